/** What became of pain and trouble since day 1, for all who tell it: the check-in and the page to print. */
import type { Programme } from '../course.ts';
import type { DayTotals } from '../days.ts';
import { datesOf } from '../lived.ts';
import { type Answer, answersIn } from '../review.ts';
import { addDays, type LocalDate } from '../time.ts';
import type { Told } from '../told.ts';
import { activityMeans, type Outcome, outcomeOf } from './result.ts';

/** Till then the question of day 1 stands: told that late its seven days still hold day 1, and on day 7 comes the next. */
const LAST_DAY = 6;

/**
 * @param rows of all days, oldest first
 * @param until the last date that counts
 * @returns null without a score of day 1 or a later one, and after a single worse week: two of them make it so
 */
export function painSinceDay1(
  rows: readonly DayTotals[],
  programme: Programme | null,
  until: LocalDate,
): Outcome | null {
  return outcomeOf(answersSince(rows, programme, until, 'week').map(({ value }) => value.pain));
}

/** The same of somebody's own activities. */
export function troubleSinceDay1(
  rows: readonly DayTotals[],
  programme: Programme | null,
  until: LocalDate,
): Outcome | null {
  const times = answersSince(rows, programme, until, 'activities').map(({ value }) => value);
  return outcomeOf(activityMeans(times));
}

/** The words say "than on day 1": whoever began to tell later has nothing to hold against it. */
function answersSince<Key extends keyof Told>(
  rows: readonly DayTotals[],
  programme: Programme | null,
  until: LocalDate,
  key: Key,
): readonly Answer<NonNullable<Told[Key]>>[] {
  const day1 = programme === null ? undefined : datesOf(programme, 1, until).at(-1);
  if (day1 === undefined) return [];
  const answers = answersIn(rows, key).filter(({ date }) => date >= day1 && date <= until);
  const [start] = answers;
  return start !== undefined && start.date < addDays(day1, LAST_DAY) ? answers : [];
}
