/** The stored state, read inside a transaction; a damaged or missing model is told again from the journal. */
import { type DayTotals, emptyDay, rebuildDays } from '../core/days.ts';
import type { JournalEvent } from '../core/journal.ts';
import { inOrder, replay } from '../core/merge.ts';
import { type Model, newModel, type Outgoing } from '../core/model.ts';
import type { LocalDate } from '../core/time.ts';
import type { Moment } from './commit.ts';
import { type Meta, readState, type Writing } from './database.ts';
import { isLike } from './likeness.ts';
import { isDay, readMeta, readModel, readSnapshot } from './models.ts';
import { asked } from './requests.ts';
import { journalEvent } from './schemas.ts';

export interface Stored {
  readonly model: Model;
  readonly meta: Meta;
  readonly outbox: readonly Outgoing[];
}

/** What stands now. A first start gets a device id of its own and an empty model. */
export async function loadState(tx: Writing, moment: Moment): Promise<Stored> {
  const state = tx.objectStore('state');
  const [model, meta, outbox] = await Promise.all([
    readModel(state),
    readMeta(state),
    readState(state, 'outbox'),
  ]);
  return {
    meta: meta ?? { device: crypto.randomUUID(), seq: 0 },
    outbox: isLike(outbox, [{ type: '' }]) ? outbox : [],
    model: model ?? (await retell(tx, meta, moment)),
  };
}

/** From this computer's own journal; where nobody knows any more which that is, from all that is there. */
async function retell(tx: Writing, meta: Meta | null, { at }: Moment): Promise<Model> {
  const snapshot = meta && (await readSnapshot(tx.objectStore('state')));
  const after = meta && IDBKeyRange.bound([meta.device, (snapshot?.seq ?? 0) + 1], [meta.device, Infinity]);
  const events = await readEvents(tx, after);
  return replay(events, snapshot?.model ?? newModel(events[0]?.at ?? at));
}

/** @returns the events of a range, or all of them, in order; what is damaged is set aside */
export async function readEvents(tx: Writing, range?: IDBKeyRange | null): Promise<readonly JournalEvent[]> {
  return inOrder((await asked(tx.objectStore('events').getAll(range))).filter(journalEvent));
}

/** A day's row. One that is not there is empty, one that is damaged is made anew from the journal. */
export async function readDay(tx: Writing, date: LocalDate): Promise<DayTotals> {
  const row = await asked(tx.objectStore('days').get(date));
  if (isDay(row)) return row;
  const events = row === undefined ? [] : await readEvents(tx);
  return rebuildDays(events).get(date) ?? emptyDay(date);
}
