/** Breaks per day as a calendar. */
import type { DayTotals } from '../days.ts';
import { calendarDate, type LocalDate } from '../time.ts';
import { datesIn, type Range } from './range.ts';

export interface DayBreaks {
  readonly date: LocalDate;
  /** Null for a day to come. */
  readonly breaks: number | null;
}

/** Where each step begins; the last is the day goal of weeks 5-13 (health facts 4.3). */
export const STEPS = [1, 3, 5, 8] as const;

/** How large a day's mark is: 0 without breaks, to 4. */
export function stepOf(breaks: number): number {
  return STEPS.filter((from) => breaks >= from).length;
}

/** Each date of the range, oldest first. */
export function breaksPerDay(
  rows: readonly DayTotals[],
  range: Range,
  today: LocalDate,
): readonly DayBreaks[] {
  const counts = new Map(rows.map(({ date, breaks }) => [date, breaks.length]));
  return datesIn(range).map((date) => ({ date, breaks: date > today ? null : (counts.get(date) ?? 0) }));
}

/** Days after Monday: 0-6. */
export function placeInWeek(date: LocalDate): number {
  return calendarDate(date).dayOfWeek - 1;
}
