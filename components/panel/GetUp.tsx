/** The one big verb: it logs a break of today's length that begins now. */
import { BREAK_HASH } from '../../core/route.ts';
import { breaksPlan, glanceNow, ready, redFlagGate } from '../../store/state.ts';
import { logBreak } from '../../store/verbs.ts';
import { spoken } from '../../store/words.ts';

export function GetUp() {
  const words = spoken.value?.words;
  if (words === undefined) return null;
  const { minutes } = breaksPlan.value;
  // While a warning sign stands nothing here says "get up"; while on a break the next one is not the thing to do.
  const mayMove = redFlagGate.value !== 'any';
  const first = mayMove && glanceNow.value.state !== 'break';
  return (
    <>
      <button
        type="button"
        class={first ? 'primary verb' : 'verb'}
        data-testid="log-break"
        onClick={() => logBreak({ minutes, kind: 'stand', source: 'panel' })}
      >
        <span>{mayMove ? words.breaks.getUp : words.breaks.note}</span>
        <small>{ready.value ? words.breaks.length(minutes) : ' '}</small>
      </button>
      <a class="guided-link" data-testid="open-break" href={BREAK_HASH}>
        {words.breaks.guided}
      </a>
    </>
  );
}
