/** Which words fit what became of the pain since day 1 (health facts 5.3). Nobody is told what it comes from. */
import type { Programme } from '../course.ts';
import type { DayTotals } from '../days.ts';
import { datesOf } from '../lived.ts';
import { scoresOf } from '../progress/scores.ts';
import { addDays, type LocalDate } from '../time.ts';

export type Result = 'clearly-less' | 'maybe-less' | 'same' | 'more';

/** The smallest change that matters: 2 points and 30 % (Ostelo 2008). A share of a start from 0 to 2 says nothing. */
const POINTS = 2;
const SHARE = 0.3;
const LOWEST_START = 2;

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
): Result | null {
  const day1 = programme === null ? undefined : datesOf(programme, 1, until).at(-1);
  if (day1 === undefined) return null;
  const [start, ...later] = scoresOf(rows, 'pain').filter(({ date }) => date >= day1 && date <= until);
  if (start === undefined || start.date > addDays(day1, LATE)) return null;
  return compare(
    start.value,
    later.map(({ value }) => value),
  );
}

/** @param later weekly scores since the start, oldest first */
export function compare(start: number, later: readonly number[]): Result | null {
  const [now, before] = [later.at(-1), later.at(-2)];
  if (now === undefined) return null;
  const less = start - now;
  if (less <= -POINTS) return before !== undefined && start - before <= -POINTS ? 'more' : null;
  const inPoints = less >= POINTS;
  const inShare = start > LOWEST_START && less / start >= SHARE;
  if (inPoints && inShare) return 'clearly-less';
  return inPoints || inShare ? 'maybe-less' : 'same';
}
