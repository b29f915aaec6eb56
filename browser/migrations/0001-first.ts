/** Schema 1, the first release. What it makes is never edited once released; the next one is a file of its own. */
export function createFirstSchema(db: IDBDatabase): void {
  const events = db.createObjectStore('events', { keyPath: ['device', 'seq'] });
  // The command's id is the event's: a repeated command finds itself here and logs once.
  events.createIndex('id', 'id', { unique: true });
  db.createObjectStore('days', { keyPath: 'date' });
  db.createObjectStore('state');
}
