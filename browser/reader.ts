/** Reading for pages: a connection that gives way to a newer version and comes back by itself. */
import type { DayTotals } from '../core/days.ts';
import { type Place, placeOf } from '../core/messages.ts';
import type { Model } from '../core/model.ts';
import type { LocalDate } from '../core/time.ts';
import { type Database, type Intent, openForReading, readState } from './database.ts';
import { isLike } from './likeness.ts';
import { send } from './messages.ts';
import { isDay, readMeta, readModel } from './models.ts';
import { asked } from './requests.ts';

export interface Reading {
  /** Null when nothing has happened yet on this computer. */
  readonly model: Model | null;
  readonly intent: Intent | null;
  /** Where the journal stood then; null when it is empty. */
  readonly place: Place | null;
  /** Rows of the days from `since` on, oldest first. */
  readonly days: readonly DayTotals[];
  /** How many more rows there are that cannot be read. */
  readonly damaged: number;
}

let connection: Promise<Database> | null = null;

/** The one connection of this page; opened anew after a newer version was let in. */
export function connected(): Promise<Database> {
  connection ??= connect();
  connection.catch(drop);
  return connection;
}

function drop(): void {
  connection = null;
}

/** The first page may be there before the background ever ran: wake it, then there is a database. */
async function connect(): Promise<Database> {
  const db = await openForReading(drop);
  if (db !== null) return db;
  await send({ id: crypto.randomUUID(), command: { type: 'look' } });
  const created = await openForReading(drop);
  if (created === null) throw new Error('The background has made no database');
  return created;
}

/** One consistent look at what the views need. */
export async function read(since: LocalDate): Promise<Reading> {
  const db = await connected();
  const tx = db.transaction(['state', 'days']);
  const state = tx.objectStore('state');
  const [model, intent, meta, rows] = await Promise.all([
    readModel(state),
    readState(state, 'intent'),
    readMeta(state),
    asked(tx.objectStore('days').getAll(IDBKeyRange.lowerBound(since))),
  ]);
  const days = rows.filter(isDay);
  return {
    model,
    intent: isLike(intent, { hash: '', at: 0 }) ? intent : null,
    place: meta ? placeOf(meta) : null,
    days,
    damaged: rows.length - days.length,
  };
}
