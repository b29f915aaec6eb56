/**
 * When somebody is reminded of what they take, and once of the weekly check-in: at most one quiet notification a moment
 * and day, at the clock time of their choice. Nothing here knows what was ticked or told; that is looked up when a
 * reminder is due.
 */
import { dayOn, isPaused, type Programme } from '../course.ts';
import { asks } from '../measuring/due.ts';
import { PROGRAMME_DAYS } from '../programme.ts';
import type { Settings } from '../settings.ts';
import {
  addDays,
  clockOf,
  HOUR,
  type Instant,
  instantOf,
  type LocalDate,
  localDateAt,
  minutesOf,
  type Span,
  type Turn,
  type Zone,
  zoned,
} from '../time.ts';
import type { Timer } from '../timer/timer.ts';
import { isAnswered, isBlocked, type Safety } from './check.ts';
import { DAY_MOMENTS, type DayMoment, isTaken, type Product, type Taken } from './product.ts';

/** The check-in of a programme's week is reminded of as a moment is. */
export const CHECK_IN = 'check-in';
export const REMINDER_MOMENTS = [...DAY_MOMENTS, CHECK_IN] as const;
export type ReminderMoment = (typeof REMINDER_MOMENTS)[number];

/** The moments of a day that were dealt with: shown, or found ticked. */
export interface Reminded {
  readonly date: LocalDate;
  readonly moments: readonly ReminderMoment[];
}

/** Later than this a moment has passed: the list still shows what was not ticked. */
const LATEST: Span = 3 * HOUR;

/** What is to be shown: one notification a moment and day. */
export interface Remind {
  readonly type: 'remind';
  readonly date: LocalDate;
  readonly moment: ReminderMoment;
  /** Ids of the products that were not ticked then; none of a check-in. */
  readonly left: readonly string[];
}

/** What reminders follow from. */
export interface Reminding {
  readonly settings: Settings;
  readonly programme: Programme | null;
  readonly safety: Safety;
  readonly supplements: readonly Product[];
  readonly reminded: Reminded | null;
  readonly timer: Timer;
}

/** Where and when; `turn` is when the day of this person turns. */
export interface Clock {
  readonly at: Instant;
  readonly zone: Zone;
  readonly turn: Turn;
}

/** A moment of a day with the instant at which its reminder is due. */
export interface Due {
  readonly date: LocalDate;
  readonly moment: ReminderMoment;
  readonly at: Instant;
}

/** What is on the list for a moment, without what a safety answer stands in the way of. */
export function productsAt(
  { supplements, safety }: Pick<Reminding, 'supplements' | 'safety'>,
  moment: DayMoment,
): readonly Product[] {
  return supplements.filter((one) => one.moments.includes(moment) && !isBlocked(one, safety));
}

/** What of a moment is not ticked yet. */
export function leftAt(
  list: Pick<Reminding, 'supplements' | 'safety'>,
  moment: DayMoment,
  taken: readonly Taken[],
): readonly Product[] {
  return productsAt(list, moment).filter(({ id }) => !isTaken(taken, { product: id, moment }));
}

/**
 * The moment that a reminder is due for now: the last one whose time has come, so that after a night's sleep of the
 * machine only one is told of. Null in a pause, outside waking hours, and when it was dealt with.
 */
export function dueReminder(model: Reminding, clock: Clock): Due | null {
  return quietUntil(model.timer, clock.at) === clock.at ? lastDue(model, clock) : null;
}

/** When the background has to look next because of a reminder; null when there is none to come. */
export function nextReminder(model: Reminding, clock: Clock): Instant | null {
  const from = quietUntil(model.timer, clock.at);
  if (from === null) return null;
  const due = lastDue(model, { ...clock, at: from });
  if (due !== null) return from > clock.at ? from : due.at;
  const today = localDateAt(from, clock.zone, clock.turn);
  const coming = [today, addDays(today, 1)].flatMap((date) => duesOn(model, date, clock));
  return coming.find(({ at }) => at > from)?.at ?? null;
}

function lastDue(model: Reminding, { at: now, zone, turn }: Clock): Due | null {
  if (!isWaking(model.settings, now, zone)) return null;
  const dues = duesOn(model, localDateAt(now, zone, turn), { zone, turn });
  const come = dues.filter(({ at }) => at <= now && now < at + LATEST);
  // Two moments may have one clock time.
  const last = come.at(-1)?.at;
  return come.find((due) => due.at === last && !isDealtWith(model.reminded, due)) ?? null;
}

/** All reminders of a date in order of time; those outside waking hours never come. */
function duesOn(model: Reminding, date: LocalDate, { zone, turn }: Omit<Clock, 'at'>): readonly Due[] {
  return REMINDER_MOMENTS.flatMap((moment) => {
    const clock = reminderClock(model.settings, moment);
    const comes =
      clock !== null && isWakingAt(model.settings.wakingHours, clock) && isAsked(model, moment, date);
    return comes ? [{ date, moment, at: dueAt(date, clock, zone, turn) }] : [];
  }).sort((a, b) => a.at - b.at);
}

function isAsked(model: Reminding, moment: ReminderMoment, date: LocalDate): boolean {
  if (moment === CHECK_IN) return hasCheckIn(model.programme, date);
  const { settings, safety } = model;
  return settings.supplementReminders && isAnswered(safety) && productsAt(model, moment).length > 0;
}

/** The days that ask for the scores of the week, but for the first: then somebody has just begun. */
function hasCheckIn(programme: Programme | null, date: LocalDate): boolean {
  if (programme === null || isPaused(programme)) return false;
  const day = dayOn(programme, date);
  return day > 1 && asks('week', day) && (day <= PROGRAMME_DAYS || programme.goesOn === true);
}

/** Clock time of a moment's reminder; null = never. */
export function reminderClock(
  { supplementTimes, checkInAt }: Settings,
  moment: ReminderMoment,
): string | null {
  return moment === CHECK_IN ? checkInAt : supplementTimes[moment];
}

/** When a clock time comes on a date. Before the turn it belongs to the night in which the day ends. */
export function dueAt(date: LocalDate, clock: string, zone: Zone, turn: Turn): Instant {
  return instantOf(minutesOf(clock) < turn ? addDays(date, 1) : date, clock, zone);
}

/** Waking hours may run past midnight. */
export function isWakingAt({ from, to }: Settings['wakingHours'], clock: string): boolean {
  return from < to ? from <= clock && clock < to : clock >= from || clock < to;
}

function isWaking({ wakingHours }: Settings, at: Instant, zone: Zone): boolean {
  const { hour, minute } = zoned(at, zone);
  return isWakingAt(wakingHours, clockOf(hour * 60 + minute));
}

function isDealtWith(reminded: Reminded | null, { date, moment }: Due): boolean {
  return reminded?.date === date && reminded.moments.includes(moment);
}

/** When a pause ends: null = when switched on again; `at` itself where nobody paused, or it has ended. */
function quietUntil(timer: Timer, at: Instant): Instant | null {
  if (timer.state !== 'off' || timer.why !== 'paused') return at;
  return timer.until === null ? null : Math.max(timer.until, at);
}
