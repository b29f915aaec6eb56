/** Everything that stands in the database, each record checked: what is damaged is set aside, and the rest works. */
import type { DayTotals } from '../core/days.ts';
import type { JournalEvent } from '../core/journal.ts';
import type { Meta } from './database.ts';
import { isDay, readMeta } from './models.ts';
import { connected } from './reader.ts';
import { asked } from './requests.ts';
import { journalEvent } from './schemas.ts';

export interface Everything {
  readonly events: readonly JournalEvent[];
  readonly days: readonly DayTotals[];
  readonly meta: Meta | null;
  /** Rows of the journal that cannot be read, as they stand there. */
  readonly damaged: readonly unknown[];
  /** How many rows of days cannot be read; they can be made anew from the journal. */
  readonly damagedDays: number;
}

/** For a page that somebody asks for all of it: years of facts take some tenths of a second. */
export async function readEverything(): Promise<Everything> {
  const db = await connected();
  const tx = db.transaction(['events', 'days', 'state']);
  const [rows, dayRows, meta] = await Promise.all([
    asked(tx.objectStore('events').getAll()),
    asked(tx.objectStore('days').getAll()),
    readMeta(tx.objectStore('state')),
  ]);
  const days = dayRows.filter(isDay);
  return {
    events: rows.filter(journalEvent),
    days,
    meta,
    damaged: rows.filter((row) => !journalEvent(row)),
    damagedDays: dayRows.length - days.length,
  };
}
