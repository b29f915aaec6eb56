/**
 * Two journals become one: the union by event id, so the same file twice changes nothing and order does not matter.
 * Settings, gates and answers are never merged; of two programmes the one that started last wins; two lists of
 * supplements are one.
 */
import { type DayTotals, rebuildDays } from './days.ts';
import type { Fact, JournalEvent } from './journal.ts';
import { apply, type Model, newModel } from './model.ts';
import { hasAnswered } from './supplements/check.ts';
import type { LocalDate } from './time.ts';

export interface Merged {
  /** Events that this computer did not have. */
  readonly added: readonly JournalEvent[];
  /** The fact that records the import and what it changed here. */
  readonly imported: Extract<Fact, { type: 'imported' }>;
  readonly days: ReadonlyMap<LocalDate, DayTotals>;
}

/**
 * @param mine every event of this computer's database
 * @param theirs the validated events of a file
 * @param device this computer's id
 * @returns null when two different events claim the same place in one journal: the file is damaged
 */
export function merge(
  mine: readonly JournalEvent[],
  theirs: readonly JournalEvent[],
  device: string,
): Merged | null {
  const ids = new Set(mine.map((event) => event.id));
  const places = new Set(mine.map(placeOf));
  const added: JournalEvent[] = [];
  for (const event of theirs) {
    if (ids.has(event.id)) continue;
    if (places.has(placeOf(event))) return null;
    ids.add(event.id);
    places.add(placeOf(event));
    added.push(event);
  }
  const all = inOrder([...mine, ...added]);
  const lived = replay(all);
  const own = mine.filter((event) => event.device === device);
  return {
    added,
    days: rebuildDays(all),
    imported: {
      type: 'imported',
      added: added.length,
      programme: lived.programme,
      settings: own.some(says('settings-changed', 'settings')) ? null : lived.settings,
      gates: own.some(says('red-flags-answered', 'gates')) ? null : lived.gates,
      safety: own.some(says('safety-answered', 'safety')) || !hasAnswered(lived.safety) ? null : lived.safety,
      supplements: lived.supplements,
      exercises: lived.exercises,
      food: own.some(says('food-answered', 'food')) ? null : lived.food,
    },
  };
}

/** Whether an event says a part of the state itself, or an import brought that part along. */
function says(type: JournalEvent['type'], part: 'settings' | 'gates' | 'safety' | 'food') {
  return (event: JournalEvent) =>
    event.type === type || (event.type === 'imported' && (event[part] ?? null) !== null);
}

/** The model that events lead to, from the first or from a snapshot. */
export function replay(events: Iterable<JournalEvent>, from: Model = newModel(0)): Model {
  let model = from;
  for (const event of events) model = apply(model, event).model;
  return model;
}

/** One line of time through several journals: within a journal `seq` decides, between journals the clock. */
export function inOrder(events: readonly JournalEvent[]): readonly JournalEvent[] {
  const journals = Map.groupBy(events, (event) => event.device);
  const clocked = [...journals.values()].flatMap((journal) => {
    let latest = -Infinity;
    return journal
      .toSorted((a, b) => a.seq - b.seq)
      .map((event) => {
        latest = Math.max(latest, event.at);
        return { event, clock: latest };
      });
  });
  return clocked
    .sort((a, b) => a.clock - b.clock || compare(a.event.device, b.event.device) || a.event.seq - b.event.seq)
    .map(({ event }) => event);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function placeOf(event: JournalEvent): string {
  return `${event.device}/${event.seq}`;
}
