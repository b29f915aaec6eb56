/** Schema 1, the first release. A released migration is never edited; the next one is a file of its own. */
import type { IDBPDatabase } from 'idb';
import type { Schema } from '../database.ts';

export function createFirstSchema(db: IDBPDatabase<Schema>): void {
  const events = db.createObjectStore('events', { keyPath: ['device', 'seq'] });
  // The command's id is the event's: a repeated command finds itself here and logs once.
  events.createIndex('id', 'id', { unique: true });
  db.createObjectStore('days', { keyPath: 'date' });
  db.createObjectStore('state');
}
