/** The ring with the minutes of sitting, or what else the timer does. */
import type { Words } from '../../content/words/words.ts';
import type { Glance } from '../../core/timer/glance.ts';
import { glanceNow, ready } from '../../store/state.ts';
import { spoken } from '../../store/words.ts';
import { Ring } from '../parts/Ring.tsx';
import { AtRest } from '../parts/with-data.tsx';

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
        {counting ? <Count seen={seen} words={words} /> : <AtRest />}
      </Ring>
    </>
  );
}

function Count({ seen, words }: { seen: Glance; words: Words }) {
  return (
    <>
      <strong class="minutes" data-testid="sitting-minutes" data-slot="minutes">
        {ready.value ? seen.sittingMinutes : '–'}
      </strong>
      <span class="unit">{words.sitting.minutes(seen.sittingMinutes)}</span>
    </>
  );
}
