/**
 * After day 90, for whoever goes on (fact sheet 7.4, "doorgaan"): each week strength twice, walking five times, and the
 * breaks. The minutes are those of week 12, the last week of training.
 */
import { type Action, type DayPlan, forLevel, longWalk, session } from './day-plan.ts';
import type { Level } from './level.ts';
import { phaseOfDay } from './programme.ts';
import { SETS } from './sets.ts';
import { weekRow } from './weeks.ts';

const LAST_TRAINING_WEEK = 12;

/** @param day 91 or higher */
export function rhythmOfDay(day: number, level: Level): DayPlan {
  const { total } = weekRow(LAST_TRAINING_WEEK);
  const actions = [movement(((day - 1) % 7) + 1, total), session('pauzes')];
  return { day, week: LAST_TRAINING_WEEK, phase: phaseOfDay(day), actions: forLevel(actions, level) };
}

/** Strength on d1 and d4, as in the closing week: never two days in a row. */
function movement(place: number, minutes: number): Action {
  if (place === 1) return session('kracht', minutes, SETS.strengthA);
  if (place === 4) return session('kracht', minutes, SETS.strengthB);
  return longWalk(minutes);
}
