/** The table behind the day plan: minutes per week. */

export interface Week {
  /** Minutes a day of exercise and walking together. */
  readonly total: number;
  /** Minutes of walking on a day that has something else too. */
  readonly walk: number;
  readonly mobility: number;
  readonly breathing: number;
  /** As long as the walk of d6 may be for whoever likes; absent where it is the day's minutes. */
  readonly weekend?: number;
}

const week = (total: number, walk: number, mobility: number, breathing: number): Week => ({
  total,
  walk,
  mobility,
  breathing,
});

/** Section 7.2 of the fact sheet at level "gewoon". */
const WEEKS: readonly Week[] = [
  week(10, 5, 5, 3),
  week(12, 7, 5, 3),
  week(12, 8, 3, 5),
  week(14, 10, 3, 5),
  week(15, 12, 3, 5),
  week(16, 14, 3, 5),
  week(18, 16, 3, 5),
  week(16, 14, 3, 5),
  week(18, 16, 3, 5),
  week(20, 18, 3, 5),
  { ...week(20, 18, 3, 5), weekend: 30 },
  { ...week(20, 18, 3, 5), weekend: 30 },
  week(15, 13, 3, 5),
];

const LAST_WEEK = WEEKS[WEEKS.length - 1] as Week;

/** The row of a programme week, 1-13; beyond it the last week holds. */
export function weekRow(week: number): Week {
  return WEEKS[week - 1] ?? LAST_WEEK;
}
