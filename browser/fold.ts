/** Once a day: observations older than 35 days become a tally a day and a snapshot, in one transaction. */
import { type Folded, fold, keepFrom } from '../core/folding.ts';
import type { JournalEvent } from '../core/journal.ts';
import { newModel } from '../core/model.ts';
import { tallyId } from '../core/tallied.ts';
import { type LocalDate, localDateAt } from '../core/time.ts';
import { type Moment, stamp } from './commit.ts';
import { type Database, type Meta, type Writing, writing } from './database.ts';
import { readSnapshot } from './models.ts';
import { journalEvent } from './schemas.ts';

/** Looks at the oldest event after the snapshot only, so that on every other occasion it costs one read. */
export async function foldOldObservations(db: Database, meta: Meta, moment: Moment): Promise<void> {
  const today = localDateAt(moment.at, moment.zone);
  const snapshot = (await readSnapshot(db.transaction('state').store)) ?? { seq: 0, model: newModel(0) };
  const after = IDBKeyRange.bound([meta.device, snapshot.seq + 1], [meta.device, Infinity]);
  const oldest = await db.transaction('events').store.openCursor(after);
  if (oldest === null || oldest.value.localDate >= keepFrom(today)) return;
  const tx = writing(db);
  const old = await readUntil(tx, after, keepFrom(today));
  const folded = fold(snapshot, old);
  if (folded !== null) await write(tx, moment, folded);
  await tx.done;
}

async function readUntil(tx: Writing, range: IDBKeyRange, date: LocalDate): Promise<readonly JournalEvent[]> {
  const events: JournalEvent[] = [];
  let cursor = await tx.objectStore('events').openCursor(range);
  // Whatever stands there without a date is passed over too.
  while (cursor !== null && !(cursor.value.localDate >= date)) {
    if (journalEvent(cursor.value)) events.push(cursor.value);
    cursor = await cursor.continue();
  }
  return events;
}

/** The rows of the days stay as they are: the tally holds what the dropped observations held. */
async function write(tx: Writing, moment: Moment, folded: Folded): Promise<void> {
  const events = tx.objectStore('events');
  let current = (await tx.objectStore('state').get('meta')) as Meta;
  for (const event of folded.dropped) await events.delete([event.device, event.seq]);
  for (const [date, spent] of folded.tallies) {
    const id = tallyId(current.device, folded.snapshot.seq, date);
    await events.add(stamp({ type: 'day-folded', date, spent }, id, current, moment));
    current = { ...current, seq: current.seq + 1 };
  }
  await tx.objectStore('state').put(current, 'meta');
  await tx.objectStore('state').put(folded.snapshot, 'snapshot');
}
