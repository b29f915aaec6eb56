/** What somebody last called things of their own, also those that are gone since: a journal tells, and no list. */
import type { JournalEvent } from './journal.ts';

type Named = { readonly id: string; readonly name: string };

export function exerciseNames(events: readonly JournalEvent[]): ReadonlyMap<string, string> {
  return lastNames(events, (event) => {
    if (event.type === 'exercise-kept') return [event.exercise];
    return event.type === 'imported' ? (event.exercises ?? []) : [];
  });
}

export function productNames(events: readonly JournalEvent[]): ReadonlyMap<string, string> {
  return lastNames(events, (event) => {
    if (event.type === 'supplement-added' || event.type === 'supplement-changed') return [event.product];
    return event.type === 'imported' ? (event.supplements ?? []) : [];
  });
}

function lastNames(events: readonly JournalEvent[], namedIn: (event: JournalEvent) => readonly Named[]) {
  return new Map(events.flatMap(namedIn).map(({ id, name }) => [id, name]));
}
