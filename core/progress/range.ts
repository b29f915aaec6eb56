/** The dates that the pictures of progress show, and the four phases behind them. */
import { courseOf, dayOn, latestDate, type Programme } from '../course.ts';
import { dateAhead, startedOn } from '../lived.ts';
import { type PhaseId, PROGRAMME_DAYS, phaseOfDay, weekOfDay } from '../programme.ts';
import { addDays, calendarDate, daysBetween, type LocalDate, nextMonday } from '../time.ts';

/** Both dates belong to it. */
export interface Range {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Dates of one phase in a row, in whole days after the range's first; both belong to it. */
export interface Band {
  readonly phase: PhaseId;
  /** The programme's week on its first date. */
  readonly week: number;
  readonly first: number;
  readonly last: number;
}

const WEEK = 7;
/** As long as ninety days: what there is to see without a programme, and after one. */
const WEEKS_SHOWN = 13;
/** Long pauses stretch a programme: half a year still reads in a narrow panel. */
const LONGEST = 26 * WEEK;

/** The ninety days of a programme that is lived now, to its last; else the last thirteen weeks, Monday first. */
export function programmeRange(programme: Programme | null, today: LocalDate): Range {
  const lived = programme === null ? null : livedRange(programme, latestDate(programme.seen, today));
  return lived ?? { from: addDays(nextMonday(today), -WEEK * WEEKS_SHOWN), to: today };
}

function livedRange(programme: Programme, today: LocalDate): Range | null {
  const day = dayOn(programme, today);
  if (day < 1 || day > PROGRAMME_DAYS) return null;
  const to = dateAhead(programme, PROGRAMME_DAYS, today) ?? today;
  const first = startedOn(programme, today);
  const earliest = addDays(today, 1 - LONGEST);
  return { from: first < earliest ? earliest : first, to };
}

/** Twelve months, this one the last, up to today. */
export function yearRange(today: LocalDate): Range {
  return { from: calendarDate(today).with({ day: 1 }).subtract({ months: 11 }).toString(), to: today };
}

export function lengthOf({ from, to }: Range): number {
  return daysBetween(from, to) + 1;
}

export function datesIn(range: Range): readonly LocalDate[] {
  return Array.from({ length: Math.max(0, lengthOf(range)) }, (_, index) => addDays(range.from, index));
}

/** The programme's day on a date, 1-90; null outside them, and while it stood still. */
export function dayLived(programme: Programme, date: LocalDate): number | null {
  const leg = courseOf(programme).findLast(({ from }) => from <= date);
  if (leg === undefined || (leg.still && date > leg.from)) return null;
  const day = dayOn(programme, date);
  return day >= 1 && day <= PROGRAMME_DAYS ? day : null;
}

/** A step back makes a phase come twice: the phase of a date, never of a number. */
export function bandsOf(programme: Programme | null, range: Range): readonly Band[] {
  if (programme === null) return [];
  const bands: Band[] = [];
  datesIn(range).forEach((date, index) => {
    const day = dayLived(programme, date);
    if (day === null) return;
    const last = bands.at(-1);
    if (last !== undefined && last.phase === phaseOfDay(day) && last.last === index - 1) {
      bands[bands.length - 1] = { ...last, last: index };
    } else bands.push({ phase: phaseOfDay(day), week: weekOfDay(day), first: index, last: index });
  });
  return bands;
}
