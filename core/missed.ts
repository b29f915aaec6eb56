/**
 * What was done and what was missed (fact sheet 7.5). Missed days never stack: one goes on with today, and after a longer
 * gap a step back is offered. Nothing here falls to zero.
 */
import { courseOf, dayOn, type Programme } from './course.ts';
import type { DayTotals } from './days.ts';
import { firstDateOf } from './lived.ts';
import { PROGRAMME_DAYS, programmeOn } from './programme.ts';
import { addDays, type LocalDate } from './time.ts';

const WEEK = 7;
/** Missed days in a row after which a week back is offered, and after which the first week is (7.5). */
const ONE_WEEK_BACK_AFTER = 7;
const FIRST_WEEK_AFTER = 21;

/** A gap that nobody has answered yet. */
export interface Missed {
  /** Counted up to 21. */
  readonly days: number;
  /** Today's day, if one goes on from here. */
  readonly day: number;
  /** The days that one may step back to, the one that fits this gap first. */
  readonly back: readonly number[];
}

/** Something was done: an action is ticked, or a break was logged. */
export function isDone({ ticked, breaks }: DayTotals): boolean {
  return ticked.length > 0 || breaks.length > 0;
}

/**
 * How many days of the programme something was done on, over all its starts. It never falls by missing one, and grows after
 * day 90 only for whoever goes on.
 */
export function daysDone(programme: Programme, history: readonly DayTotals[], today: LocalDate): number {
  const first = firstDateOf(programme);
  const isOver = (date: LocalDate) => programme.goesOn !== true && dayOn(programme, date) > PROGRAMME_DAYS;
  return history.filter((day) => day.date >= first && day.date <= today && isDone(day) && !isOver(day.date))
    .length;
}

/**
 * What to offer after missed days. Counted since somebody last said where they are in the programme, so an answer is
 * not asked for twice; a break of this morning does not hide it, for with that one the return began.
 * @param history rows of the last weeks; a date without a row is a day on which nothing was done
 */
export function missedOn(
  programme: Programme | null,
  history: readonly DayTotals[],
  today: LocalDate,
): Missed | null {
  if (programme === null) return null;
  const moment = programmeOn(programme, today);
  if (moment.stage !== 'running') return null;
  const { day } = moment;
  const days = gapBefore(today, history, livedSince(programme));
  if (days < ONE_WEEK_BACK_AFTER || day === 1) return null;
  const week = Math.max(1, day - WEEK);
  return { days, day, back: days >= FIRST_WEEK_AFTER && week > 1 ? [1, week] : [week] };
}

/** The last date on which somebody started, went on or stepped back. */
function livedSince(programme: Programme): LocalDate {
  const leg = courseOf(programme).at(-1) ?? courseOf(programme)[0];
  return leg.day < 1 ? addDays(leg.from, 1 - leg.day) : leg.from;
}

function gapBefore(today: LocalDate, history: readonly DayTotals[], since: LocalDate): number {
  const done = new Set(history.filter(isDone).map(({ date }) => date));
  let days = 0;
  // More than three weeks changes no offer, and nobody has read the rows of more than four.
  for (let date = addDays(today, -1); date >= since && !done.has(date); date = addDays(date, -1)) {
    days++;
    if (days === FIRST_WEEK_AFTER) break;
  }
  return days;
}
