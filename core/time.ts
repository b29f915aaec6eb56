/**
 * Instants, local days and lengths of time. `core` never reads a clock: every instant is an argument.
 * A day is a local calendar date at the moment of the event, never a multiple of 24 hours: on 29 March 2026 a
 * day in Amsterdam lasts 23 hours, on 25 October 25.
 */

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;
/** A length of time in milliseconds. */
export type Span = number;
/** A calendar date in the user's zone, `YYYY-MM-DD`. */
export type LocalDate = string;
/** An IANA zone name, such as `Europe/Amsterdam`. */
export type Zone = string;

export const SECOND: Span = 1000;
export const MINUTE: Span = 60 * SECOND;
export const HOUR: Span = 60 * MINUTE;

/** @returns hours, and minutes 0-59; only what is full, so that a day reads the same wherever it is told */
export function hoursAndMinutes(length: Span): readonly [number, number] {
  // A mean may lack a millionth of the millisecond that fills it.
  const minutes = Math.floor(Math.round(length) / MINUTE);
  return [Math.floor(minutes / 60), minutes % 60];
}

/** Minutes after midnight at which somebody's day turns: 0, or the end of a night shift. */
export type Turn = number;

/** The local date at an instant; until the turn it is still the day before. */
export function localDateAt(at: Instant, zone: Zone, turn: Turn = 0): LocalDate {
  const date = zoned(at, zone).toPlainDate();
  const turned = turn === 0 || at >= turnOn(date, zone, turn);
  return (turned ? date : date.subtract({ days: 1 })).toString();
}

/** The first instant of the local day after the one that holds `at`; always after `at`. */
export function nextTurn(at: Instant, zone: Zone, turn: Turn = 0): Instant {
  const date = calendarDate(localDateAt(at, zone, turn)).add({ days: 1 });
  return turnOn(date, zone, turn);
}

/** The first instant of a local date. */
export function beginningOf(date: LocalDate, zone: Zone, turn: Turn = 0): Instant {
  return turnOn(calendarDate(date), zone, turn);
}

/**
 * When a date begins. Where the clock shows the turn twice, the day turns the second time; where it never shows it,
 * an hour later.
 */
function turnOn(date: Temporal.PlainDate, zone: Zone, turn: Turn): Instant {
  if (turn === 0) return date.toZonedDateTime(zone).epochMilliseconds;
  return date.toPlainDateTime(clockOf(turn)).toZonedDateTime(zone, { disambiguation: 'later' })
    .epochMilliseconds;
}

/** The instant of a wall-clock time (`HH:MM`) on a local date. In the hour that does not exist it moves forward. */
export function instantOf(date: LocalDate, clock: string, zone: Zone): Instant {
  return calendarDate(date).toZonedDateTime({ timeZone: zone, plainTime: clock }).epochMilliseconds;
}

/**
 * The latest instant at or before `at` that showed a clock time, at most 12 hours back: who says 23:40 at ten past
 * midnight means last night, who says 11:00 at ten means an hour to come.
 * @returns null where there is none
 */
export function lastShown(clock: string, at: Instant, zone: Zone): Instant | null {
  const today = localDateAt(at, zone);
  const shown = [today, addDays(today, -1)].map((date) => instantOf(date, clock, zone));
  return shown.find((one) => one <= at && at - one <= 12 * HOUR) ?? null;
}

/** `HH:MM` of so many minutes after midnight. */
export function clockOf(minutes: number): string {
  return Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 }).toString({
    smallestUnit: 'minute',
  });
}

/** Minutes after midnight of a clock time `HH:MM`. */
export function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

/** True for a 24-hour clock time written as `HH:MM`. */
export function isClock(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** `days` calendar days later (earlier when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return calendarDate(date).add({ days }).toString();
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return calendarDate(from).until(to, { largestUnit: 'days' }).days;
}

/** The first Monday after `date`, never `date` itself. */
export function nextMonday(date: LocalDate): LocalDate {
  return addDays(date, 8 - calendarDate(date).dayOfWeek);
}

/** True for a real calendar date written as `YYYY-MM-DD`. */
export function isLocalDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** A date to count with. */
export function calendarDate(date: LocalDate): Temporal.PlainDate {
  return Temporal.PlainDate.from(date);
}

/** What the calendar and the clock of a zone show at an instant. */
export function zoned(at: Instant, zone: Zone): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}
