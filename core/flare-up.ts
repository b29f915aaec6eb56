/** A flare-up ("opvlamming"): for three days all is lighter, then one goes on where one was (fact sheet 7.5). */
import type { JournalEvent } from './journal.ts';
import { daysBetween, type LocalDate } from './time.ts';

export const FLARE_UP_DAYS = 3;

/** Which of the light days a date is, 1-3; null when it is none. `began` is the first of them. */
export function lightDay(began: LocalDate | null, date: LocalDate): number | null {
  if (began === null) return null;
  const day = daysBetween(began, date) + 1;
  return day >= 1 && day <= FLARE_UP_DAYS ? day : null;
}

export function flareUpAfter(began: LocalDate | null, event: JournalEvent): LocalDate | null {
  if (event.type === 'flare-up-began') return event.localDate;
  return event.type === 'flare-up-ended' ? null : began;
}
