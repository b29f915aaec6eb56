/** Observations older than 35 days become one tally a day and a snapshot; facts stay for ever. */
import { add, splitByDay } from './days.ts';
import type { JournalEvent, Spent, TimeKind } from './journal.ts';
import { replay } from './merge.ts';
import type { Model } from './model.ts';
import { isObservation } from './observations.ts';
import { addDays, type LocalDate } from './time.ts';

/** Long enough to explain the last weeks ("why was I not asked?") and to draw a month of sitting. */
export const OBSERVATION_DAYS = 35;

/** The model after event `seq`: replay goes on from there. */
export interface Snapshot {
  readonly seq: number;
  readonly model: Model;
}

export interface Folded {
  readonly snapshot: Snapshot;
  /** Milliseconds of each kind of time, per date. */
  readonly tallies: ReadonlyMap<LocalDate, Spent>;
  readonly dropped: readonly JournalEvent[];
}

/** The first local date whose observations stay. */
export function keepFrom(today: LocalDate): LocalDate {
  return addDays(today, -OBSERVATION_DAYS);
}

/**
 * @param events this computer's events after the snapshot, in the order of `seq`, all of them before `keepFrom`
 * @returns null when nothing is there to fold
 */
export function fold(snapshot: Snapshot, events: readonly JournalEvent[]): Folded | null {
  const last = events.at(-1);
  const dropped = events.filter(isObservation);
  if (last === undefined || dropped.length === 0) return null;
  const tallies = new Map<LocalDate, Spent>();
  for (const event of dropped) {
    if (event.type !== 'spent') continue;
    for (const part of splitByDay(event.from, event.to, event.zone, event.turn)) {
      tallies.set(part.date, add(tallies.get(part.date) ?? NOTHING, only(event.kind, part.length)));
    }
  }
  return { snapshot: { seq: last.seq, model: replay(events, snapshot.model) }, tallies, dropped };
}

const NOTHING: Spent = { sitting: 0, unclear: 0, break: 0, away: 0, off: 0 };

function only(kind: TimeKind, length: number): Spent {
  return { ...NOTHING, [kind]: length };
}
