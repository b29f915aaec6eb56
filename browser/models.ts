/** Records as they stand in the database, whole and of today's shape, whatever release wrote them; null where damaged. */
import type { DayTotals } from '../core/days.ts';
import { completed } from '../core/earlier.ts';
import type { Snapshot } from '../core/folding.ts';
import type { Model } from '../core/model.ts';
import { newModel } from '../core/start.ts';
import { type Meta, readState, type StateTable } from './database.ts';
import { isLike } from './likeness.ts';

/** @returns null when there is none yet, or when it is damaged */
export async function readModel(table: StateTable): Promise<Model | null> {
  return whole(await readState(table, 'model'));
}

/** @returns null when nothing was folded yet, or when it is damaged */
export async function readSnapshot(table: StateTable): Promise<Snapshot | null> {
  const snapshot = await readState(table, 'snapshot');
  const model = whole(snapshot?.model);
  return model !== null && Number.isSafeInteger(snapshot?.seq) ? { seq: snapshot?.seq ?? 0, model } : null;
}

/** Whose journal this is and how far it has come. @returns null when it has not begun, or when that is damaged */
export async function readMeta(table: StateTable): Promise<Meta | null> {
  const meta = await readState(table, 'meta');
  return typeof meta?.device === 'string' && Number.isSafeInteger(meta.seq) ? meta : null;
}

const BOUT = { start: 0, counted: 0, cycleFrom: 0, snoozes: 0, snoozed: 0, debt: 0, warned: false };
/** What every release has written; anything less is damage. What came later has a default. */
const FIRST = { timer: { since: 0, looked: 0 }, gates: { redFlags: '' }, settings: { promptAfter: 0 } };
const EXAMPLE = { ...newModel(0), timer: FIRST.timer };
const IN_A_BOUT: readonly unknown[] = ['sitting', 'unclear', 'break'];

function whole(model: Model | undefined): Model | null {
  if (!isLike(model, FIRST) || model === undefined) return null;
  if (IN_A_BOUT.includes(model.timer.state) && !isLike(model, { timer: { bout: BOUT } })) return null;
  const today = completed(model);
  return isLike(today, EXAMPLE) ? today : null;
}

const DAY = {
  date: '',
  spent: { sitting: 0, unclear: 0, break: 0, away: 0, off: 0 },
  breaks: [{ id: '', start: 0, minutes: 0, kind: '', source: '' }],
  ticked: [''],
};

/** Whether a row of a day is whole. It can be made anew from the journal. */
export function isDay(row: unknown): row is DayTotals {
  return isLike(row, DAY);
}
