/** Models as they stand in the database, whole and of today's shape, whatever release wrote them. */
import { completed } from '../core/earlier.ts';
import type { Snapshot } from '../core/folding.ts';
import type { Model } from '../core/model.ts';
import { readState, type StateTable } from './database.ts';

/** @returns null when there is none yet, or when it is damaged */
export async function readModel(table: StateTable): Promise<Model | null> {
  const model = await readState(table, 'model');
  return isWhole(model) ? completed(model) : null;
}

/** @returns null when nothing was folded yet, or when it is damaged */
export async function readSnapshot(table: StateTable): Promise<Snapshot | null> {
  const snapshot = await readState(table, 'snapshot');
  return isWhole(snapshot?.model) ? { seq: snapshot.seq, model: completed(snapshot.model) } : null;
}

/** Whether each part that the first release wrote is there; anything less is damage. What came later has a default. */
function isWhole(model: Model | undefined): model is Model {
  return (
    typeof model?.timer?.since === 'number' &&
    typeof model.timer.looked === 'number' &&
    typeof model.gates?.redFlags === 'string' &&
    model.settings?.promptAfter !== undefined &&
    (model.programme === null || typeof model.programme?.start === 'string')
  );
}
