/** The last days of this computer's own journal, for pages that explain them. */
import type { JournalEvent } from '../core/journal.ts';
import type { LocalDate } from '../core/time.ts';
import { readMeta } from './models.ts';
import { connected } from './reader.ts';
import { asked } from './requests.ts';
import { journalEvent } from './schemas.ts';

/** Events of some two days: few rounds to the database, and little read in vain. */
const CHUNK = 500;

/** @returns the events from `since` on, oldest first; read backwards, so that years of facts cost nothing */
export async function readRecent(since: LocalDate): Promise<readonly JournalEvent[]> {
  const db = await connected();
  const tx = db.transaction(['events', 'state']);
  const meta = await readMeta(tx.objectStore('state'));
  if (meta === null) return [];
  const { device, seq } = meta;
  let recent: JournalEvent[] = [];
  for (let to = seq; to > 0; to -= CHUNK) {
    const range = IDBKeyRange.bound([device, to - CHUNK + 1], [device, to]);
    const chunk = await asked(tx.objectStore('events').getAll(range));
    recent = [...chunk, ...recent];
    // Observations are kept for longer than anybody reads here: a chunk without any lies before them all.
    if (chunk[0] === undefined || chunk[0].localDate < since) break;
  }
  return recent.filter((event) => event.localDate >= since && journalEvent(event));
}
