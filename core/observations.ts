/** Which events the timer wrote itself, and which may be folded away. */
import type { JournalEvent, Note, Observation, Stamp } from './journal.ts';

const NOTE_TYPES: readonly Note['type'][] = ['spent', 'warned', 'prompted', 'held-back'];
const NOTES: ReadonlySet<string> = new Set(NOTE_TYPES);

/** Whether the timer wrote an event itself. */
export function isNote(event: JournalEvent): event is Stamp & Note {
  return NOTES.has(event.type);
}

const OBSERVATIONS: ReadonlySet<string> = new Set<Observation['type']>([
  'looked',
  'idle-changed',
  'worker-started',
  'snoozed',
  'paused',
  'resumed',
  'pause-kept',
  'sitting-claimed',
  'claim-ended',
  'supplement-reminded',
  'check-in-reminded',
  ...NOTE_TYPES,
]);

/** Whether an event may be folded away after 35 days. */
export function isObservation(event: JournalEvent): event is Stamp & Observation {
  return OBSERVATIONS.has(event.type);
}
