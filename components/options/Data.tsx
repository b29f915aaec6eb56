/** The reader's own data: out as one file, in again, or gone. */
import { useSignal } from '@preact/signals';
import type { PageWords } from '../../content/words/pages.ts';
import { exportText } from '../../store/data/export.ts';
import { notice, todayDate } from '../../store/state.ts';
import { Erase } from './Erase.tsx';
import { Import } from './Import.tsx';
import { Section } from './Section.tsx';
import { saveFile } from './save-file.ts';

export function Data({ words }: { words: PageWords }) {
  const exported = useSignal<string | null>(null);
  const { options } = words;
  const exportAll = async () => {
    const name = `rugritme-${todayDate.value}.json`;
    try {
      saveFile(name, await exportText());
      exported.value = name;
    } catch {
      // The database is closed or gone; the notice says what to do.
      notice.value = { kind: 'trouble', trouble: 'storage-broken' };
    }
  };
  return (
    <Section id="data" title={options.data}>
      <p>{options.dataHint}</p>
      <h3>{options.exportTitle}</h3>
      <p class="hint">{options.exportHint}</p>
      <button type="button" data-testid="export" onClick={() => void exportAll()}>
        {options.exportDo}
      </button>
      <p role="status">{exported.value !== null && options.exported(exported.value)}</p>
      <Import words={words} />
      <Erase words={words} onExport={exportAll} />
    </Section>
  );
}
