/** Times and dates as people read them: the 24-hour clock, days by name, in the language shown and the zone lived in. */
import type { Instant, LocalDate, Zone } from '../core/time.ts';
import { zone } from './state.ts';
import { language } from './words.ts';

export const format = {
  /** 10:42 */
  clock(at: Instant, where: Zone = zone.value): string {
    const time = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(where);
    return time.toPlainTime().toString({ smallestUnit: 'minute' });
  },
  /** "maandag 16 november" */
  day(date: LocalDate): string {
    return read(date, { weekday: 'long', day: 'numeric', month: 'long' });
  },
  /** "16 november" */
  date(date: LocalDate): string {
    return read(date, { day: 'numeric', month: 'long' });
  },
  /** "ma" */
  weekday(date: LocalDate): string {
    return read(date, { weekday: 'short' });
  },
  /** "ma 16 nov" */
  short(date: LocalDate): string {
    return read(date, { weekday: 'short', day: 'numeric', month: 'short' });
  },
};

function read(date: LocalDate, options: Intl.DateTimeFormatOptions): string {
  return Temporal.PlainDate.from(date).toLocaleString(language.value === 'nl' ? 'nl-NL' : 'en-GB', options);
}
