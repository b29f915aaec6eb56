/** What a clock time means as the end of a meeting. */
import { addDays, HOUR, type Instant, instantOf, isClock, localDateAt, type Zone } from '../../core/time.ts';

/** A time that lies further ahead was meant to be today, and has passed. */
const LONGEST = 12 * HOUR;

/** @returns the next moment at which the clock shows `HH:MM`; null when that has passed, or is no clock time */
export function meetingEnd(clock: string, at: Instant, zone: Zone): Instant | null {
  if (!isClock(clock)) return null;
  const today = localDateAt(at, zone);
  const ends = [today, addDays(today, 1)].map((date) => instantOf(date, clock, zone));
  return ends.find((end) => end > at && end - at <= LONGEST) ?? null;
}
