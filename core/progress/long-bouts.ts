/** When in the day somebody sits long without a break. */
import type { LoggedBreak } from '../days.ts';
import { HOUR, type Instant, type LocalDate, MINUTE, SECOND, type Span, zoned } from '../time.ts';
import { SLEEP_GAP } from '../timer/timer.ts';
import { cutByDay, type Stretch } from './stretches.ts';

/** An hour: longer than any prompt of the programme waits, so that it is long at whatever setting. */
export const LONG: Span = HOUR;

export interface LongBouts {
  /** Time in long bouts per hour of the clock, 0-23, over all days together. */
  readonly hours: readonly Span[];
  readonly bouts: number;
  /** Local dates with a minute of sitting or more. */
  readonly days: number;
}

/**
 * A bout is sitting without a rest in between; time in which nobody could tell does not end it and does not count, as in
 * the timer itself.
 * @param stretches in the order of time
 * @param breaks that were logged; one told of afterwards ends a bout too
 */
export function longBouts(stretches: readonly Stretch[], breaks: readonly LoggedBreak[]): LongBouts {
  const hours = Array.from({ length: 24 }, () => 0);
  const long = boutsOf(stretches, breaks).filter((bout) => lengthOf(bout) >= LONG);
  for (const part of long.flat().flatMap(cutByHour)) hours[part.hour] = (hours[part.hour] ?? 0) + part.length;
  return { hours, bouts: long.length, days: daysSat(stretches) };
}

function daysSat(stretches: readonly Stretch[]): number {
  const sat = new Map<LocalDate, Span>();
  for (const { kind, date, from, to } of stretches.flatMap(cutByDay)) {
    if (kind === 'sitting') sat.set(date, (sat.get(date) ?? 0) + to - from);
  }
  return [...sat.values()].filter((length) => length >= MINUTE).length;
}

/** The sitting of each bout. */
export function boutsOf(
  stretches: readonly Stretch[],
  breaks: readonly LoggedBreak[],
): readonly (readonly Stretch[])[] {
  const bouts: Stretch[][] = [[]];
  let told = 0;
  for (const stretch of stretches) {
    // Time of which nothing stands in the journal is a gap like that of a machine that slept.
    if (endsBout(stretch) || stretch.from - told > SLEEP_GAP) bouts.push([]);
    told = Math.max(told, stretch.to);
    if (stretch.kind !== 'sitting') continue;
    cutByBreaks(stretch, breaks).forEach((part, index) => {
      if (index > 0) bouts.push([]);
      if (part.to > part.from) bouts.at(-1)?.push(part);
    });
  }
  return bouts.filter((bout) => bout.length > 0);
}

/** A browser that was closed for some minutes ends nothing (docs/decisions/0010). */
function endsBout({ kind, from, to }: Stretch): boolean {
  if (kind === 'off') return to - from > SLEEP_GAP;
  return kind === 'break' || kind === 'away';
}

/** What lies before, between and after the breaks within a stretch of sitting. */
function cutByBreaks(stretch: Stretch, breaks: readonly LoggedBreak[]): readonly Stretch[] {
  const within = breaks
    .map(({ start, minutes }) => ({ start, end: start + minutes * MINUTE }))
    .filter(({ start, end }) => start < stretch.to && end > stretch.from);
  const parts: Stretch[] = [];
  let from = stretch.from;
  for (const { start, end } of within) {
    parts.push({ ...stretch, from, to: Math.max(from, start) });
    from = Math.min(stretch.to, Math.max(from, end));
  }
  return [...parts, { ...stretch, from }];
}

function lengthOf(bout: readonly Stretch[]): Span {
  return bout.reduce((sum, { from, to }) => sum + (to - from), 0);
}

function cutByHour({ from, to, zone }: Stretch): readonly { hour: number; length: Span }[] {
  const parts: { hour: number; length: Span }[] = [];
  for (let start = from; start < to; ) {
    const end = Math.min(to, nextHour(start, zone));
    parts.push({ hour: zoned(start, zone).hour, length: end - start });
    start = end;
  }
  return parts;
}

function nextHour(at: Instant, zone: string): Instant {
  const { minute, second, millisecond } = zoned(at, zone);
  return at + HOUR - minute * MINUTE - second * SECOND - millisecond;
}
