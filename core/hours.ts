/**
 * Working hours: when somebody may be asked to get up. A week of ranges on the local clock; a range whose end lies at
 * or before its beginning runs past midnight and belongs to the day on which it began.
 */
import {
  addDays,
  calendarDate,
  HOUR,
  type Instant,
  instantOf,
  type LocalDate,
  localDateAt,
  minutesOf,
  type Span,
  type Turn,
  type Zone,
} from './time.ts';

/** Clock times `HH:MM`. */
export interface WorkRange {
  readonly from: string;
  readonly to: string;
}

/** Monday first; a day without ranges is a day off. */
export type WorkWeek = readonly (readonly WorkRange[])[];

/** A full working day in minutes: the programme's day goals are meant for it. */
export const FULL_DAY = 8 * 60;
export const RANGES_A_DAY = 4;

/** The stretch of open or closed time around an instant: `[since, until)`; infinite where nothing changes it. */
export interface Opening {
  readonly open: boolean;
  readonly since: Instant;
  readonly until: Instant;
}

/** Without working hours it is always open. */
export const ALWAYS_OPEN: Opening = { open: true, since: -Infinity, until: Infinity };

interface Shift {
  readonly from: Instant;
  readonly to: Instant;
}

/** Days to look back and ahead: three are enough on a working day; ten find the only range of a week on both sides. */
const REACHES = [3, 10];
const DAY: Span = 24 * HOUR;

/** Whether work is on at an instant, and from when until when that holds. */
export function openingAt(week: WorkWeek | null, at: Instant, zone: Zone): Opening {
  if (week === null) return ALWAYS_OPEN;
  let opening = ALWAYS_OPEN;
  for (const reach of REACHES) {
    opening = openingAmong(shiftsAround(week, Math.floor(at / DAY), reach, zone), at);
    if (opening.open || Number.isFinite(opening.until - opening.since)) return opening;
  }
  return opening;
}

function openingAmong(shifts: readonly Shift[], at: Instant): Opening {
  let since = -Infinity;
  for (const shift of shifts) {
    if (at < shift.from) return { open: false, since, until: shift.from };
    if (at < shift.to) return { open: true, since: shift.from, until: shift.to };
    since = shift.to;
  }
  return { open: false, since, until: Infinity };
}

/**
 * What follows from a week, a day and a zone alone is worked out once: an event asks for it four times. The day is
 * one of UTC, whose beginning is found without a zone; the reach makes up for it.
 */
const WORKED_OUT = new WeakMap<WorkWeek, Map<string, readonly Shift[]>>();

function shiftsAround(week: WorkWeek, day: number, reach: number, zone: Zone): readonly Shift[] {
  const known = WORKED_OUT.get(week) ?? new Map<string, readonly Shift[]>();
  WORKED_OUT.set(week, known);
  const key = `${day} ${reach} ${zone}`;
  const shifts = known.get(key) ?? joined(shiftsWithin(week, localDateAt(day * DAY, zone), reach, zone));
  known.set(key, shifts);
  return shifts;
}

function shiftsWithin(week: WorkWeek, today: LocalDate, reach: number, zone: Zone): readonly Shift[] {
  const days = Array.from({ length: 2 * reach + 1 }, (_, index) => addDays(today, index - reach));
  return days.flatMap((date) => shiftsOf(week, date, zone));
}

function shiftsOf(week: WorkWeek, date: LocalDate, zone: Zone): readonly Shift[] {
  return rangesOn(week, date).map(({ from, to }) => ({
    from: instantOf(date, from, zone),
    to: instantOf(crossesMidnight({ from, to }) ? addDays(date, 1) : date, to, zone),
  }));
}

/** Ranges that touch or overlap are one. */
function joined(shifts: readonly Shift[]): readonly Shift[] {
  const all: Shift[] = [];
  for (const shift of shifts.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last !== undefined && shift.from <= last.to) {
      all[all.length - 1] = { from: last.from, to: Math.max(last.to, shift.to) };
    } else all.push(shift);
  }
  return all;
}

export function crossesMidnight({ from, to }: WorkRange): boolean {
  return to <= from;
}

/** Whether ranges can be those of one day: none overlaps the next, and only the last may run past midnight. */
export function followEachOther(ranges: readonly WorkRange[]): boolean {
  return ranges.every((one, index) => {
    const next = ranges[index + 1];
    return next === undefined || (!crossesMidnight(one) && one.to <= next.from);
  });
}

/** Whether any day of the week runs on into the next. */
export function hasNights(week: WorkWeek): boolean {
  return week.flat().some(crossesMidnight);
}

/** The ranges that begin on a date. */
export function rangesOn(week: WorkWeek, date: LocalDate): readonly WorkRange[] {
  return week[calendarDate(date).dayOfWeek - 1] ?? [];
}

/** Minutes of work in the ranges of a day; on the clock, so the night that summer time begins counts as any other. */
export function minutesIn(ranges: readonly WorkRange[]): number {
  return ranges.reduce((sum, range) => {
    const length = minutesOf(range.to) - minutesOf(range.from);
    return sum + (crossesMidnight(range) ? length + 24 * 60 : length);
  }, 0);
}

/** Minutes of work planned on a date. */
export function minutesOn(week: WorkWeek, date: LocalDate): number {
  return minutesIn(rangesOn(week, date));
}

/** A day goal for a full day of eight hours, in proportion to the hours of a date; a day off asks nothing. */
export function goalOn(goal: number, week: WorkWeek | null, date: LocalDate): number {
  if (week === null) return goal;
  const share = minutesOn(week, date) / FULL_DAY;
  return share === 0 ? 0 : Math.max(1, Math.round(goal * share));
}

/** When the day turns for somebody whose totals follow the shift: at the latest end of a range past midnight. */
export function turnOf(week: WorkWeek | null): Turn {
  const nights = (week ?? []).flat().filter(crossesMidnight);
  return Math.max(0, ...nights.map(({ to }) => minutesOf(to)));
}

/** Where nobody has said when work begins, a pause until tomorrow ends at this clock time. */
const MORNING = '06:00';

/** The first moment of work after the day, or the shift, that holds `at`; without hours tomorrow morning. */
export function nextWorkday(week: WorkWeek | null, at: Instant, zone: Zone): Instant {
  const today = localDateAt(at, zone, turnOf(week));
  for (let day = 1; day <= 7; day++) {
    const date = addDays(today, day);
    const begins = week === null ? [] : shiftsOf(week, date, zone).map(({ from }) => from);
    if (begins.length > 0) return Math.min(...begins);
  }
  return instantOf(addDays(today, 1), MORNING, zone);
}
