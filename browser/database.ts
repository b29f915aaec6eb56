/**
 * The database: an append-only journal, one row of totals per day, and the state that the journal leads to.
 * Only the background opens it with a version and migrates; pages read.
 */
import type { DayTotals } from '../core/days.ts';
import type { Snapshot } from '../core/folding.ts';
import type { JournalEvent } from '../core/journal.ts';
import type { Model, Outgoing } from '../core/model.ts';
import type { Instant, LocalDate } from '../core/time.ts';
import { createFirstSchema } from './migrations/0001-first.ts';
import { asked, ended, type Table, type Transaction, type TypedDatabase } from './requests.ts';

export const DATABASE_NAME = 'rugritme';
export const DATABASE_VERSION = 1;

/** Whose journal this is and how far it has come. A new device id after *erase*. */
export interface Meta {
  readonly device: string;
  readonly seq: number;
}

/** What the side panel should show; written before it is opened, read on load and on change. */
export interface Intent {
  readonly hash: string;
  readonly at: Instant;
}

/** The rows of the `state` table, by key. */
export interface StateRows {
  readonly model: Model;
  readonly meta: Meta;
  /** Effects that were decided but not yet known to be performed. */
  readonly outbox: readonly Outgoing[];
  readonly intent: Intent;
  /** Absent until observations were folded for the first time. */
  readonly snapshot: Snapshot;
}

export interface Tables {
  readonly events: Table<readonly [device: string, seq: number], JournalEvent>;
  readonly days: Table<LocalDate, DayTotals>;
  readonly state: Table<keyof StateRows, StateRows[keyof StateRows]>;
}

const TABLES = ['events', 'days', 'state'] as const satisfies readonly (keyof Tables)[];

export type Database = TypedDatabase<Tables>;
export type Writing = Transaction<Tables>;

/**
 * Work on all tables in one transaction. What it gives is durable then; where anything fails, also in the work itself,
 * nothing of it has happened.
 * @throws why the browser ended it (QuotaExceededError when the disk is full), else what the work threw
 */
export async function writing<Result>(db: Database, work: (tx: Writing) => Promise<Result>): Promise<Result> {
  const tx = db.transaction(TABLES, 'readwrite', { durability: 'strict' });
  const end = ended(tx);
  try {
    const result = await work(tx);
    await end;
    return result;
  } catch (error) {
    // The requests of a transaction that the browser ended say no more than that.
    const reason = tx.error ?? error;
    try {
      tx.abort();
    } catch {
      // It has ended already.
    }
    throw reason;
  }
}

/** One table to read from, once. */
export function table<Name extends keyof Tables>(db: Database, name: Name): Tables[Name] {
  return db.transaction(name).objectStore(name);
}

/** One row of the state by itself, which may get lost where the machine breaks down. */
export function putState<Key extends keyof StateRows>(
  db: Database,
  key: Key,
  row: StateRows[Key],
): Promise<void> {
  const tx = db.transaction('state', 'readwrite');
  tx.objectStore('state').put(row, key);
  return ended(tx);
}

/** A row of the `state` table. The key says the type of the value. */
export async function readState<K extends keyof StateRows>(
  state: Tables['state'],
  key: K,
): Promise<StateRows[K] | undefined> {
  return (await asked(state.get(key))) as StateRows[K] | undefined;
}

/**
 * For the background. Creates and migrates.
 * @param onClosed the connection gave way to a newer version, or to a database that is begun anew
 * @throws VersionError when a newer Rugritme has written the database, NotFoundError when a table of it is gone
 */
export async function openForWriting(onClosed = () => {}): Promise<Database> {
  const request = indexedDB.open(DATABASE_NAME, DATABASE_VERSION);
  request.onupgradeneeded = ({ oldVersion }) => {
    if (oldVersion < 1) createFirstSchema(request.result);
  };
  const db = await opened(request, onClosed);
  if (TABLES.every((name) => db.objectStoreNames.contains(name))) return db;
  // Left as it is: what the other tables hold can still be saved.
  db.close();
  throw new DOMException('A table is gone', 'NotFoundError');
}

/**
 * For pages: null when the background has not created the database yet. Closes when a newer version wants in.
 * @throws VersionError when a newer Rugritme has written it: its records may mean something else
 */
export async function openForReading(onClosed: () => void): Promise<Database | null> {
  try {
    const request = indexedDB.open(DATABASE_NAME);
    // Opening without a version creates an empty database; refuse, so that the background makes the real one.
    request.onupgradeneeded = () => request.transaction?.abort();
    const db = await opened(request, onClosed);
    if (db.version <= DATABASE_VERSION) return db;
    db.close();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
  throw new DOMException('Written by a newer Rugritme', 'VersionError');
}

/** It gives way to whoever wants to migrate or delete, and may be closed by the browser. */
async function opened(request: IDBOpenDBRequest, onClosed: () => void): Promise<Database> {
  const db = await asked(request);
  db.onversionchange = () => {
    db.close();
    onClosed();
  };
  db.onclose = onClosed;
  return db as unknown as Database;
}
