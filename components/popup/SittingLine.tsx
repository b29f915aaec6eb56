/** How long one has been sitting, or what else the timer does, in a line. */
import type { Words } from '../../content/words/words.ts';
import type { Glance } from '../../core/timer/glance.ts';
import { format } from '../../store/format.ts';
import { glanceNow, ready } from '../../store/state.ts';
import { spoken } from '../../store/words.ts';

export function SittingLine() {
  const words = spoken.value?.words;
  if (words === undefined) return null;
  const seen = glanceNow.value;
  const counting = !ready.value || seen.state === 'sitting' || seen.state === 'unclear';
  return (
    <p class="sitting-line">
      {counting ? (
        <>
          <strong data-testid="sitting-minutes" data-slot="minutes">
            {ready.value ? seen.sittingMinutes : '–'}
          </strong>{' '}
          {words.sitting.minutes(seen.sittingMinutes)}
          {seen.dueAt !== null && (
            <span class="soft"> · {words.sitting.nextPrompt(format.clock(seen.dueAt))}</span>
          )}
        </>
      ) : (
        <>
          {restLine(seen, words)}
          <span class="visually-hidden" data-testid="sitting-minutes">
            0
          </span>
        </>
      )}
    </p>
  );
}

function restLine(seen: Glance, { sitting }: Words): string {
  const until = seen.until === null ? null : format.clock(seen.until);
  switch (seen.state) {
    case 'break':
      return `${sitting.onBreak} ${until === null ? '' : sitting.breakUntil(until)}`;
    case 'paused':
      return `${sitting.paused} ${until === null ? sitting.pausedForGood : sitting.pausedUntil(until)}`;
    case 'closed':
      return `${sitting.closed} ${until === null ? '' : sitting.closedUntil(until)}`;
    case 'away':
      return sitting.away;
    default:
      return sitting.off;
  }
}
