/** What somebody did in a period: days of the programme, kinds of action, breaks, exercises. */
import { dayOn, type Programme } from '../course.ts';
import type { DayTotals } from '../days.ts';
import { isDone } from '../missed.ts';
import { ACTION_KINDS, type ActionKind, PROGRAMME_DAYS } from '../programme.ts';
import { datesIn, dayLived, type Range } from '../progress/range.ts';
import { hasSat, isMeasured } from '../progress/weeks.ts';
import type { LocalDate, Span } from '../time.ts';
import { beyond } from './brief.ts';
import { type Buckets, type Figures, mean, measuredIn } from './buckets.ts';

export interface Adherence {
  /** Dates of the period that were days of the programme, and on how many of them something was done; null without one. */
  readonly programme: { readonly lived: number; readonly done: number; readonly still: number } | null;
  /** On how many days of the period each kind was ticked, the most first; those never ticked are left out. */
  readonly kinds: readonly { readonly kind: ActionKind; readonly days: number }[];
}

export function adherence(rows: readonly DayTotals[], programme: Programme | null, range: Range): Adherence {
  const kinds = ACTION_KINDS.map((kind) => ({
    kind,
    days: rows.filter(({ ticked }) => ticked.includes(kind)).length,
  })).filter(({ days }) => days > 0);
  return {
    programme: programme === null ? null : daysLived(rows, programme, range),
    kinds: kinds.toSorted((a, b) => b.days - a.days),
  };
}

function daysLived(rows: readonly DayTotals[], programme: Programme, range: Range): Adherence['programme'] {
  const done = new Set(rows.filter(isDone).map(({ date }) => date));
  const dates = datesIn(range);
  const lived = dates.filter((date) => isLived(programme, date));
  const still = dates.filter((date) => !isLived(programme, date) && inNinety(programme, date));
  return lived.length + still.length === 0
    ? null
    : { lived: lived.length, done: lived.filter((date) => done.has(date)).length, still: still.length };
}

function isLived(programme: Programme, date: LocalDate): boolean {
  if (dayLived(programme, date) !== null) return true;
  return programme.goesOn === true && dayOn(programme, date) > PROGRAMME_DAYS;
}

/** Neither before the start nor after the end: what was not lived of it stood still. */
function inNinety(programme: Programme, date: LocalDate): boolean {
  const day = dayOn(programme, date);
  return day >= 1 && day <= PROGRAMME_DAYS;
}

export interface Moving {
  /** Days on which sitting was measured or a break was logged. */
  readonly days: number;
  readonly breaks: number;
  /** On average over those days; null without any. */
  readonly breaksADay: number | null;
  /** On average; null without a break. */
  readonly breakMinutes: number | null;
  /** On average over the days on which sitting was measured. */
  readonly sittingADay: Span | null;
  /** Per piece of the period, for the picture: breaks a day, and sitting a day. */
  readonly breaksIn: Figures;
  readonly sittingIn: Figures;
}

export function moving(rows: readonly DayTotals[], buckets: Buckets): Moving {
  const measured = rows.filter(isMeasured);
  const breaks = measured.flatMap((day) => day.breaks);
  const sat = measured.filter(hasSat).map(({ spent }) => spent.sitting);
  return {
    days: measured.length,
    breaks: breaks.length,
    breaksADay: mean(measured.map((day) => day.breaks.length)),
    breakMinutes: mean(breaks.map(({ minutes }) => minutes)),
    sittingADay: mean(sat),
    breaksIn: measuredIn(rows, (day) => day.breaks.length, buckets),
    sittingIn: measuredIn(rows.filter(hasSat), ({ spent }) => spent.sitting, buckets),
  };
}

export interface Often {
  readonly id: string;
  readonly times: number;
}

export interface Exercised {
  /** The most often done first. */
  readonly done: readonly Often[];
  readonly more: number;
  /** Passed by in a guided break, the most often first. */
  readonly skipped: readonly Often[];
  readonly moreSkipped: number;
  /** "Not for me", by somebody's own choice. */
  readonly left: readonly string[];
  readonly moreLeft: number;
}

const MOST_EXERCISES = 8;

/** @param notForMe ids of exercises that somebody keeps out of their breaks, as it is set now */
export function exercised(rows: readonly DayTotals[], notForMe: readonly string[]): Exercised {
  const breaks = rows.flatMap((day) => day.breaks);
  const done = mostOften(breaks.flatMap(({ exercises }) => exercises ?? []));
  const skipped = mostOften(breaks.flatMap(({ skipped }) => skipped ?? []));
  return {
    done: done.slice(0, MOST_EXERCISES),
    more: beyond(done, MOST_EXERCISES),
    skipped: skipped.slice(0, MOST_EXERCISES),
    moreSkipped: beyond(skipped, MOST_EXERCISES),
    left: notForMe.slice(0, MOST_EXERCISES),
    moreLeft: beyond(notForMe, MOST_EXERCISES),
  };
}

function mostOften(ids: readonly string[]): readonly Often[] {
  const times = new Map<string, number>();
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
  return [...times].map(([id, count]) => ({ id, times: count })).sort((a, b) => b.times - a.times);
}
