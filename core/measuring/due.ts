/** Which measurements the programme asks, on which days, and which of them stand open (fact sheet 5.2 and 7.3). */
import type { DayTotals } from '../days.ts';
import { datesOf } from '../lived.ts';
import {
  CLOSING_DAY,
  PROGRAMME_DAYS,
  type Programme,
  type ProgrammeMoment,
  programmeOn,
} from '../programme.ts';
import { addDays, type LocalDate } from '../time.ts';

/** Scores of the week, own activities, and the back compared with day 1; each is a field of what is told of a day. */
export const MEASUREMENTS = ['week', 'activities', 'change'] as const;
export type Measurement = (typeof MEASUREMENTS)[number];

/** Day 1, then the first day of each new phase of load, and the end. */
const ACTIVITY_DAYS: readonly number[] = [1, 29, 57, CLOSING_DAY];

/** Longer than this nothing stays open: the next one comes, and pages have rows of four weeks at hand. */
const OPEN_DAYS = 27;

/** One that was asked and not told yet. */
export interface Open {
  readonly what: Measurement;
  /** The programme day that asked it, and its date. */
  readonly day: number;
  readonly since: LocalDate;
}

/** Whether a day of the programme asks it; after day 90 the scores of the week go on. */
export function asks(what: Measurement, day: number): boolean {
  switch (what) {
    case 'week':
      return day === 1 || day === CLOSING_DAY || (day % 7 === 0 && day > 0);
    case 'activities':
      return ACTIVITY_DAYS.includes(day);
    case 'change':
      return day === PROGRAMME_DAYS;
  }
}

/**
 * What is asked on a date and what stayed open before it: the last one of each kind, until it was told or the next one
 * comes. Nothing in a pause.
 * @param rows of the last four weeks
 */
export function openOn(
  programme: Programme | null,
  rows: readonly DayTotals[],
  today: LocalDate,
): readonly Open[] {
  if (programme === null) return [];
  const day = lastDay(programme, today);
  if (day === null) return [];
  return MEASUREMENTS.flatMap((what) => {
    const asked = lastAsked(what, day);
    const since = asked === null ? undefined : datesOf(programme, asked, today).at(-1);
    if (asked === null || since === undefined || since < addDays(today, -OPEN_DAYS)) return [];
    return isTold(what, rows, since, today) ? [] : [{ what, day: asked, since }];
  });
}

const WEEK = 7;

/** The next date that asks for the scores of the week; null where none is to come. */
export function nextWeekScores(moment: ProgrammeMoment, today: LocalDate): LocalDate | null {
  if (moment.stage !== 'running' && moment.stage !== 'continuing') return null;
  const last = moment.stage === 'continuing' ? Number.POSITIVE_INFINITY : PROGRAMME_DAYS;
  for (let ahead = 1; ahead <= WEEK && moment.day + ahead <= last; ahead++) {
    if (asks('week', moment.day + ahead)) return addDays(today, ahead);
  }
  return null;
}

/** The day that it is; after the end of the programme, for a while, its last one. */
function lastDay(programme: Programme, today: LocalDate): number | null {
  const moment = programmeOn(programme, today);
  if (moment.stage === 'running' || moment.stage === 'continuing') return moment.day;
  return moment.stage === 'finished' ? PROGRAMME_DAYS : null;
}

function lastAsked(what: Measurement, day: number): number | null {
  for (let one = day; one > 0; one--) if (asks(what, one)) return one;
  return null;
}

function isTold(what: Measurement, rows: readonly DayTotals[], since: LocalDate, until: LocalDate): boolean {
  return rows.some(({ date, told }) => date >= since && date <= until && told?.[what] != null);
}
