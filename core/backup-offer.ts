/** Whether it is time to offer a backup. Apart from what an event makes of it, so that the panel opens with no more. */
import type { Backup } from './backup.ts';
import type { DayTotals } from './days.ts';
import { daysBetween, type LocalDate } from './time.ts';

/** A month, about; nobody needs it to the day. */
export const BACKUP_EVERY = 30;
/** Days with something in them before the first offer: less is soon lived again. */
const WORTH_SAVING = 14;

/** @param days the rows of the last four weeks */
export function offersBackup(backup: Backup | null, days: readonly DayTotals[], today: LocalDate): boolean {
  const lived = days.filter(({ breaks, ticked }) => breaks.length > 0 || ticked.length > 0).length;
  if (backup === null) return lived >= WORTH_SAVING;
  return lived > 0 && daysBetween(backup.asked, today) >= BACKUP_EVERY;
}
