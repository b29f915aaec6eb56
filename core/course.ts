/** The course of a programme through the calendar: which day a date is. What moves it: programme-after.ts. */
import { addDays, daysBetween, type LocalDate } from './time.ts';

/**
 * A stretch of dates: on `from` it is day `day`, and each date after it the next one. `still` = a pause: it stays that day.
 * Day 0 and lower are dates before the start.
 */
export interface Leg {
  readonly from: LocalDate;
  readonly day: number;
  readonly still?: true;
}

/** Never empty, in the order of dates. */
export type Course = readonly [...Leg[], Leg];

/** Where somebody is in the programme. `seen` is the latest local date lived in it: a flight west lowers no day. */
export interface Programme {
  readonly start: LocalDate;
  readonly seen: LocalDate;
  /** Absent while nothing but the calendar moved it: no pause, no step back, no second start. */
  readonly course?: Course;
  /** After day 90 in the weekly rhythm (rhythm.ts); absent until that was chosen. */
  readonly goesOn?: true;
}

export function courseOf({ start, course }: Programme): Course {
  return course ?? [{ from: start, day: 1 }];
}

/** A pause that has begun and not ended. */
export function isPaused(programme: Programme): boolean {
  return courseOf(programme).at(-1)?.still === true;
}

/** The programme's day on a local date; 0 and lower before it starts, 91 and higher after its end. */
export function dayOn(programme: Programme, date: LocalDate): number {
  const course = courseOf(programme);
  const leg = course.findLast(({ from }) => from <= date) ?? course[0];
  return leg.still ? leg.day : leg.day + daysBetween(leg.from, date);
}

/** The date on which it would have started, had nothing moved it: with that and no more it goes on as it is. */
export function startAsOf(programme: Programme, today: LocalDate): LocalDate {
  const date = latestDate(programme.seen, today);
  return addDays(date, 1 - dayOn(programme, date));
}

/**
 * The date to count with. One day back is a flight west and changes nothing; more is a clock that was wrong before.
 */
export function latestDate(seen: LocalDate, today: LocalDate): LocalDate {
  return today < seen && addDays(seen, -1) <= today ? seen : today;
}
