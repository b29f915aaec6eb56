/** Records as they stand in the database, whole and of today's shape, whatever release wrote them; null where damaged. */
import type { DayTotals } from '../core/days.ts';
import { completed } from '../core/earlier.ts';
import type { Snapshot } from '../core/folding.ts';
import type { Model } from '../core/model.ts';
import { emptyDay, newModel } from '../core/start.ts';
import { newBout } from '../core/timer/timer.ts';
import type { Told } from '../core/told.ts';
import { type Meta, readState, type Tables } from './database.ts';
import { isLike } from './likeness.ts';

/** @returns null when there is none yet, or when it is damaged */
export async function readModel(table: Tables['state']): Promise<Model | null> {
  return whole(await readState(table, 'model'));
}

/** @returns null when nothing was folded yet, or when it is damaged */
export async function readSnapshot(table: Tables['state']): Promise<Snapshot | null> {
  const snapshot = await readState(table, 'snapshot');
  const model = whole(snapshot?.model);
  return model !== null && isLike(snapshot, { seq: 0 }) ? { ...snapshot, model } : null;
}

/** Whose journal this is and how far it has come. @returns null when it has not begun, or when that is damaged */
export async function readMeta(table: Tables['state']): Promise<Meta | null> {
  const meta = await readState(table, 'meta');
  return isLike(meta, { device: '', seq: 0 }) ? meta : null;
}

/** What every release has written; anything less is damage. What came later has a default. */
const FIRST = { timer: { since: 0, looked: 0 }, gates: { redFlags: '' }, settings: { promptAfter: '' } };
const EXAMPLE = { ...newModel(0), timer: FIRST.timer };

function whole(model: Model | undefined): Model | null {
  if (!isLike(model, FIRST)) return null;
  try {
    const today = completed(model);
    const { timer } = today;
    const bout = 'bout' in timer ? timer.bout : null;
    return isLike(today, EXAMPLE) && (bout === null || isLike(bout, newBout(0, 0))) ? today : null;
  } catch {
    // Somebody who sits in no bout.
    return null;
  }
}

const DAY = {
  ...emptyDay(''),
  breaks: [{ id: '', start: 0, minutes: 0, kind: '', source: '' }],
  ticked: [''],
};

/** Each may be absent, or taken back. */
const TOLD = {
  week: { pain: 0, trouble: 0, sleep: 0, stress: 0 },
  activities: [{ name: '', trouble: 0 }],
  habits: [''],
};

/** Whether a row of a day is whole. It can be made anew from the journal. */
export function isDay(row: DayTotals | undefined): row is DayTotals {
  if (!isLike(row, DAY)) return false;
  const told: Partial<Told> = row.told ?? {};
  return Object.entries(TOLD).every(([name, example]) => {
    const value = told[name as keyof typeof TOLD];
    return value == null || isLike<unknown>(value, example);
  });
}
