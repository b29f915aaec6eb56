/** Rows of days further back than a page reads at its start. */
import type { DayTotals } from '../core/days.ts';
import type { LocalDate } from '../core/time.ts';
import { table } from './database.ts';
import { isDay } from './models.ts';
import { connected } from './reader.ts';
import { asked } from './requests.ts';

/** @returns the rows from `since` on, oldest first, without those that cannot be read */
export async function readRows(since: LocalDate): Promise<readonly DayTotals[]> {
  const db = await connected();
  return (await asked(table(db, 'days').getAll(IDBKeyRange.lowerBound(since)))).filter(isDay);
}
