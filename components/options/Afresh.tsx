/** A new database in place of one that does not open: asked twice, as erasing is. */
import { useState } from 'preact/hooks';
import type { RecoveryWords } from '../../content/words/data.ts';
import { startAfresh } from '../../store/data/recovery.ts';
import { Question } from './Question.tsx';

type Step = 'closed' | 'sure' | 'really' | 'busy' | 'done' | 'failed';

export function Afresh({ words }: { words: RecoveryWords }) {
  const [step, go] = useState<Step>('closed');
  const start = async () => {
    go('busy');
    go((await startAfresh()) ? 'done' : 'failed');
  };
  const to = (next: Step) => () => go(next);
  const open = step === 'closed' || step === 'failed';
  return (
    <section>
      <h2>{words.freshTitle}</h2>
      <p>{words.freshText}</p>
      {open && (
        <button type="button" class="danger" data-testid="start-afresh" onClick={to('sure')}>
          {words.fresh}
        </button>
      )}
      {step === 'sure' && (
        <Question key="sure" title={words.freshSure} text={words.freshSureText}>
          <button type="button" onClick={to('closed')}>
            {words.keep}
          </button>
          <button type="button" class="danger" data-testid="start-afresh" onClick={to('really')}>
            {words.freshNext}
          </button>
        </Question>
      )}
      {step === 'really' && (
        <Question key="really" title={words.freshReally} text={words.freshReallyText}>
          <button type="button" onClick={to('closed')}>
            {words.keep}
          </button>
          <button type="button" class="danger" data-testid="start-afresh" onClick={() => void start()}>
            {words.freshNow}
          </button>
        </Question>
      )}
      <p role="status" data-testid="afresh">
        {step === 'done' ? words.freshDone : step === 'failed' && words.freshFailed}
      </p>
      {step === 'done' && (
        <p>
          <a href="/options.html#data">{words.back}</a>
        </p>
      )}
    </section>
  );
}
