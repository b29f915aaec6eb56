/** When somebody last saved all of their data as a file, and whether it is time to offer it again. */
import type { DayTotals } from './days.ts';
import type { JournalEvent } from './journal.ts';
import { daysBetween, type LocalDate } from './time.ts';

export interface Backup {
  /** The day of the last file; null = none yet. */
  readonly saved: LocalDate | null;
  /** The day on which it was last saved, put off or brought in. */
  readonly asked: LocalDate;
}

/** A month, about; nobody needs it to the day. */
export const BACKUP_EVERY = 30;
/** Days with something in them before the first offer: less is soon lived again. */
const WORTH_SAVING = 14;

/** Whoever has just brought a file in still has it: they are not asked either. */
export function backupAfter(backup: Backup | null, event: JournalEvent): Backup | null {
  if (event.type !== 'backup-answered' && event.type !== 'imported') return backup;
  const asked = event.localDate;
  return { asked, saved: 'saved' in event && event.saved ? asked : (backup?.saved ?? null) };
}

/** @param days the rows of the last four weeks */
export function offersBackup(backup: Backup | null, days: readonly DayTotals[], today: LocalDate): boolean {
  const lived = days.filter(({ breaks, ticked }) => breaks.length > 0 || ticked.length > 0).length;
  if (backup === null) return lived >= WORTH_SAVING;
  return lived > 0 && daysBetween(backup.asked, today) >= BACKUP_EVERY;
}
