/**
 * Two journals become one: the union by event id, so the same file twice changes nothing and order does not matter.
 * Settings, gates and answers are never merged; of two programmes the one that started last wins; two lists of
 * supplements are one.
 */
import { type DayTotals, rebuildDays } from './days.ts';
import type { Fact, JournalEvent } from './journal.ts';
import { apply, type Model, newModel } from './model.ts';
import { hasAnswered } from './supplements/check.ts';
import { talliedIn } from './tallied.ts';
import type { LocalDate } from './time.ts';

export interface Merged {
  /** Events that this computer did not have. */
  readonly added: readonly JournalEvent[];
  /** Observations of this computer's database whose tally the file brings. */
  readonly dropped: readonly JournalEvent[];
  /** How far this computer's own journal has come with them: an older copy of it may be given back its end. */
  readonly seq: number;
  /** The fact that records the import and what it changed here. */
  readonly imported: Extract<Fact, { type: 'imported' }>;
  readonly days: ReadonlyMap<LocalDate, DayTotals>;
}

/**
 * @param mine every event of this computer's database
 * @param theirs the validated events of a file
 * @param device this computer's id
 * @param model its state as it is
 * @returns null when two different events claim the same id or the same place in one journal: the file is damaged
 */
export function merge(
  mine: readonly JournalEvent[],
  theirs: readonly JournalEvent[],
  device: string,
  model: Held = newModel(0),
): Merged | null {
  const fresh = newIn(theirs, mine);
  if (fresh === null) return null;
  const isTallied = talliedIn([...mine, ...fresh]);
  const added = fresh.filter((event) => !isTallied(event));
  const all = inOrder([...mine, ...fresh].filter((event) => !isTallied(event)));
  const seq = all.reduce((last, event) => (event.device === device ? Math.max(last, event.seq) : last), 0);
  if (seq > FARTHEST) return null;
  return {
    added,
    dropped: mine.filter(isTallied),
    seq,
    days: rebuildDays(all),
    imported: importedFact(
      added.length,
      withHeld(replay(all.filter(({ type }) => type !== 'imported')), model, all),
      mine.filter((event) => event.device === device),
    ),
  };
}

/** No journal comes so far, and beyond it there would soon be no whole number left for the next event. */
const FARTHEST = 1e12;

/** What of a file is not here yet, each once; null when it contradicts itself or us. */
function newIn(theirs: readonly JournalEvent[], mine: readonly JournalEvent[]): JournalEvent[] | null {
  const known = new Set(mine.map(({ id }) => id));
  const places = new Set(mine.map(placeOf));
  const fresh = new Map<string, JournalEvent>();
  for (const event of theirs) {
    if (known.has(event.id)) continue;
    const twin = fresh.get(event.id);
    if (twin !== undefined) {
      if (JSON.stringify(twin) !== JSON.stringify(event)) return null;
      continue;
    }
    if (places.has(placeOf(event))) return null;
    fresh.set(event.id, event);
    places.add(placeOf(event));
  }
  return [...fresh.values()];
}

/**
 * @param lived what all events together lead to; without what imports made of them on one computer or another, which knew
 * less than is known now
 */
function importedFact(added: number, lived: Model, own: readonly JournalEvent[]): Merged['imported'] {
  const mine = (type: JournalEvent['type'], part: Part) => own.some(says(type, part));
  return {
    type: 'imported',
    added,
    programme: lived.programme,
    settings: mine('settings-changed', 'settings') ? null : lived.settings,
    gates: mine('red-flags-answered', 'gates') ? null : lived.gates,
    safety: mine('safety-answered', 'safety') || !hasAnswered(lived.safety) ? null : lived.safety,
    supplements: lived.supplements,
    exercises: lived.exercises,
    food: mine('food-answered', 'food') ? null : lived.food,
  };
}

/** What an import tells of as a whole. */
type Held = Pick<Model, 'programme' | 'supplements' | 'exercises'>;

/** What is held here stays unless some event took it away: the one that brought it may be damaged, and no longer tell. */
function withHeld(lived: Model, held: Held, events: readonly JournalEvent[]): Model {
  const gone = new Set(events.map(takenAway));
  const kept = <One extends { readonly id: string }>(now: readonly One[], before: readonly One[]) => {
    const known = new Set(now.map(({ id }) => id));
    return [...before.filter(({ id }) => !known.has(id) && !gone.has(id)), ...now];
  };
  return {
    ...lived,
    programme: lived.programme ?? (gone.has('programme') ? null : held.programme),
    supplements: kept(lived.supplements, held.supplements),
    exercises: kept(lived.exercises, held.exercises),
  };
}

function takenAway(event: JournalEvent): string | null {
  if (event.type === 'supplement-removed') return event.product;
  if (event.type === 'exercise-removed') return event.exercise;
  return event.type === 'programme-stopped' || event.type === 'programme-restored' ? 'programme' : null;
}

type Part = 'settings' | 'gates' | 'safety' | 'food';

/** Whether an event says a part of the state itself, or an import brought that part along. */
function says(type: JournalEvent['type'], part: Part) {
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
