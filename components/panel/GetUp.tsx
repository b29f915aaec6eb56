/** The one big verb: it logs a break of today's length that begins now. */
import { breaksPlan, ready } from '../../store/state.ts';
import { logBreak } from '../../store/verbs.ts';
import { spoken } from '../../store/words.ts';

export function GetUp() {
  const words = spoken.value?.words;
  if (words === undefined) return null;
  const { minutes } = breaksPlan.value;
  return (
    <button
      type="button"
      class="primary verb"
      data-testid="log-break"
      onClick={() => logBreak({ minutes, kind: 'stand', source: 'panel' })}
    >
      <span>{words.breaks.getUp}</span>
      <small>{ready.value ? words.breaks.length(minutes) : ' '}</small>
    </button>
  );
}
