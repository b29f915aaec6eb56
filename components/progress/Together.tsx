/** Pain beside sitting and breaks, week by week, without a word on what causes what. */
import type { ProgressText } from '../../content/progress/progress.ts';
import { HOUR } from '../../core/time.ts';
import { format, locale } from '../../store/format.ts';
import { together } from '../../store/progress.ts';
import { Columns } from '../charts/Columns.tsx';
import { lengthOf } from './Clock.tsx';
import { Section, Table } from './Section.tsx';

/** Scores to compare at all. */
const ENOUGH = 2;

export function Together({ words }: { words: ProgressText }) {
  const says = words.together;
  const weeks = together.value;
  if (weeks === null) return null;
  if (weeks.filter(({ pain }) => pain !== null).length < ENOUGH) {
    return (
      <Section name="together" title={says.title}>
        <p class="card">{says.empty}</p>
      </Section>
    );
  }
  const tenth = (value: number) =>
    (Math.round(value * 10) / 10).toLocaleString(locale(), { maximumFractionDigits: 1 });
  const most = (values: readonly (number | null)[], least: number) =>
    Math.max(least, Math.ceil(Math.max(...values.map((value) => value ?? 0))));
  const hours = weeks.map(({ sitting }) => (sitting === null ? null : sitting / HOUR));
  const breaks = weeks.map((week) => week.breaks);
  const tell = (index: number) => {
    const week = weeks[index];
    if (week === undefined) return '';
    return says.told(
      says.weekOf(format.date(week.from)),
      week.pain,
      week.sitting === null ? null : lengthOf(week.sitting, words),
      week.breaks === null ? null : tenth(week.breaks),
    );
  };
  return (
    <Section name="together" title={says.title} intro={says.noCause}>
      <Columns
        label={says.title}
        rows={[
          { name: says.pain, values: weeks.map(({ pain }) => pain), top: 10, as: 'points' },
          { name: says.sitting, values: hours, top: most(hours, 4), as: 'columns' },
          { name: says.breaks, values: breaks, top: most(breaks, 4), as: 'columns' },
        ]}
        ticks={weeks.flatMap(({ from }, index) =>
          index % 4 === 0 ? [{ index, text: shortDate(from) }] : [],
        )}
        tell={tell}
      />
      <Table
        words={words}
        head={[words.week, says.pain, says.sitting, says.breaks]}
        rows={weeks.map((week) => [
          format.date(week.from),
          week.pain ?? '–',
          week.sitting === null ? '–' : lengthOf(week.sitting, words),
          week.breaks === null ? '–' : tenth(week.breaks),
        ])}
      />
    </Section>
  );
}

function shortDate(date: string): string {
  return Temporal.PlainDate.from(date).toLocaleString(locale(), { day: 'numeric', month: 'short' });
}
