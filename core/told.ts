/**
 * What somebody says of how it goes: scores, activities of their own, a line of notes. Own wording throughout, no
 * questionnaire that somebody owns (health facts 5.2). Every score is a whole number from 0 to 10, 0 = none, unless it
 * says otherwise.
 */

/** All that a score can be. */
export const SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** Of the past seven days. */
export interface WeekScores {
  readonly pain: number;
  /** How much the back got in the way of what a day holds. */
  readonly trouble: number;
  /** How well they slept: 10 = very well. */
  readonly sleep: number;
  readonly stress: number;
}
export const WEEK_SCORES = ['pain', 'trouble', 'sleep', 'stress'] as const satisfies (keyof WeekScores)[];

/** Something that is hard with this back, in their own words, and how hard it was in the past week: 10 = impossible. */
export interface Activity {
  readonly name: string;
  readonly trouble: number;
}

/** What was told of one day; null = taken back. */
export interface Told {
  /** Pain on average over the past 24 hours. */
  readonly pain: number | null;
  readonly week: WeekScores | null;
  /** Three at most. */
  readonly activities: readonly Activity[] | null;
  /** The back compared with day 1 in seven steps, from -3 (much worse) over 0 (the same) to 3 (much better). */
  readonly change: number | null;
  readonly note: string | null;
  /** The warning signs were answered for pain that had risen by this day. */
  readonly riseAnswered: boolean | null;
  /** What stays after the ninety days: one movement, one rest, one food or sleep. */
  readonly habits: readonly string[] | null;
  /** What to do in a week with a bad back. */
  readonly badWeek: string | null;
}

/** Longest texts in characters, and most entries. */
export const TOLD_LIMITS = { note: 280, activity: 80, activities: 3, habit: 120, habits: 3, badWeek: 600 };
