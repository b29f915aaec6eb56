/** Rows of days from two readings, of which one is newer. */
import type { DayTotals } from './days.ts';

/** @returns one row a date, the fresh one where there are two; oldest first */
export function withFresh(rows: readonly DayTotals[], fresh: readonly DayTotals[]): readonly DayTotals[] {
  const days = new Map([...rows, ...fresh].map((row) => [row.date, row]));
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}
