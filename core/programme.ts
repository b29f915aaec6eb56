/**
 * The 90-day programme: four phases from the article, and where somebody is in them. What a day asks: day-plan.ts.
 * Day n is a difference of local dates, shifted by pauses and steps back: course.ts. week = floor((day - 1) / 7) + 1.
 */
import { courseOf, dayOn, latestDate, type Programme } from './course.ts';
import { addDays, type LocalDate } from './time.ts';

export type { Programme } from './course.ts';
export { EXERCISE_IDS, type ExerciseId } from './exercises.ts';

export const PROGRAMME_DAYS = 90;
/** The first of the closing days, which measure, look back and choose (7.4). */
export const CLOSING_DAY = 85;

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

/** Where a programme that is not paused stands on a local date. */
export type Going =
  | { readonly stage: 'waiting'; readonly start: LocalDate; readonly daysToGo: number }
  /** `day` 1-90, `week` 1-13. What the day asks: `planOfDay` in day-plan.ts. */
  | {
      readonly stage: 'running';
      readonly day: number;
      readonly week: number;
      readonly phase: PhaseId;
    }
  /** The weekly rhythm; `day` is 91 or higher. */
  | { readonly stage: 'continuing'; readonly day: number }
  | { readonly stage: 'finished'; readonly daysSince: number };

/** Where the programme stands on a local date. */
export type ProgrammeMoment =
  | { readonly stage: 'none' }
  | Going
  /** It asks nothing since that date; `at` is where it goes on. */
  | { readonly stage: 'paused'; readonly since: LocalDate; readonly at: Going };

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
  const date = latestDate(programme.seen, today);
  const at = goingOn(programme, dayOn(programme, date), date);
  const leg = courseOf(programme).at(-1);
  return leg?.still ? { stage: 'paused', since: leg.from, at } : at;
}

function goingOn({ goesOn }: Programme, day: number, date: LocalDate): Going {
  if (day < 1) return { stage: 'waiting', start: addDays(date, 1 - day), daysToGo: 1 - day };
  if (day <= PROGRAMME_DAYS) return { stage: 'running', day, week: weekOfDay(day), phase: phaseOfDay(day) };
  if (goesOn) return { stage: 'continuing', day };
  return { stage: 'finished', daysSince: day - PROGRAMME_DAYS };
}
