/** The stored state, read inside a transaction; a damaged or missing model is told again from the journal. */
import { replay } from '../core/merge.ts';
import { type Model, newModel } from '../core/model.ts';
import { DEFAULT_SETTINGS } from '../core/settings.ts';
import type { Effect } from '../core/timer/step.ts';
import type { Moment } from './commit.ts';
import type { Meta, StateRows, Writing } from './database.ts';

export interface Stored {
  readonly model: Model;
  readonly meta: Meta;
  readonly outbox: readonly Effect[];
}

/** What stands now. A first start gets a device id of its own and an empty model. */
export async function loadState(tx: Writing, moment: Moment): Promise<Stored> {
  const [model, meta, outbox] = await Promise.all([row(tx, 'model'), row(tx, 'meta'), row(tx, 'outbox')]);
  const whose = meta ?? { device: crypto.randomUUID(), seq: 0 };
  return {
    meta: whose,
    outbox: Array.isArray(outbox) ? outbox : [],
    model: isWhole(model) ? model : meta === undefined ? newModel(moment.at) : await retell(tx, whose.device),
  };
}

async function row<K extends keyof StateRows>(tx: Writing, key: K): Promise<StateRows[K] | undefined> {
  return (await tx.objectStore('state').get(key)) as StateRows[K] | undefined;
}

/** Whether each part of the model is there with the right kind of value; anything less is damage. */
function isWhole(model: Model | undefined): model is Model {
  return (
    typeof model?.timer?.since === 'number' &&
    typeof model.timer.looked === 'number' &&
    typeof model.gates?.redFlags === 'string' &&
    Object.keys(DEFAULT_SETTINGS).every((name) => name in (model.settings ?? {})) &&
    (model.programme === null || typeof model.programme?.start === 'string')
  );
}

async function retell(tx: Writing, device: string): Promise<Model> {
  const snapshot = await row(tx, 'snapshot');
  const after = IDBKeyRange.bound([device, (snapshot?.seq ?? 0) + 1], [device, Infinity]);
  const events = await tx.objectStore('events').getAll(after);
  return replay(events, snapshot?.model ?? newModel(events[0]?.at ?? 0));
}
