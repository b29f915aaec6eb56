/** When somebody last saved all of their data as a file. Whether it is time to offer it again: backup-offer.ts. */
import type { JournalEvent } from './journal.ts';
import type { LocalDate } from './time.ts';

export interface Backup {
  /** The day of the last file; null = none yet. */
  readonly saved: LocalDate | null;
  /** The day on which it was last saved, put off or brought in. */
  readonly asked: LocalDate;
}

/** Whoever has just brought a file in still has it: they are not asked either. */
export function backupAfter(backup: Backup | null, event: JournalEvent): Backup | null {
  if (event.type !== 'backup-answered' && event.type !== 'imported') return backup;
  const asked = event.localDate;
  return { asked, saved: 'saved' in event && event.saved ? asked : (backup?.saved ?? null) };
}
