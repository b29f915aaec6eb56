/** Pain that rose: then the warning signs, and the offer of three light days, come before anything else. */
import type { DayTotals } from '../days.ts';
import { addDays, type LocalDate } from '../time.ts';

/** Above the score of the start: the smallest change that matters (fact sheet 5.3). */
const POINTS = 2;
/** Days with such a score that make a rise, where a single one may be a bad day. */
const DAYS = 3;
/** As far back as they are looked for; what lies further back is over. */
const WINDOW = 14;

/** The first weekly score: what later pain is held against. */
export interface Start {
  readonly date: LocalDate;
  readonly pain: number;
}

/**
 * Whether the pain rose and nobody has answered for it yet: 2 above the start in the last weekly score, or on three
 * days.
 * @param rows of the last weeks, oldest first
 */
export function hasRisen(start: Start | null, rows: readonly DayTotals[], today: LocalDate): boolean {
  if (start === null) return false;
  const recent = rows.filter(
    ({ date }) => date >= start.date && date > addDays(today, -WINDOW) && date <= today,
  );
  const answered = recent.findLast(({ told }) => told?.riseAnswered === true)?.date ?? '';
  const unanswered = recent.filter(({ date }) => date > answered);
  const isHigh = (score: number | undefined) => score !== undefined && score >= start.pain + POINTS;
  const week = unanswered.findLast(({ told }) => told?.week != null)?.told?.week?.pain;
  const days = unanswered.filter(({ told }) => isHigh(told?.pain ?? undefined));
  return isHigh(week) || days.length >= DAYS;
}
