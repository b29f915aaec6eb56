/** Pain beside sitting and breaks, week by week: what was measured, without a word on what causes what. */
import type { DayTotals } from '../days.ts';
import { addDays, daysBetween, type LocalDate, MINUTE, type Span } from '../time.ts';
import { lengthOf, type Range } from './range.ts';
import { aboutDate, scoresOf } from './scores.ts';

const WEEK = 7;

export interface WeekTogether {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The last score that tells of this week; null where none was told. */
  readonly pain: number | null;
  /** Days on which something was measured. */
  readonly days: number;
  /** A day on average over the days on which somebody sat; null without any. */
  readonly sitting: Span | null;
  /** A day on average over all of them; null without any. */
  readonly breaks: number | null;
}

/** A minute of sitting was measured that day, or a break logged: who opened the panel for a moment lived no day at a desk. */
export function isMeasured(day: DayTotals): boolean {
  return hasSat(day) || day.breaks.length > 0;
}

/** A day with breaks only is none of no sitting: nobody looked. */
export function hasSat({ spent }: DayTotals): boolean {
  return spent.sitting >= MINUTE;
}

/**
 * Weeks of seven dates from the range's first on; the last may be shorter. A score of day 1 tells of the week before, which is
 * shown too where one was told.
 */
export function weeksTogether(rows: readonly DayTotals[], range: Range): readonly WeekTogether[] {
  const scores = scoresOf(rows, 'pain').map(({ date, value }) => ({ about: aboutDate(date), value }));
  const before = addDays(range.from, -WEEK);
  const first = scores.some(({ about }) => about >= before && about < range.from) ? before : range.from;
  const count = Math.ceil(lengthOf({ from: first, to: range.to }) / WEEK);
  const inWeek = byWeek(rows, first, count);
  return Array.from({ length: count }, (_, index) => {
    const from = addDays(first, index * WEEK);
    const to = addDays(from, WEEK - 1);
    const pain = scores.findLast(({ about }) => about >= from && about <= to)?.value ?? null;
    return { from, to: to < range.to ? to : range.to, pain, ...averages(inWeek[index] ?? []) };
  });
}

function byWeek(rows: readonly DayTotals[], first: LocalDate, count: number): readonly DayTotals[][] {
  const weeks: DayTotals[][] = Array.from({ length: count }, () => []);
  for (const row of rows) weeks[Math.floor(daysBetween(first, row.date) / WEEK)]?.push(row);
  return weeks;
}

function averages(rows: readonly DayTotals[]): Pick<WeekTogether, 'days' | 'sitting' | 'breaks'> {
  const measured = rows.filter(isMeasured);
  const sat = measured.filter(hasSat);
  const sum = (days: readonly DayTotals[], of: (row: DayTotals) => number) =>
    days.reduce((all, row) => all + of(row), 0);
  const days = measured.length;
  return {
    days,
    sitting: sat.length === 0 ? null : sum(sat, ({ spent }) => spent.sitting) / sat.length,
    breaks: days === 0 ? null : sum(measured, (row) => row.breaks.length) / days,
  };
}
