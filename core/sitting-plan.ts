/** What the weeks of the programme say about sitting. The background asks this and no more of the programme. */
import { dayOn, latestDate, type Programme } from './course.ts';
import type { LocalDate } from './time.ts';

/** Minutes before a prompt, minutes of a break, breaks a day. */
export interface SittingPlan {
  readonly promptAfter: number;
  readonly breakLength: number;
  readonly goal: number;
}

/** Weeks 1-2, weeks 3-4, and all from week 5 (fact sheet 4.3). */
const FIRST: SittingPlan = { promptAfter: 45, breakLength: 2, goal: 5 };
const SECOND: SittingPlan = { promptAfter: 40, breakLength: 3, goal: 6 };
const LATER: SittingPlan = { promptAfter: 30, breakLength: 3, goal: 8 };

/** Before the programme the first weeks hold, after day 90 the last, in a pause those in which it stands still. */
export function sittingPlanOn(programme: Programme | null, date: LocalDate): SittingPlan {
  const day = programme === null ? 0 : dayOn(programme, latestDate(programme.seen, date));
  if (day <= 14) return FIRST;
  return day <= 28 ? SECOND : LATER;
}
