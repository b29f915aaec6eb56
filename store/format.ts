/** Times and dates as people read them: the 24-hour clock, days by name, in the language shown and the zone lived in. */
import { daysBetween, type Instant, type LocalDate, localDateAt, type Zone } from '../core/time.ts';
import { now, zone } from './state.ts';
import { language } from './words.ts';

export const format = {
  /** 10:42 */
  clock(at: Instant, where: Zone = zone.value): string {
    const time = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(where);
    return time.toPlainTime().toString({ smallestUnit: 'minute' });
  },
  /** When something to come is: "10:42" today, else "morgen 08:30", "maandag 09:00", "30 november 09:00". */
  moment(at: Instant): string {
    const date = localDateAt(at, zone.value);
    const days = daysBetween(localDateAt(now.value, zone.value), date);
    if (days === 0) return format.clock(at);
    const day = days === 1 ? tomorrow() : days < 7 ? read(date, { weekday: 'long' }) : format.date(date);
    return `${day} ${format.clock(at)}`;
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
  return Temporal.PlainDate.from(date).toLocaleString(locale(), options);
}

function tomorrow(): string {
  return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(1, 'day');
}

/** How the language that is spoken writes figures and dates. */
export function locale(): string {
  return language.value === 'nl' ? 'nl-NL' : 'en-GB';
}
