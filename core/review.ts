/** Days 86-90, "Oogsten en doorgaan": what each asks (fact sheet 7.4), and what was told at the start and is told now. */
import type { DayTotals } from './days.ts';
import { startedOn } from './lived.ts';
import type { ActionKind, Programme } from './programme.ts';
import type { LocalDate } from './time.ts';
import type { Told } from './told.ts';

/** The parts by name, in order, with their days. */
export const REVIEW = { 'look-back': 86, habits: 87, 'bad-week': 88, lists: 89, end: 90 } as const;
export type ReviewPart = keyof typeof REVIEW;
export const REVIEW_PARTS = [
  'look-back',
  'habits',
  'bad-week',
  'lists',
  'end',
] as const satisfies ReviewPart[];

/** @returns null for any other action or day */
export function reviewOf(day: number, kind: ActionKind): ReviewPart | null {
  const part = REVIEW_PARTS.find((one) => REVIEW[one] === day) ?? null;
  return kind === (part === 'end' ? 'meten' : 'plannen') ? part : null;
}

/** One answer with the date of which it was told. */
export interface Answer<Value> {
  readonly date: LocalDate;
  readonly value: Value;
}

/** The start and now; `last` is null where it was told once. */
export interface Sides<Value> {
  readonly first: Answer<Value>;
  readonly last: Answer<Value> | null;
}

/** @param rows oldest first @returns null where it was never told, or taken back each time */
export function sidesOf<Key extends keyof Told>(
  rows: readonly DayTotals[],
  key: Key,
): Sides<NonNullable<Told[Key]>> | null {
  const answers = answersIn(rows, key);
  const [first] = answers;
  return first === undefined ? null : { first, last: answers.length > 1 ? (answers.at(-1) ?? null) : null };
}

/** @returns what was told last; null where it never was */
export function lastTold<Key extends keyof Told>(
  rows: readonly DayTotals[],
  key: Key,
): NonNullable<Told[Key]> | null {
  return answersIn(rows, key).at(-1)?.value ?? null;
}

/** All that was told of one thing, in the order of the rows. */
export function answersIn<Key extends keyof Told>(
  rows: readonly DayTotals[],
  key: Key,
): readonly Answer<NonNullable<Told[Key]>>[] {
  return rows.flatMap(({ date, told }) => {
    const value = told?.[key] ?? null;
    return value === null ? [] : [{ date, value }];
  });
}

/** Rows since day 1 was lived for the last time: a second start is a start. */
export function sinceDay1(
  rows: readonly DayTotals[],
  programme: Programme,
  today: LocalDate,
): readonly DayTotals[] {
  const start = startedOn(programme, today);
  return rows.filter(({ date }) => date >= start && date <= today);
}
