/** Where the database does not open as usual: whatever of it can still be read, and a way to begin anew. */
import type { JournalEvent } from '../core/journal.ts';
import { DATABASE_NAME, type Database, openForReading, table } from './database.ts';
import { asked } from './requests.ts';
import { journalEvent } from './schemas.ts';

export interface Rescued {
  readonly events: readonly JournalEvent[];
  /** Rows that are damaged, as they stand there. */
  readonly damaged: readonly unknown[];
  /** How many rows the browser did not give at all. */
  readonly unread: number;
}

/** ms; a database that is blocked answers nothing at all. */
const PATIENCE = 10_000;

/** @returns what can be read of the journal, row by row where it does not come as a whole. Never rejects. */
export async function rescue(): Promise<Rescued> {
  try {
    const db = await within(openForReading(() => undefined));
    if (db === null) return { events: [], damaged: [], unread: 0 };
    const { rows, unread } = await rowsOf(db);
    db.close();
    return {
      events: rows.filter(journalEvent),
      damaged: rows.filter((row) => !journalEvent(row)),
      unread,
    };
  } catch {
    return { events: [], damaged: [], unread: 0 };
  }
}

async function rowsOf(db: Database): Promise<{ rows: readonly JournalEvent[]; unread: number }> {
  try {
    return { rows: await within(asked(table(db, 'events').getAll())), unread: 0 };
  } catch {
    return oneByOne(db);
  }
}

/** One row that cannot be read fails the whole transaction, so each has its own. */
async function oneByOne(db: Database): Promise<{ rows: readonly JournalEvent[]; unread: number }> {
  const rows: JournalEvent[] = [];
  let unread = 0;
  for (const key of await within(asked(table(db, 'events').getAllKeys()))) {
    try {
      const row = await within(asked(table(db, 'events').get(key)));
      if (row !== undefined) rows.push(row);
    } catch {
      unread++;
    }
  }
  return { rows, unread };
}

/**
 * Deletes the database; the background makes a new one at the next word to it. Open connections give way by themselves.
 * @returns false where the browser cannot do that now
 */
export async function deleteDatabase(): Promise<boolean> {
  return within(asked(indexedDB.deleteDatabase(DATABASE_NAME))).then(
    () => true,
    () => false,
  );
}

function within<T>(work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('The database gives no answer')), PATIENCE);
  });
  return Promise.race([work, late]);
}
