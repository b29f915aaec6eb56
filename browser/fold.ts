/** Once a day: observations older than 35 days become a tally a day and a snapshot, in one transaction. */
import { type Folded, fold, keepFrom } from '../core/folding.ts';
import type { JournalEvent } from '../core/journal.ts';
import { newModel } from '../core/model.ts';
import { tallyId } from '../core/tallied.ts';
import { type LocalDate, localDateAt } from '../core/time.ts';
import { type Moment, stamp } from './commit.ts';
import { type Database, type Meta, readState, table, type Writing, writing } from './database.ts';
import { readSnapshot } from './models.ts';
import { asked } from './requests.ts';
import { journalEvent } from './schemas.ts';

/** Some days of events. */
const CHUNK = 500;

/** Looks at the oldest event after the snapshot only, so that on every other occasion it costs one read. */
export async function foldOldObservations(db: Database, meta: Meta, moment: Moment): Promise<void> {
  const today = localDateAt(moment.at, moment.zone);
  const snapshot = (await readSnapshot(table(db, 'state'))) ?? { seq: 0, model: newModel(0) };
  const [oldest] = await asked(table(db, 'events').getAll(after(meta.device, snapshot.seq), 1));
  if (oldest === undefined || oldest.localDate >= keepFrom(today)) return;
  await writing(db, async (tx) => {
    const folded = fold(snapshot, await readUntil(tx, meta.device, snapshot.seq, keepFrom(today)));
    if (folded !== null) await write(tx, moment, folded);
  });
}

function after(device: string, seq: number): IDBKeyRange {
  return IDBKeyRange.bound([device, seq + 1], [device, Infinity]);
}

/** The events up to the first of a date, a chunk at a time. Whatever stands there without a date is passed over too. */
async function readUntil(
  tx: Writing,
  device: string,
  seq: number,
  date: LocalDate,
): Promise<readonly JournalEvent[]> {
  const chunk = await asked(tx.objectStore('events').getAll(after(device, seq), CHUNK));
  const end = chunk.findIndex(({ localDate }) => localDate >= date);
  const old = (end < 0 ? chunk : chunk.slice(0, end)).filter(journalEvent);
  const last = chunk.at(-1);
  if (end >= 0 || last === undefined) return old;
  return [...old, ...(await readUntil(tx, device, last.seq, date))];
}

/** The rows of the days stay as they are: the tally holds what the dropped observations held. */
async function write(tx: Writing, moment: Moment, folded: Folded): Promise<void> {
  const events = tx.objectStore('events');
  let current = (await readState(tx.objectStore('state'), 'meta')) as Meta;
  for (const event of folded.dropped) events.delete([event.device, event.seq]);
  for (const [date, spent] of folded.tallies) {
    const id = tallyId(current.device, folded.snapshot.seq, date);
    events.add(stamp({ type: 'day-folded', date, spent }, id, current, moment));
    current = { ...current, seq: current.seq + 1 };
  }
  tx.objectStore('state').put(current, 'meta');
  tx.objectStore('state').put(folded.snapshot, 'snapshot');
}
