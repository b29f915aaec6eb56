/**
 * The engine of the programme: what a date asks of somebody. From the programme as its events left it, the level, the
 * gates, the rows of the days before, and the date; nothing else.
 */
import { dayOn, latestDate } from './course.ts';
import { type Action, type DayPlan, longWalk, planOfDay } from './day-plan.ts';
import type { DayTotals } from './days.ts';
import { lightDay } from './flare-up.ts';
import { lightPlan } from './light-plan.ts';
import { type Missed, missedOn } from './missed.ts';
import type { Model } from './model.ts';
import { PROGRAMME_DAYS, type ProgrammeMoment, programmeOn } from './programme.ts';
import { rhythmOfDay } from './rhythm.ts';
import { mayExercise } from './safety.ts';
import { addDays, type LocalDate } from './time.ts';

export type Person = Pick<Model, 'programme' | 'settings' | 'gates' | 'flareUp'>;

export interface Asked {
  readonly moment: ProgrammeMoment;
  /** Null where the programme asks nothing: none, before the start, in a pause, or over. */
  readonly plan: DayPlan | null;
  /** Which light day of a flare-up it is, 1-3. */
  readonly lightDay: number | null;
  /** A gap to be answered. */
  readonly missed: Missed | null;
  /** Exercise is open: the warning signs were answered. */
  readonly open: boolean;
}

/** @param history rows of the last four weeks, oldest first, the date's own among them or not */
export function askedOn(person: Person, history: readonly DayTotals[], date: LocalDate): Asked {
  const moment = programmeOn(person.programme, date);
  const asks = moment.stage === 'running' || moment.stage === 'continuing';
  // A flight west ends no light day, as it lowers no day of the programme.
  const lived = person.programme === null ? date : latestDate(person.programme.seen, date);
  const plan = asks ? planOf(moment.day, person, lived) : null;
  return {
    moment,
    plan: plan !== null && strongOn(addDays(date, -1), history) ? withoutStrength(plan) : plan,
    lightDay: lightDay(person.flareUp, lived),
    missed: missedOn(person.programme, history, date),
    open: mayExercise(person.gates.redFlags),
  };
}

/** The plan of any date as the programme runs now, before anything of the day before is looked at. Null outside it. */
export function planOn(person: Person, date: LocalDate): DayPlan | null {
  const { programme } = person;
  if (programme === null) return null;
  const day = dayOn(programme, date);
  const within = day >= 1 && (day <= PROGRAMME_DAYS || programme.goesOn === true);
  return within ? planOf(day, person, date) : null;
}

function planOf(day: number, { settings, flareUp }: Person, date: LocalDate): DayPlan {
  const plan = day > PROGRAMME_DAYS ? rhythmOfDay(day, settings.level) : planOfDay(day, settings.level);
  return lightDay(flareUp, date) === null ? plan : lightPlan(plan);
}

function strongOn(date: LocalDate, history: readonly DayTotals[]): boolean {
  return history.some((day) => day.date === date && day.ticked.includes('kracht'));
}

/**
 * Never strength two days in a row (7.2). The plan itself sees to that; a day that is lived again after a pause or a step
 * back may still follow on one. Then its minutes are walked.
 */
function withoutStrength(plan: DayPlan): DayPlan {
  const strength = plan.actions.find(({ kind }) => kind === 'kracht');
  if (strength === undefined) return plan;
  const walk = plan.actions.find(({ kind }) => kind === 'wandelen');
  const minutes = (strength.minutes ?? 0) + (walk?.minutes ?? 0);
  const actions = plan.actions.flatMap((action): readonly Action[] => {
    if (action === strength) return [longWalk(minutes)];
    return action === walk ? [] : [action];
  });
  return { ...plan, actions };
}
