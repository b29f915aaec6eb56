/** What somebody told of a period, in the figures of a page. */
import type { DayTotals } from '../days.ts';
import { activitiesOf, type Score, scoresOf } from '../progress/scores.ts';
import type { LocalDate } from '../time.ts';
import { WEEK_SCORES, type WeekScores } from '../told.ts';
import { type Buckets, mean, pointsOf } from './buckets.ts';

export interface Question {
  readonly question: keyof WeekScores;
  readonly first: Score;
  readonly last: Score;
  readonly average: number;
  readonly lowest: number;
  readonly highest: number;
  /** For the picture. */
  readonly points: readonly Score[];
}

export interface Scored {
  /** Weekly scores; empty when none was told. */
  readonly questions: readonly Question[];
  /** Pain over 24 hours, on the days on which it was told. */
  readonly daily: { readonly days: number; readonly average: number; readonly highest: number } | null;
  /** The back compared with day 1, -3 to 3, as last told. */
  readonly change: { readonly date: LocalDate; readonly step: number } | null;
}

export function scored(rows: readonly DayTotals[], buckets: Buckets): Scored {
  return {
    questions: WEEK_SCORES.flatMap((question) => questionOf(rows, question, buckets)),
    daily: dailyPain(rows),
    change: lastChange(rows),
  };
}

function questionOf(
  rows: readonly DayTotals[],
  question: keyof WeekScores,
  buckets: Buckets,
): readonly Question[] {
  const scores = scoresOf(rows, question);
  const [first, last] = [scores[0], scores.at(-1)];
  if (first === undefined || last === undefined) return [];
  const values = scores.map(({ value }) => value);
  return [
    {
      question,
      first,
      last,
      average: mean(values) ?? 0,
      lowest: Math.min(...values),
      highest: Math.max(...values),
      points: pointsOf(rows, question, buckets),
    },
  ];
}

function dailyPain(rows: readonly DayTotals[]): Scored['daily'] {
  const scores = rows.flatMap(({ told }) => told?.pain ?? []);
  const average = mean(scores);
  return average === null ? null : { days: scores.length, average, highest: Math.max(...scores) };
}

function lastChange(rows: readonly DayTotals[]): Scored['change'] {
  const told = rows.findLast(({ told: one }) => typeof one?.change === 'number');
  return told === undefined ? null : { date: told.date, step: told.told?.change ?? 0 };
}

export interface ActivityTable {
  /** Dates on which activities were told: the first and the last three. */
  readonly dates: readonly LocalDate[];
  /** One score per date; null where it was not told then. */
  readonly rows: readonly { readonly name: string; readonly scores: readonly (number | null)[] }[];
  /** How many more activities there were. */
  readonly more: number;
}

/** Activities of three tellings and some that were changed on the way; more make a page that nobody reads. */
const MOST_ACTIVITIES = 6;
const LAST_DATES = 3;

/** Those told of last come first. */
export function activityTable(days: readonly DayTotals[]): ActivityTable {
  const all = activitiesOf(days);
  const told = [...new Set(all.flatMap(({ scores }) => scores.map(({ date }) => date)))].sort();
  const dates = told.length <= LAST_DATES + 1 ? told : [...told.slice(0, 1), ...told.slice(-LAST_DATES)];
  const lastTold = (scores: readonly Score[]) => scores.at(-1)?.date ?? '';
  const shown = all
    .toSorted(
      (a, b) =>
        (lastTold(a.scores) < lastTold(b.scores) ? 1 : -1) *
        Number(lastTold(a.scores) !== lastTold(b.scores)),
    )
    .slice(0, MOST_ACTIVITIES);
  return {
    dates,
    rows: shown.map(({ name, scores }) => ({
      name,
      scores: dates.map((date) => scores.findLast((one) => one.date === date)?.value ?? null),
    })),
    more: all.length - shown.length,
  };
}

export interface Note {
  readonly date: LocalDate;
  readonly note: string;
}

/** The latest first: how it goes now is asked first. */
export function notesOf(rows: readonly DayTotals[]): readonly Note[] {
  return rows
    .flatMap(({ date, told }) => {
      const note = told?.note?.trim() ?? '';
      return note === '' ? [] : [{ date, note }];
    })
    .reverse();
}
