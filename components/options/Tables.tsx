/** The history as tables, each a file of its own. */
import { useSignal } from '@preact/signals';
import type { DataWords } from '../../content/words/data.ts';
import { CSV_STYLES, type CsvStyle } from '../../core/csv.ts';
import type { TableName } from '../../core/tables.ts';
import { chooseCsvStyle, csvStyle } from '../../store/data/style.ts';
import { notice, todayDate } from '../../store/state.ts';
import { exerciseTexts } from '../../store/texts.ts';
import { spoken } from '../../store/words.ts';
import { SelectField } from './SelectField.tsx';
import { saveFile } from './save-file.ts';

const NAMES: readonly TableName[] = ['breaks', 'days', 'measurements'];

export function Tables({ words }: { words: DataWords }) {
  const style = useSignal<CsvStyle>(csvStyle());
  const saved = useSignal<string | null>(null);
  const exercises = exerciseTexts.value;
  const { table } = words;
  const choose = async (chosen: CsvStyle) => {
    style.value = chosen;
    chooseCsvStyle(chosen);
  };
  const save = async (name: TableName) => {
    const programme = spoken.value?.programme;
    if (exercises === null || programme === undefined) return;
    const file = `${table.files[name]}-${todayDate.value}.csv`;
    try {
      const { tableText } = await import('../../store/data/tables.ts');
      saveFile(file, await tableText(name, style.value, { words, exercises, programme }), 'text/csv');
      saved.value = file;
    } catch {
      // The database is closed or gone; the notice says what to do.
      notice.value = { kind: 'trouble', trouble: 'storage-broken' };
    }
  };
  return (
    <>
      <h3>{table.title}</h3>
      <p class="hint">{table.hint}</p>
      <SelectField
        label={table.style}
        value={style.value}
        choices={CSV_STYLES.map((one) => [one, table.styles[one]])}
        testid="csv-style"
        onChoose={choose}
      />
      <div class="buttons">
        {NAMES.map((name) => (
          <button key={name} type="button" data-testid={`csv-${name}`} onClick={() => void save(name)}>
            {table.save[name]}
          </button>
        ))}
      </div>
      <p role="status">{saved.value !== null && table.saved(saved.value)}</p>
    </>
  );
}
