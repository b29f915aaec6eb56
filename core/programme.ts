/**
 * The 90-day programme: four phases from the article, and where somebody is in them. What a day asks: day-plan.ts.
 * Day n is a difference of local dates; week = floor((day - 1) / 7) + 1.
 */
import { addDays, daysBetween, type LocalDate } from './time.ts';

export { EXERCISE_IDS, type ExerciseId } from './exercises.ts';

export const PROGRAMME_DAYS = 90;

export const PHASES = ['base', 'activation', 'strength', 'consolidation'] as const;
export type PhaseId = (typeof PHASES)[number];

/** The kinds of action; a day holds each kind at most once, so the kind names the action within its day. */
export const ACTION_KINDS = [
  'bewegen',
  'core',
  'kracht',
  'wandelen',
  'fascia',
  'adem',
  'ontspanning',
  'slaap',
  'voeding',
  'stress',
  'pauzes',
  'meten',
  'plannen',
] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];
export type ActionId = ActionKind;

/** Where somebody is in the programme. `seen` is the latest local date lived in it: a flight west lowers no day. */
export interface Programme {
  readonly start: LocalDate;
  readonly seen: LocalDate;
}

/** Where the programme stands on a local date. */
export type ProgrammeMoment =
  | { readonly stage: 'none' }
  | { readonly stage: 'waiting'; readonly start: LocalDate; readonly daysToGo: number }
  /** `day` 1-90, `week` 1-13. What the day asks: `planOfDay` in day-plan.ts. */
  | {
      readonly stage: 'running';
      readonly day: number;
      readonly week: number;
      readonly phase: PhaseId;
    }
  | { readonly stage: 'finished'; readonly daysSince: number };

/** The phase of a programme day from 1 to 90. */
export function phaseOfDay(day: number): PhaseId {
  if (day <= 14) return 'base';
  if (day <= 28) return 'activation';
  if (day <= 56) return 'strength';
  return 'consolidation';
}

/** Programme week, 1-13, of a day from 1 to 90. */
export function weekOfDay(day: number): number {
  return Math.floor((day - 1) / 7) + 1;
}

/** What a programme asks on a local date. */
export function programmeOn(programme: Programme | null, today: LocalDate): ProgrammeMoment {
  if (programme === null) return { stage: 'none' };
  const day = daysBetween(programme.start, latestDate(programme.seen, today)) + 1;
  if (day < 1) return { stage: 'waiting', start: programme.start, daysToGo: 1 - day };
  if (day > PROGRAMME_DAYS) return { stage: 'finished', daysSince: day - PROGRAMME_DAYS };
  return { stage: 'running', day, week: weekOfDay(day), phase: phaseOfDay(day) };
}

/**
 * The date to count with. One day back is a flight west and changes nothing; more is a clock that was wrong before.
 */
export function latestDate(seen: LocalDate, today: LocalDate): LocalDate {
  return today < seen && addDays(seen, -1) <= today ? seen : today;
}

/** What the programme's weeks say about sitting: minutes before a prompt, minutes of a break, breaks a day. */
export interface SittingPlan {
  readonly promptAfter: number;
  readonly breakLength: number;
  readonly goal: number;
}

/** Weeks 1-2, weeks 3-4, and all from week 5 (fact sheet 4.3). */
const SITTING: readonly [SittingPlan, SittingPlan, SittingPlan] = [
  { promptAfter: 45, breakLength: 2, goal: 5 },
  { promptAfter: 40, breakLength: 3, goal: 6 },
  { promptAfter: 30, breakLength: 3, goal: 8 },
];

/** Before the programme the first weeks hold, after day 90 the last. */
export function sittingPlan(moment: ProgrammeMoment): SittingPlan {
  const [first, second, later] = SITTING;
  if (moment.stage === 'finished') return later;
  if (moment.stage !== 'running' || moment.week <= 2) return first;
  return moment.week <= 4 ? second : later;
}
