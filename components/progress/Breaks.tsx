/** Breaks per day as a calendar: the ninety days, and the year for whoever opens it. */
import { useState } from 'preact/hooks';
import type { ProgressText } from '../../content/progress/progress.ts';
import type { DayTotals } from '../../core/days.ts';
import { breaksPerDay, type DayBreaks, placeInWeek, STEPS } from '../../core/progress/breaks.ts';
import { yearRange } from '../../core/progress/range.ts';
import { addDays, calendarDate, daysBetween } from '../../core/time.ts';
import { format, locale } from '../../store/format.ts';
import { range, yearDays } from '../../store/progress.ts';
import { todayDate } from '../../store/state.ts';
import { HeatMap } from '../charts/HeatMap.tsx';
import { Section, Table } from './Section.tsx';

interface Props {
  readonly words: ProgressText;
  readonly rows: readonly DayTotals[];
}

const WEEK = 7;

export function Breaks({ words, rows }: Props) {
  const says = words.breaks;
  const [yearOpen, openYear] = useState(false);
  const days = breaksPerDay(rows, range.value, todayDate.value);
  const taken = days.filter(({ breaks }) => (breaks ?? 0) > 0);
  const total = taken.reduce((sum, { breaks }) => sum + (breaks ?? 0), 0);
  return (
    <Section name="breaks" title={says.title} {...(total > 0 ? { intro: says.intro } : {})}>
      {total === 0 ? (
        <p class="card">{says.empty}</p>
      ) : (
        <>
          <p>{says.summary(total, taken.length)}</p>
          <Weeks days={days} words={words} />
          <p class="small soft">{says.steps(STEPS)}</p>
          <Table
            words={words}
            head={[words.day, says.title]}
            rows={days
              .filter(({ breaks }) => breaks !== null)
              .map(({ date, breaks }) => [format.short(date), breaks ?? 0])}
          />
        </>
      )}
      <details class="year" onToggle={(event) => openYear(event.currentTarget.open)}>
        <summary data-testid="progress-year">{says.year}</summary>
        {yearOpen && <Year words={words} />}
      </details>
    </Section>
  );
}

const tellOf = (words: ProgressText, days: readonly DayBreaks[]) => (index: number) => {
  const day = days[index];
  if (day === undefined) return '';
  return `${format.day(day.date)}: ${day.breaks === null ? words.breaks.toCome : words.breaks.count(day.breaks)}`;
};

/** A column for each week, Monday on top. */
function Weeks({ days, words }: { days: readonly DayBreaks[]; words: ProgressText }) {
  const first = days[0]?.date ?? todayDate.value;
  const before = placeInWeek(first);
  const monday = addDays(first, -before);
  const steps: Readonly<Record<string, number>> = {
    ArrowUp: -1,
    ArrowDown: 1,
    ArrowLeft: -WEEK,
    ArrowRight: WEEK,
  };
  return (
    <HeatMap
      label={words.breaks.title}
      days={days}
      columns={Math.ceil((days.length + before) / WEEK)}
      rows={Array.from({ length: WEEK }, (_, day) =>
        day % 2 === 0 ? format.weekday(addDays(monday, day)) : '',
      )}
      placeOf={(index) => ({ column: Math.floor((index + before) / WEEK), row: (index + before) % WEEK })}
      tell={tellOf(words, days)}
      move={(from, key) => from + (steps[key] ?? 0)}
    />
  );
}

const DAYS_IN_MONTH = 31;

/** A row for each month. */
function Year({ words }: { words: ProgressText }) {
  if (yearDays.value === null) return null;
  const { from, to } = yearRange(todayDate.value);
  const days = breaksPerDay(yearDays.value, { from, to }, todayDate.value);
  const start = calendarDate(from);
  const months = Array.from({ length: 12 }, (_, index) => start.add({ months: index }));
  const nameOf = (month: Temporal.PlainDate) => month.toLocaleString(locale(), { month: 'short' });
  const rowOf = (index: number) => {
    const date = start.add({ days: index });
    return (date.year - start.year) * 12 + date.month - start.month;
  };
  const move = (at: number, key: string) => {
    if (key === 'ArrowLeft' || key === 'ArrowRight') return at + (key === 'ArrowLeft' ? -1 : 1);
    const to = start.add({ days: at }).add({ months: key === 'ArrowUp' ? -1 : 1 });
    return daysBetween(from, to.toString());
  };
  return (
    <>
      <HeatMap
        label={words.breaks.year}
        days={days}
        columns={DAYS_IN_MONTH}
        rows={months.map(nameOf)}
        placeOf={(index) => ({ column: start.add({ days: index }).day - 1, row: rowOf(index) })}
        tell={tellOf(words, days)}
        move={move}
      />
      <Table
        words={words}
        head={[words.breaks.month, words.strips.breaks, words.breaks.days]}
        rows={months.map((month, row) => {
          const counts = days.flatMap(({ breaks }, index) => (rowOf(index) === row ? [breaks ?? 0] : []));
          const sum = counts.reduce((all, count) => all + count, 0);
          return [`${nameOf(month)} ${month.year}`, sum, counts.filter((count) => count > 0).length];
        })}
      />
    </>
  );
}
