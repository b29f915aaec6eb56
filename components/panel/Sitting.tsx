/** The ring with the minutes of sitting, and the line under it, in every state of the timer. */
import type { Words } from '../../content/words/words.ts';
import type { Glance } from '../../core/timer/glance.ts';
import { format } from '../../store/format.ts';
import { glanceNow, ready } from '../../store/state.ts';
import { resume } from '../../store/verbs.ts';
import { spoken } from '../../store/words.ts';
import { Ring } from '../parts/Ring.tsx';

export function Sitting() {
  const words = spoken.value?.words;
  if (words === undefined) return null;
  const seen = glanceNow.value;
  const counting = !ready.value || seen.state === 'sitting' || seen.state === 'unclear';
  const tone = seen.prompt !== null ? 'due' : counting ? 'calm' : 'rest';
  return (
    <>
      <h1 class="visually-hidden">{words.nav.today}</h1>
      <Ring progress={counting ? seen.progress : 0} tone={tone}>
        {counting ? <Count seen={seen} words={words} /> : <Rest seen={seen} words={words} />}
      </Ring>
      <Next seen={seen} words={words} />
    </>
  );
}

interface Props {
  readonly seen: Glance;
  readonly words: Words;
}

function Count({ seen, words }: Props) {
  return (
    <>
      <strong class="minutes" data-testid="sitting-minutes" data-slot="minutes">
        {ready.value ? seen.sittingMinutes : '–'}
      </strong>
      <span class="unit">{words.sitting.minutes(seen.sittingMinutes)}</span>
    </>
  );
}

function Rest({ seen, words }: Props) {
  const { sitting } = words;
  const name = nameOf(seen, words);
  const until = seen.until === null ? null : format.clock(seen.until);
  return (
    <>
      <strong class="state">{name}</strong>
      {seen.state === 'break' && until !== null && <span class="unit">{sitting.breakUntil(until)}</span>}
      {seen.state === 'closed' && until !== null && <span class="unit">{sitting.closedUntil(until)}</span>}
      {seen.state === 'paused' && (
        <span class="unit">{until === null ? sitting.pausedForGood : sitting.pausedUntil(until)}</span>
      )}
      <span class="visually-hidden" data-testid="sitting-minutes">
        0
      </span>
    </>
  );
}

function nameOf({ state }: Glance, { sitting }: Words): string {
  switch (state) {
    case 'break':
      return sitting.onBreak;
    case 'away':
    case 'paused':
    case 'closed':
      return sitting[state];
    default:
      return sitting.off;
  }
}

/** When the next prompt comes, or the way back out of a pause: one line of one height. */
function Next({ seen, words }: Props) {
  if (ready.value && seen.state === 'paused') {
    return (
      <p class="next">
        <button type="button" data-testid="resume" onClick={resume}>
          {words.pause.resume}
        </button>
      </p>
    );
  }
  return (
    <p class="next" data-slot="next">
      {ready.value ? nextLine(seen, words) : ''}
    </p>
  );
}

function nextLine(seen: Glance, { sitting }: Words): string {
  if (seen.state === 'away') return sitting.awayHint;
  if (seen.state === 'unclear') return sitting.unclear;
  return seen.dueAt === null ? '' : sitting.nextPrompt(format.clock(seen.dueAt));
}
