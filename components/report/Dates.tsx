/** The first and the last date. Whoever changes one has chosen the period themselves. */
import { useId } from 'preact/hooks';
import type { ReportPageWords } from '../../content/report/report.ts';
import { isLocalDate } from '../../core/time.ts';
import { period, range } from '../../store/report.ts';
import { choice, choose } from '../../store/report-choice.ts';
import { todayDate } from '../../store/state.ts';

export function Dates({ words }: { words: ReportPageWords }) {
  // As it was typed, also where the sheet takes less: a field must not change under somebody's fingers.
  const shown = (period.value === 'own' && choice.value.own) || range.value;
  const set = (end: 'from' | 'to', date: string) => {
    if (isLocalDate(date)) choose({ period: 'own', own: { ...shown, [end]: date } });
  };
  return (
    <>
      <DateField label={words.from} name="from" value={shown.from} onSet={set} />
      <DateField label={words.to} name="to" value={shown.to} onSet={set} />
    </>
  );
}

interface Props {
  readonly label: string;
  readonly name: 'from' | 'to';
  readonly value: string;
  readonly onSet: (end: 'from' | 'to', date: string) => void;
}

function DateField({ label, name, value, onSet }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        data-testid={`report-${name}`}
        max={todayDate.value}
        value={value}
        onChange={(event) => onSet(name, event.currentTarget.value)}
      />
    </div>
  );
}
