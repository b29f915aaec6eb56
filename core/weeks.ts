/** The table behind the day plan: minutes, prompts and goals per week. */

export interface Week {
  /** Minutes a day of exercise and walking together. */
  readonly total: number;
  /** Minutes of walking on a day that has something else too. */
  readonly walk: number;
  readonly mobility: number;
  readonly breathing: number;
  /** Minutes of sitting before a prompt. */
  readonly promptAfter: number;
  /** Minutes of a break. */
  readonly breakLength: number;
  /** Breaks on a workday. */
  readonly goal: number;
}

const week = (
  total: number,
  walk: number,
  mobility: number,
  breathing: number,
  promptAfter: number,
  breakLength: number,
  goal: number,
): Week => ({ total, walk, mobility, breathing, promptAfter, breakLength, goal });

/** Section 7.2 of the fact sheet at level "gewoon"; prompts and goals from 4.3. */
const WEEKS: readonly Week[] = [
  week(10, 5, 5, 3, 45, 2, 5),
  week(12, 7, 5, 3, 45, 2, 5),
  week(12, 8, 3, 5, 40, 3, 6),
  week(14, 10, 3, 5, 40, 3, 6),
  week(15, 12, 3, 5, 30, 3, 8),
  week(16, 14, 3, 5, 30, 3, 8),
  week(18, 16, 3, 5, 30, 3, 8),
  week(16, 14, 3, 5, 30, 3, 8),
  week(18, 16, 3, 5, 30, 3, 8),
  week(20, 18, 3, 5, 30, 3, 8),
  week(20, 18, 3, 5, 30, 3, 8),
  week(20, 18, 3, 5, 30, 3, 8),
  week(15, 13, 3, 5, 30, 3, 8),
];

export const FIRST_WEEK = WEEKS[0] as Week;
export const LAST_WEEK = WEEKS[WEEKS.length - 1] as Week;

/** The row of a programme week, 1-13; beyond it the last week holds. */
export function weekRow(week: number): Week {
  return WEEKS[week - 1] ?? LAST_WEEK;
}
