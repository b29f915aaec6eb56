/** A period cut into pieces that fit beside each other on paper: weeks, or months where it is long. */
import type { DayTotals } from '../days.ts';
import { lengthOf, type Range } from '../progress/range.ts';
import { aboutDate, type Score, scoresOf } from '../progress/scores.ts';
import { isMeasured } from '../progress/weeks.ts';
import { addDays, calendarDate, daysBetween, type LocalDate } from '../time.ts';
import type { WeekScores } from '../told.ts';

export interface Buckets {
  readonly size: 'week' | 'month';
  readonly ranges: readonly Range[];
}

const WEEK = 7;
/** Half a year of weeks still stands beside each other with a figure over each. */
const MOST_WEEKS = 26;

/** Weeks count from the period's first date, as the programme's do; months are the calendar's. */
export function bucketsOf(range: Range): Buckets {
  const weeks = Math.ceil(lengthOf(range) / WEEK);
  if (weeks > MOST_WEEKS) return { size: 'month', ranges: cut(range, endOfMonth) };
  return { size: 'week', ranges: cut(range, (from) => addDays(from, WEEK - 1)) };
}

function cut({ from, to }: Range, endOf: (from: LocalDate) => LocalDate): readonly Range[] {
  const pieces: Range[] = [];
  for (let next = from; next <= to; ) {
    const end = endOf(next);
    pieces.push({ from: next, to: end < to ? end : to });
    next = addDays(end, 1);
  }
  return pieces;
}

function endOfMonth(from: LocalDate): LocalDate {
  return calendarDate(from).with({ day: 1 }).add({ months: 1 }).subtract({ days: 1 }).toString();
}

/** One figure per piece; null where nothing was told or measured. */
export type Figures = readonly (number | null)[];

/**
 * The scores of a question, each in the middle of the week that it tells of; per month their average. What is told on the
 * period's first day tells of the week before, and stands at its beginning: all others are held against it.
 */
export function pointsOf(
  rows: readonly DayTotals[],
  question: keyof WeekScores,
  { size, ranges }: Buckets,
): readonly Score[] {
  const begin = ranges[0]?.from ?? '';
  const points = scoresOf(rows, question).map(({ date, value }) => {
    const about = aboutDate(date);
    return { date: about < begin ? begin : about, value };
  });
  return size === 'week' ? points : ranges.flatMap((range) => average(points, range));
}

function average(points: readonly Score[], { from, to }: Range): readonly Score[] {
  const value = mean(points.filter(({ date }) => date >= from && date <= to).map((one) => one.value));
  return value === null ? [] : [{ date: addDays(from, Math.floor(daysBetween(from, to) / 2)), value }];
}

/** A figure of the days, on average over those on which something was measured. */
export function measuredIn(
  rows: readonly DayTotals[],
  figure: (day: DayTotals) => number,
  { ranges }: Buckets,
): Figures {
  const measured = rows.filter(isMeasured);
  return ranges.map(({ from, to }) =>
    mean(measured.filter(({ date }) => date >= from && date <= to).map(figure)),
  );
}

export function mean(figures: readonly number[]): number | null {
  return figures.length === 0 ? null : figures.reduce((sum, one) => sum + one, 0) / figures.length;
}
