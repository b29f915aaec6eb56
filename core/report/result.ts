/** What became of the pain since day 1, as the check-in tells it too. */
import type { Programme } from '../course.ts';
import type { DayTotals } from '../days.ts';
import { datesOf } from '../lived.ts';
import { type Outcome, outcomeOf } from '../measuring/result.ts';
import { scoresOf } from '../progress/scores.ts';
import { addDays, type LocalDate } from '../time.ts';

/** Told a day or two late it is still the score of day 1. */
const LATE = 2;

/**
 * @param rows of all days, oldest first
 * @param until the last date that counts
 * @returns null without a score of day 1 or a later one, and after a single worse week: two of them make it so
 */
export function resultOf(
  rows: readonly DayTotals[],
  programme: Programme | null,
  until: LocalDate,
): Outcome | null {
  const day1 = programme === null ? undefined : datesOf(programme, 1, until).at(-1);
  if (day1 === undefined) return null;
  const scores = scoresOf(rows, 'pain').filter(({ date }) => date >= day1 && date <= until);
  const [start] = scores;
  if (start === undefined || start.date > addDays(day1, LATE)) return null;
  return outcomeOf(scores.map(({ value }) => value));
}
