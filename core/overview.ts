/** The whole programme at a glance: each of the ninety days with its date and what became of it. */
import { dayOn, latestDate, type Programme } from './course.ts';
import type { DayTotals } from './days.ts';
import { dateAhead, datesOf } from './lived.ts';
import { isDone } from './missed.ts';
import { PROGRAMME_DAYS } from './programme.ts';
import type { LocalDate } from './time.ts';

export interface Cell {
  readonly day: number;
  /** The last date on which it was lived, or the one to come; null where that is open. */
  readonly date: LocalDate | null;
  readonly when: 'past' | 'now' | 'ahead';
  /** Something was done on that date. */
  readonly done: boolean;
}

/** @param rows of all days of the programme. Without a programme all ninety lie ahead, without a date. */
export function cellsOf(
  programme: Programme | null,
  rows: readonly DayTotals[],
  today: LocalDate,
): readonly Cell[] {
  const done = new Set(rows.filter(isDone).map(({ date }) => date));
  const cellOf = cellIn(programme, today);
  return Array.from({ length: PROGRAMME_DAYS }, (_, index) => {
    const cell = cellOf(index + 1);
    return { ...cell, done: cell.when !== 'ahead' && cell.date !== null && done.has(cell.date) };
  });
}

function cellIn(programme: Programme | null, today: LocalDate): (day: number) => Omit<Cell, 'done'> {
  if (programme === null) return (day) => ({ day, date: null, when: 'ahead' });
  const now = dayOn(programme, latestDate(programme.seen, today));
  return (day) => {
    // A day that is to come once more is shown as what is to come.
    if (day > now) return { day, date: dateAhead(programme, day, today), when: 'ahead' };
    return { day, date: datesOf(programme, day, today).at(-1) ?? null, when: day === now ? 'now' : 'past' };
  };
}
