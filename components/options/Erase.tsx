/** Erasing asks twice, and offers the export first. */
import { useSignal } from '@preact/signals';
import type { PageWords } from '../../content/words/pages.ts';
import { erase } from '../../store/verbs.ts';
import { Question } from './Question.tsx';

type Step = 'closed' | 'sure' | 'really' | 'done';

interface Props {
  readonly words: PageWords;
  readonly onExport: () => Promise<void>;
}

export function Erase({ words, onExport }: Props) {
  const step = useSignal<Step>('closed');
  const { options } = words;
  const go = (to: Step) => () => {
    step.value = to;
  };
  const eraseAll = async () => {
    const reply = await erase();
    step.value = reply.ok ? 'done' : 'closed';
  };
  return (
    <>
      <h3>{options.eraseTitle}</h3>
      <p class="hint">{options.eraseHint}</p>
      {(step.value === 'closed' || step.value === 'done') && (
        <button type="button" class="danger" data-testid="erase" onClick={go('sure')}>
          {options.eraseDo}
        </button>
      )}
      {step.value === 'sure' && (
        <Question key="sure" title={options.eraseSure} text={options.eraseSureText}>
          <button type="button" data-testid="export-first" onClick={() => void onExport()}>
            {options.exportFirst}
          </button>
          <button type="button" data-testid="keep" onClick={go('closed')}>
            {options.keep}
          </button>
          <button type="button" class="danger" data-testid="erase" onClick={go('really')}>
            {options.eraseNext}
          </button>
        </Question>
      )}
      {step.value === 'really' && (
        <Question key="really" title={options.eraseReally} text={options.eraseReallyText}>
          <button type="button" data-testid="keep" onClick={go('closed')}>
            {options.keep}
          </button>
          <button type="button" class="danger" data-testid="erase" onClick={() => void eraseAll()}>
            {options.eraseAll}
          </button>
        </Question>
      )}
      {step.value === 'done' && <p>{options.erased}</p>}
    </>
  );
}
