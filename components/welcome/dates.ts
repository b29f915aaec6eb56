/** Local dates as a person writes them. */
import type { Language } from '../../content/language.ts';
import type { LocalDate } from '../../core/time.ts';

/** "maandag 30 november", "Monday 30 November". */
export function longDate(date: LocalDate, language: Language): string {
  return Temporal.PlainDate.from(date).toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
}
