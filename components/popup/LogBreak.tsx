/** Enter suffices: the big button has the focus, and logs what is chosen below it, starting now. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { BREAK_KINDS, type BreakKind } from '../../core/journal.ts';
import { breaksPlan, ready } from '../../store/state.ts';
import { logBreak } from '../../store/verbs.ts';
import { spoken } from '../../store/words.ts';

const MINUTES = [1, 2, 3, 5, 10];

export function LogBreak() {
  const button = useRef<HTMLButtonElement>(null);
  const [kind, setKind] = useState<BreakKind>('stand');
  const [chosen, setMinutes] = useState<number | null>(null);
  const words = spoken.value?.words.breaks;
  useEffect(() => {
    if (ready.value) button.current?.focus();
  }, []);
  if (words === undefined) return null;
  const minutes = chosen ?? breaksPlan.value.minutes;
  return (
    <section class="stack log">
      <button
        ref={button}
        type="button"
        class="primary verb"
        data-testid="log-break"
        onClick={() => logBreak({ minutes, kind, source: 'popup' })}
      >
        <span>{words.getUp}</span>
        <small>
          {ready.value ? `${kind === 'stand' ? '' : `${words.kinds[kind]}, `}${words.length(minutes)}` : ' '}
        </small>
      </button>
      <fieldset class="chips" aria-label={words.kindLegend}>
        {BREAK_KINDS.filter((one) => one !== 'stand').map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={kind === one}
            data-kind={one}
            onClick={() => setKind(kind === one ? 'stand' : one)}
          >
            {words.kinds[one]}
          </button>
        ))}
      </fieldset>
      <fieldset class="chips" aria-label={words.minutesLegend}>
        {MINUTES.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={ready.value && minutes === one}
            data-minutes={one}
            onClick={() => setMinutes(one)}
          >
            {words.minutes(one)}
          </button>
        ))}
      </fieldset>
    </section>
  );
}
