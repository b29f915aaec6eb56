/** What somebody can do when their data cannot be opened, or is gone. */
import { textOf } from '../../browser/export.ts';
import { send } from '../../browser/messages.ts';
import { dropMirror, readMirror, writeMirror } from '../../browser/mirror.ts';
import { deleteDatabase, type Rescued, rescue } from '../../browser/rescue.ts';
import type { Mirror } from '../../core/mirror.ts';
import { lost, notice, ready, todayDate } from '../state.ts';
// It brings the copy of what was lost into the state.
import './mirror.ts';

/** `fine`: it can be read as usual. */
export type Problem = 'broken' | 'newer' | 'lost' | 'fine';

/** @returns what is wrong with the data now */
export function problemNow(): Problem {
  const now = notice.value;
  if (!ready.value && now?.kind === 'trouble') return now.trouble === 'newer-database' ? 'newer' : 'broken';
  return lost.value === null ? 'fine' : 'lost';
}

/** @returns the copy of what would be missed most, of the database that is in trouble; null where there is none */
export function keptCopy(): Mirror | null {
  return lost.value ?? readMirror('mirror');
}

/** Saves what can be read as a file that can be imported. @returns what came of it */
export async function saveRescued(save: (name: string, text: string) => void): Promise<Rescued> {
  const rescued = await rescue();
  const { events, damaged } = rescued;
  if (events.length + damaged.length > 0) {
    save(`rugritme-${todayDate.value || 'gered'}.json`, textOf(events, damaged));
  }
  return rescued;
}

/** A new, empty database, with the settings of before where a copy has them. @returns whether there is one now */
export async function startAfresh(): Promise<boolean> {
  const copy = keptCopy();
  if (!(await deleteDatabase())) return false;
  if (copy !== null) {
    writeMirror('lost', copy);
    lost.value = copy;
  }
  dropMirror('mirror');
  const begun = await send({ id: crypto.randomUUID(), command: { type: 'look' } });
  if (!begun.ok) return false;
  notice.value = null;
  if (copy !== null) await restoreSettings(copy);
  return true;
}

/** @returns whether the background took them */
export async function restoreSettings({ settings }: Mirror): Promise<boolean> {
  const command = { type: 'change-settings', settings } as const;
  return (await send({ id: crypto.randomUUID(), command })).ok;
}
