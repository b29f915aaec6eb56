/** Looks at every record, when somebody looks at their data; days that cannot be read are made anew on the way. */
import { readEverything } from '../../browser/everything.ts';
import { mendDays } from './mend.ts';

/** @returns how many records cannot be read; none where nothing can be read at all, which is told elsewhere */
export async function countDamaged(): Promise<{ readonly events: number; readonly days: number }> {
  try {
    const { damaged, damagedDays } = await readEverything();
    if (damagedDays > 0) mendDays();
    return { events: damaged.length, days: damagedDays };
  } catch {
    return { events: 0, days: 0 };
  }
}
