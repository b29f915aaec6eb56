/**
 * The database: an append-only journal, one row of totals per day, and the state that the journal leads to.
 * Only the background opens it with a version and migrates; pages read.
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { DayTotals } from '../core/days.ts';
import type { Snapshot } from '../core/folding.ts';
import type { JournalEvent } from '../core/journal.ts';
import type { Model, Outgoing } from '../core/model.ts';
import type { Instant, LocalDate } from '../core/time.ts';
import { createFirstSchema } from './migrations/0001-first.ts';

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

export interface Schema extends DBSchema {
  events: { key: [device: string, seq: number]; value: JournalEvent; indexes: { id: string } };
  days: { key: LocalDate; value: DayTotals };
  state: { key: keyof StateRows; value: StateRows[keyof StateRows] };
}

export type Database = IDBPDatabase<Schema>;
export type Writing = IDBPTransaction<Schema, ('events' | 'days' | 'state')[], 'readwrite'>;

/** All tables in one: durable once it is done, and where anything fails nothing of it has happened. */
export function writing(db: Database): Writing {
  return db.transaction(['events', 'days', 'state'], 'readwrite', { durability: 'strict' });
}

/** The `state` table within a transaction. */
export interface StateTable {
  get(key: keyof StateRows): Promise<StateRows[keyof StateRows] | undefined>;
}

/** A row of the `state` table. The key says the type of the value. */
export async function readState<K extends keyof StateRows>(
  table: StateTable,
  key: K,
): Promise<StateRows[K] | undefined> {
  return (await table.get(key)) as StateRows[K] | undefined;
}

/**
 * For the background. Creates and migrates.
 * @param onClosed the connection gave way to a newer version, or to a database that is begun anew
 * @throws VersionError when a newer Rugritme has written the database
 */
export async function openForWriting(onClosed = () => {}): Promise<Database> {
  return openDB<Schema>(DATABASE_NAME, DATABASE_VERSION, {
    upgrade(db, from) {
      if (from < 1) createFirstSchema(db);
    },
    blocking(_current, _next, event) {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
}

/**
 * For pages: null when the background has not created the database yet. Closes when a newer version wants in.
 * @throws VersionError when a newer Rugritme has written it: its records may mean something else
 */
export async function openForReading(onClosed: () => void): Promise<Database | null> {
  try {
    const db = await openDB<Schema>(DATABASE_NAME, undefined, {
      upgrade(_db, from, _to, tx) {
        // Opening without a version creates an empty database; refuse, so that the background makes the real one.
        if (from > 0) return;
        tx.done.catch(() => undefined);
        tx.abort();
      },
      blocking(_current, _next, event) {
        (event.target as IDBDatabase).close();
        onClosed();
      },
      terminated: onClosed,
    });
    if (db.version <= DATABASE_VERSION) return db;
    db.close();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
  throw new DOMException('Written by a newer Rugritme', 'VersionError');
}
