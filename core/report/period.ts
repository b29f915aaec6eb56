/** Which dates a page is about. */
import { dayOn, latestDate, type Programme } from '../course.ts';
import { datesOf, firstDateOf, startedOn } from '../lived.ts';
import { PROGRAMME_DAYS } from '../programme.ts';
import type { Range } from '../progress/range.ts';
import { addDays, calendarDate, type LocalDate } from '../time.ts';
import type { Choice, Period } from './choice.ts';

const FOUR_WEEKS = 28;
const MONTHS = 3;
/** Nobody's report begins earlier; a year that is half typed would be the year 2. */
const MOST_YEARS = 10;

/** The period that holds: a programme that has not begun has none. */
export function periodOf({ period }: Choice, programme: Programme | null, today: LocalDate): Period {
  const begun = programme !== null && firstDateOf(programme) <= today;
  if (period === null || (period === 'programme' && !begun)) return begun ? 'programme' : 'four-weeks';
  return period;
}

/** Never beyond today, never empty. */
export function rangeOf(choice: Choice, programme: Programme | null, today: LocalDate): Range {
  const chosen = rangeChosen(choice, programme, today);
  const [one, other] = [chosen.from, chosen.to].sort() as [LocalDate, LocalDate];
  const to = other < today ? other : today;
  const earliest = calendarDate(to).subtract({ years: MOST_YEARS }).toString();
  const from = one < to ? one : to;
  return { from: from < earliest ? earliest : from, to };
}

function rangeChosen(choice: Choice, programme: Programme | null, today: LocalDate): Range {
  switch (periodOf(choice, programme, today)) {
    case 'programme':
      return programme === null ? lastWeeks(today) : rangeLived(programme, today);
    case 'three-months':
      return {
        from: calendarDate(today).subtract({ months: MONTHS }).add({ days: 1 }).toString(),
        to: today,
      };
    case 'own':
      return choice.own ?? lastWeeks(today);
    default:
      return lastWeeks(today);
  }
}

function lastWeeks(today: LocalDate): Range {
  return { from: addDays(today, 1 - FOUR_WEEKS), to: today };
}

/** From the last time that it was day 1; to day 90 where it ended there. */
function rangeLived(programme: Programme, today: LocalDate): Range {
  const from = startedOn(programme, today);
  const ended = dayOn(programme, latestDate(programme.seen, today)) > PROGRAMME_DAYS && !programme.goesOn;
  const last = ended ? datesOf(programme, PROGRAMME_DAYS, today).at(-1) : undefined;
  return { from, to: last ?? today };
}
