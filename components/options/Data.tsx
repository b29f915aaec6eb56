/** The reader's own data: out as one file or as tables, in again, or gone. */
import { useSignal } from '@preact/signals';
import type { DataWords } from '../../content/words/data.ts';
import type { PageWords } from '../../content/words/pages.ts';
import { saveBackup } from '../../store/data/backup.ts';
import { format } from '../../store/format.ts';
import { model } from '../../store/state.ts';
import '../plan/report-link.css';
import { Damage } from './Damage.tsx';
import { Erase } from './Erase.tsx';
import { Import } from './Import.tsx';
import { Section } from './Section.tsx';
import { saveFile } from './save-file.ts';
import { Tables } from './Tables.tsx';

interface Props {
  readonly words: PageWords;
  readonly own: DataWords;
}

export function Data({ words, own }: Props) {
  const exported = useSignal<string | null>(null);
  const { options } = words;
  const exportAll = async () => {
    exported.value = (await saveBackup(saveFile)) ?? exported.value;
  };
  return (
    <Section id="data" title={options.data}>
      <p>{options.dataHint}</p>
      <Damage words={own} />
      <h3>{own.report.title}</h3>
      <p class="hint">{own.report.hint}</p>
      <p>
        <a class="to-report" data-testid="to-report" href="/report.html" target="_blank" rel="noopener">
          {own.report.link}
        </a>
      </p>
      <h3>{options.exportTitle}</h3>
      <p class="hint">{options.exportHint}</p>
      <LastBackup words={own} />
      <button type="button" data-testid="export" onClick={() => void exportAll()}>
        {options.exportDo}
      </button>
      <p role="status">{exported.value !== null && options.exported(exported.value)}</p>
      <Tables words={own} />
      <Import words={words} own={own} />
      <Erase words={words} onExport={exportAll} />
    </Section>
  );
}

function LastBackup({ words: { backup } }: { words: DataWords }) {
  const saved = model.value.backup?.saved ?? null;
  return (
    <p class="hint" data-testid="last-backup">
      {saved === null ? backup.never : backup.last(format.date(saved))}
    </p>
  );
}
