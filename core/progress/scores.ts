/** What somebody told of their weeks, as points by date. Never a line through single days (health facts 5.3). */
import type { DayTotals } from '../days.ts';
import { activityKey } from '../measuring/result.ts';
import { addDays, type LocalDate } from '../time.ts';
import type { WeekScores } from '../told.ts';

/** A score from 0 to 10, told on that date of the seven days up to it. */
export interface Score {
  readonly date: LocalDate;
  readonly value: number;
}

/** The scores of one question, oldest first. */
export function scoresOf(rows: readonly DayTotals[], question: keyof WeekScores): readonly Score[] {
  return rows.flatMap(({ date, told }) => {
    const week = told?.week ?? null;
    return week === null ? [] : [{ date, value: week[question] }];
  });
}

/** Something that is hard, as it was last called, with its scores. */
export interface ActivityScores {
  readonly name: string;
  readonly scores: readonly Score[];
}

/** Each activity by its own name, in the order of the first time. */
export function activitiesOf(rows: readonly DayTotals[]): readonly ActivityScores[] {
  const found = new Map<string, ActivityScores>();
  for (const { date, told } of rows) {
    for (const one of told?.activities ?? []) {
      const key = activityKey(one);
      const scores = found.get(key)?.scores ?? [];
      found.set(key, { name: one.name.trim(), scores: [...scores, { date, value: one.trouble }] });
    }
  }
  return [...found.values()];
}

/** Half of the seven days that a score tells of: so far back lies the middle of its week. */
const TO_THE_MIDDLE = 3;

/** The middle of the seven days that a score tells of: told a day late it still belongs to the week that it is about. */
export function aboutDate(told: LocalDate): LocalDate {
  return addDays(told, -TO_THE_MIDDLE);
}
