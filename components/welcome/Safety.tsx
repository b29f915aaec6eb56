/** The red flags on the welcome page: the questions once, then the answer, which can be given anew. */
import { useSignal } from '@preact/signals';
import type { PageWords } from '../../content/words/pages.ts';
import { redFlagGate } from '../../store/state.ts';
import RedFlagCheck from '../red-flags/RedFlagCheck.tsx';

interface Props {
  readonly words: PageWords;
}

export function Safety({ words }: Props) {
  const again = useSignal(false);
  const gate = redFlagGate.value;
  const asking = gate === 'unasked' || gate === 'any' || again.value;
  const { redFlags, welcome } = words;
  return (
    <section id="red-flags" aria-labelledby="safety">
      <h2 id="safety">{welcome.redFlagsTitle}</h2>
      {gate === 'unasked' && <p>{welcome.redFlagsText}</p>}
      {asking ? (
        <RedFlagCheck
          onDone={() => {
            again.value = false;
          }}
        />
      ) : (
        <>
          <p>{gate === 'none' ? redFlags.noneDone : redFlags.contactedDone}</p>
          <button
            type="button"
            onClick={() => {
              again.value = true;
            }}
          >
            {redFlags.again}
          </button>
        </>
      )}
      <p>
        <a href="/sidepanel.html#red-flags" data-testid="red-flags">
          {redFlags.list}
        </a>
      </p>
    </section>
  );
}
