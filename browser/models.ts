/** Records as they stand in the database, whole and of today's shape, whatever release wrote them; null where damaged. */
import type { DayTotals } from '../core/days.ts';
import { completed } from '../core/earlier.ts';
import type { Snapshot } from '../core/folding.ts';
import type { Model } from '../core/model.ts';
import { emptyDay, newModel } from '../core/start.ts';
import { newBout } from '../core/timer/timer.ts';
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

/** What may be absent of a day, and of a break. */
const PARTS = { taken: [{ product: '', moment: '' }] };
const OF_BREAK = { exercises: [''], skipped: [''], pain: 0 };

/** Each may be absent, or taken back. */
const TOLD = {
  pain: 0,
  week: { pain: 0, trouble: 0, sleep: 0, stress: 0 },
  activities: [{ name: '', trouble: 0 }],
  change: 0,
  note: '',
  habits: [''],
  badWeek: '',
};

/** Whether a row of a day is whole. It can be made anew from the journal. */
export function isDay(row: DayTotals | undefined): row is DayTotals {
  if (!isLike(row, DAY) || row.told === null || !partsLike(row, PARTS)) return false;
  const told = Object.entries(row.told ?? {}).filter(([, part]) => part !== null);
  return partsLike(Object.fromEntries(told), TOLD) && row.breaks.every(isBreak);
}

function isBreak(one: DayTotals['breaks'][number]): boolean {
  // No clock shows an instant that is none.
  return partsLike(one, OF_BREAK) && Number.isInteger(one.start) && Math.abs(one.start) < 1e15;
}

/** Whether each part that is there is like its example. */
function partsLike(record: object, examples: object): boolean {
  const parts = new Map(Object.entries(record));
  return Object.entries(examples).every(([name, example]) => {
    const part = parts.get(name);
    return part === undefined || isLike(part, example);
  });
}
