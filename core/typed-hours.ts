/** Working hours as people type them, and what is not right about them yet. */
import { crossesMidnight, type WorkRange } from './hours.ts';

/** Two texts in two fields; they may be anything. */
export interface TypedRange {
  readonly from: string;
  readonly to: string;
}

/**
 * `missing`: an empty field; `no-time`: not a time of day; `overlap`: begins before another range has ended;
 * `next-day`: stands after a range that runs past midnight, so it belongs to another day or before it.
 */
export type RangeFault = 'missing' | 'no-time' | 'overlap' | 'next-day';

export interface Fault {
  readonly fault: RangeFault;
  /** Which of the typed ranges, and which of its fields. */
  readonly index: number;
  readonly field: keyof TypedRange;
}

/** Hours, then two figures of minutes if any: "9", "930", "9:30", "17.00", "9u30", "17 uur". */
const TYPED = /^(\d{1,2})(?:\s*[:.,uh]?\s*(\d{2}))?\s*(?:u|uur|h)?$/i;

/** @returns 24-hour `HH:MM`, or null for what is no time of day; 24:00 is midnight */
export function typedClock(text: string): string | null {
  const [, hours = '', minutes = '00'] = text.trim().match(TYPED) ?? [];
  if (hours === '' || Number(minutes) > 59) return null;
  if (hours === '24' && minutes === '00') return '00:00';
  return Number(hours) > 23 ? null : `${hours.padStart(2, '0')}:${minutes}`;
}

/** The ranges of one day in the order of the clock, or the first thing that is wrong with them. */
export function typedRanges(typed: readonly TypedRange[]): { readonly ranges: readonly WorkRange[] } | Fault {
  const read: Placed[] = [];
  for (const [index, { from, to }] of typed.entries()) {
    const range = { from: typedClock(from), to: typedClock(to) };
    if (range.from === null) return { fault: unread(from), index, field: 'from' };
    if (range.to === null) return { fault: unread(to), index, field: 'to' };
    read.push({ index, from: range.from, to: range.to });
  }
  const ordered = inOrder(read);
  return misplaced(ordered) ?? { ranges: ordered.map(({ from, to }) => ({ from, to })) };
}

interface Placed extends WorkRange {
  readonly index: number;
}

function unread(text: string): RangeFault {
  return text.trim() === '' ? 'missing' : 'no-time';
}

/** Beside a range past midnight 03:00 may be meant for the next day: who typed it decides, and nothing is moved. */
function inOrder(ranges: readonly Placed[]): readonly Placed[] {
  if (ranges.some(crossesMidnight)) return ranges;
  return ranges.toSorted((a, b) => a.from.localeCompare(b.from));
}

function misplaced(ranges: readonly Placed[]): Fault | null {
  for (const [at, next] of ranges.entries()) {
    const before = ranges[at - 1];
    if (before === undefined) continue;
    if (crossesMidnight(before)) return { fault: 'next-day', index: next.index, field: 'from' };
    if (next.from < before.to) return { fault: 'overlap', index: next.index, field: 'from' };
  }
  return null;
}
