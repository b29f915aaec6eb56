/** The dates of the programme's days: those on which a day was lived, and those to come. */
import { courseOf, dayOn, latestDate, type Programme } from './course.ts';
import { addDays, type LocalDate } from './time.ts';

/** The first date that was a day of the programme, over all its starts. */
export function firstDateOf(programme: Programme): LocalDate {
  const [{ from, day }] = courseOf(programme);
  return day < 1 ? addDays(from, 1 - day) : from;
}

/** The dates up to today that were this day, oldest first: a step back or a second start lives a day again. */
export function datesOf(programme: Programme, day: number, today: LocalDate): readonly LocalDate[] {
  const until = latestDate(programme.seen, today);
  const course = courseOf(programme);
  return course.flatMap((leg, index) => {
    const next = course[index + 1]?.from;
    // In a pause the one day on which it began was still lived.
    const date = leg.still ? leg.from : addDays(leg.from, day - leg.day);
    const lived = date >= leg.from && (next === undefined ? date <= until : date < next);
    return lived && (!leg.still || leg.day === day) ? [date] : [];
  });
}

/** The last date up to today that was day 1: a second start is a start. Of one that lies ahead, the first date of all. */
export function startedOn(programme: Programme, today: LocalDate): LocalDate {
  return datesOf(programme, 1, today).at(-1) ?? firstDateOf(programme);
}

/** When a day to come will be, as long as nothing moves it; null for a day that is past, or while it stands still. */
export function dateAhead(programme: Programme, day: number, today: LocalDate): LocalDate | null {
  const date = latestDate(programme.seen, today);
  const ahead = day - dayOn(programme, date);
  return ahead < 0 || courseOf(programme).at(-1)?.still ? null : addDays(date, ahead);
}
