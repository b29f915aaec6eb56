/** Breaks today against the day goal, as words and as beads, and the way back from the last one. */
import { format } from '../../store/format.ts';
import { breaksPlan, ready, today } from '../../store/state.ts';
import { undoBreak } from '../../store/verbs.ts';
import { spoken } from '../../store/words.ts';

export function BreaksLine() {
  const words = spoken.value?.words;
  if (words === undefined) return null;
  const { breaks } = today.value;
  const { goal } = breaksPlan.value;
  const last = breaks.at(-1);
  return (
    <div class="breaks">
      <ol class="beads" aria-hidden="true">
        {Array.from({ length: Math.max(goal, Math.min(breaks.length, 16)) }, (_, index) => (
          <li key={index} class={index < breaks.length ? 'done' : ''} />
        ))}
      </ol>
      <p data-testid="breaks-today" data-slot="breaks">
        {ready.value ? words.breaks.today(breaks.length, goal) : ' '}
      </p>
      <p class="last soft">
        {last !== undefined && (
          <>
            {words.breaks.last(format.clock(last.start))}{' '}
            <button type="button" class="quiet" data-testid="undo" onClick={() => undoBreak(last.id)}>
              {words.breaks.undo}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
