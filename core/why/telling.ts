/** The tale so far: decisions already told, and what later events may still add to them. */
import type { JournalEvent } from '../journal.ts';
import type { Instant } from '../time.ts';
import type { Decision, HoldEnd, What } from './decision.ts';
import { NO_SEAT, type Seat } from './sitting.ts';

export interface Telling {
  readonly told: readonly Decision[];
  readonly seat: Seat;
  /** The last event that was lived; notes beside it say what it led to. */
  readonly lived: JournalEvent | null;
  /** When the prompt that stands came. */
  readonly standing: Instant | null;
  /** Start of each logged break, by the id that an undo names. */
  readonly breaks: ReadonlyMap<string, Instant>;
}

export const NOTHING_TOLD: Telling = {
  told: [],
  seat: NO_SEAT,
  lived: null,
  standing: null,
  breaks: new Map(),
};

/** The next decision; `at` where it began before its event. */
export function add(telling: Telling, event: JournalEvent, what: What, at: Instant = event.at): Telling {
  const decision: Decision = { at, zone: event.zone, date: event.localDate, ...what };
  return { ...telling, told: [...telling.told, decision] };
}

export type DecisionOf<Kind extends What['what']> = Extract<Decision, { readonly what: Kind }>;

/** The last decision of a kind that fits. */
export function lastOf<Kind extends What['what']>(
  { told }: Telling,
  kind: Kind,
  fits: (one: DecisionOf<Kind>) => boolean,
): DecisionOf<Kind> | undefined {
  const is = (one: Decision): one is DecisionOf<Kind> => one.what === kind;
  return told.filter(is).findLast(fits);
}

/** Puts something in the place of what was told, or takes it away. */
export function retell(telling: Telling, old: Decision | undefined, instead: Decision | null): Telling {
  if (old === undefined) return telling;
  const told = telling.told.flatMap((one) => (one === old ? (instead === null ? [] : [instead]) : [one]));
  return { ...telling, told };
}

export function openHold(telling: Telling): DecisionOf<'held-back'> | undefined {
  return lastOf(telling, 'held-back', ({ end }) => end === null);
}

/** Nothing waits and nothing stands any more. */
export function settle(telling: Telling, end: HoldEnd): Telling {
  const hold = openHold(telling);
  return { ...retell(telling, hold, hold ? { ...hold, end } : null), standing: null };
}
