/** Enter suffices: the big button has the focus, and logs what is chosen below it, starting now. */
import { useEffect, useRef } from 'preact/hooks';
import { BREAK_KINDS } from '../../core/break-kinds.ts';
import { ready, redFlagGate } from '../../store/state.ts';
import { logBreak } from '../../store/verbs.ts';
import { spoken } from '../../store/words.ts';
import { kind, minutes, ownMinutes } from './chosen.ts';

const MINUTES = [1, 2, 3, 5, 10];
const KINDS = BREAK_KINDS.filter((one) => one !== 'stand');

export function LogBreak() {
  const button = useRef<HTMLButtonElement>(null);
  const words = spoken.value?.words.breaks;
  useEffect(() => button.current?.focus(), []);
  if (words === undefined) return null;
  const mayMove = redFlagGate.value !== 'any';
  const what = kind.value === 'stand' ? '' : `${words.kinds[kind.value]}, `;
  return (
    <section class="log">
      <button
        ref={button}
        type="button"
        class={mayMove ? 'primary verb' : 'verb'}
        data-testid="log-break"
        onClick={() => logBreak({ minutes: minutes.value, kind: kind.value, source: 'popup' })}
      >
        <span>{mayMove ? words.getUp : words.note}</span>
        <small>{ready.value ? what + words.length(minutes.value) : ' '}</small>
      </button>
      <Kinds />
      <Minutes />
    </section>
  );
}

function Kinds() {
  const words = spoken.value?.words.breaks;
  if (words === undefined) return null;
  return (
    <fieldset class="chips kinds" aria-label={words.kindLegend}>
      {KINDS.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={kind.value === one}
          data-kind={one}
          onClick={() => {
            kind.value = kind.value === one ? 'stand' : one;
          }}
        >
          {words.kinds[one]}
        </button>
      ))}
    </fieldset>
  );
}

function Minutes() {
  const words = spoken.value?.words.breaks;
  if (words === undefined) return null;
  return (
    <fieldset class="chips minutes" aria-label={words.minutesLegend}>
      {MINUTES.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={ready.value && minutes.value === one}
          data-minutes={one}
          onClick={() => {
            ownMinutes.value = one;
          }}
        >
          {words.minutes(one)}
        </button>
      ))}
    </fieldset>
  );
}
