/** The stored state, read inside a transaction; a damaged or missing model is told again from the journal. */
import { replay } from '../core/merge.ts';
import { type Model, newModel, type Outgoing } from '../core/model.ts';
import type { Moment } from './commit.ts';
import { type Meta, readState, type Writing } from './database.ts';
import { readModel, readSnapshot } from './models.ts';

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
    readState(state, 'meta'),
    readState(state, 'outbox'),
  ]);
  const whose = meta ?? { device: crypto.randomUUID(), seq: 0 };
  return {
    meta: whose,
    outbox: Array.isArray(outbox) ? outbox : [],
    model: model ?? (meta === undefined ? newModel(moment.at) : await retell(tx, whose.device)),
  };
}

async function retell(tx: Writing, device: string): Promise<Model> {
  const snapshot = await readSnapshot(tx.objectStore('state'));
  const after = IDBKeyRange.bound([device, (snapshot?.seq ?? 0) + 1], [device, Infinity]);
  const events = await tx.objectStore('events').getAll(after);
  return replay(events, snapshot?.model ?? newModel(events[0]?.at ?? 0));
}
