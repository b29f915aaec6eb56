/** What somebody told of their weeks, as points by date. Never a line through single days (health facts 5.3). */
import type { DayTotals } from '../days.ts';
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

/** Each activity by its own name; capitals and spaces around it make no other one. The order of the first time. */
export function activitiesOf(rows: readonly DayTotals[]): readonly ActivityScores[] {
  const found = new Map<string, ActivityScores>();
  for (const { date, told } of rows) {
    for (const { name, trouble } of told?.activities ?? []) {
      const key = name.trim().toLocaleLowerCase();
      const scores = found.get(key)?.scores ?? [];
      found.set(key, { name: name.trim(), scores: [...scores, { date, value: trouble }] });
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
