/** The list as a text to send along with a fault. Copied or saved by a person; we send nothing. */
import { useSignal } from '@preact/signals';
import type { WhyWords } from '../../content/words/why.ts';
import type { Day } from '../../core/why/decision.ts';
import { environment } from '../../store/self-test.ts';
import { model, todayDate } from '../../store/state.ts';
import { outlook } from '../../store/why.ts';
import { saveFile } from '../options/save-file.ts';
import { reportOf } from './report.ts';

interface Props {
  readonly days: readonly Day[];
  readonly words: WhyWords;
  readonly version: string;
}

export function Share({ days, words, version }: Props) {
  const outcome = useSignal('');
  const { share } = words;
  const report = () => {
    const { browser, system } = environment();
    const { settings } = model.value;
    return reportOf({ version, browser, system, settings, outlook: outlook.value, days }, words);
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(report());
      outcome.value = share.copied;
    } catch {
      // A browser may forbid it; the file is the other way.
      outcome.value = share.notCopied;
    }
  };
  const save = () => {
    const name = `rugritme-seintjes-${todayDate.value}.txt`;
    saveFile(name, report(), 'text/plain');
    outcome.value = share.saved(name);
  };
  return (
    <section aria-labelledby="share">
      <h2 id="share">{share.title}</h2>
      <p>{share.hint}</p>
      <div class="buttons">
        <button type="button" data-testid="copy-report" onClick={() => void copy()}>
          {share.copy}
        </button>
        <button type="button" data-testid="save-report" onClick={save}>
          {share.save}
        </button>
      </div>
      <p role="status">{outcome.value}</p>
    </section>
  );
}
