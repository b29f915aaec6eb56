/** Today's breaks with their times, the latest first, and the way back from the last one. */
import { format } from '../../store/format.ts';
import { breaksPlan, ready, today } from '../../store/state.ts';
import { undoBreak } from '../../store/verbs.ts';
import { spoken } from '../../store/words.ts';

export function TodaysBreaks() {
  const words = spoken.value?.words.breaks;
  if (words === undefined) return null;
  const breaks = today.value.breaks.toReversed();
  return (
    <section class="todays">
      <p data-testid="breaks-today" data-slot="breaks">
        {ready.value ? words.today(breaks.length, breaksPlan.value.goal) : ' '}
      </p>
      {ready.value && breaks.length === 0 && <p class="small soft">{words.none}</p>}
      <ul aria-label={words.list}>
        {breaks.map((one, index) => (
          <li key={one.id}>
            <span>{format.clock(one.start)}</span>
            <span class="what">
              {words.kinds[one.kind]}, {words.minutes(Math.max(1, Math.round(one.minutes)))}
            </span>
            {index === 0 && (
              <button type="button" class="quiet" data-testid="undo" onClick={() => undoBreak(one.id)}>
                {words.undo}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
