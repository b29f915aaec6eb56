/** The three light days of a flare-up (fact sheet 7.5): half of the minutes, the gentlest exercises, no strength. */
import type { Action, DayPlan } from './day-plan.ts';
import type { ExerciseId } from './exercises.ts';
import { isExercise } from './safety.ts';
import { SETS } from './sets.ts';

/** All that is done on a light day. */
export const LIGHT_EXERCISES: readonly ExerciseId[] = [
  ...SETS.lightLong,
  ...SETS.walk,
  ...SETS.breathingBase,
  ...SETS.bodyScan,
];

/** The plan of a day, lighter: walking stays walking, all other movement becomes one gentle session. */
export function lightPlan(plan: DayPlan): DayPlan {
  const gentle = plan.actions.filter(isGentleInstead);
  const minutes = gentle.reduce((sum, action) => sum + (action.minutes ?? 0), 0);
  const first = gentle[0];
  const actions = plan.actions.flatMap((action): readonly Action[] => {
    if (action === first) return [moveGently(half(minutes))];
    return gentle.includes(action) ? [] : [lightened(action)];
  });
  return { ...plan, actions };
}

/** From here on there is time for a walk first. */
const LONG = 4;

function moveGently(minutes: number): Action {
  const exercises = minutes < LONG ? SETS.light : SETS.lightLong;
  return { kind: 'bewegen', minutes, exercises, upFront: true };
}

function isGentleInstead({ kind }: Action): boolean {
  return isExercise(kind) && kind !== 'wandelen';
}

function lightened({ upTo: _more, orSport: _sport, ...action }: Action): Action {
  const exercises = action.exercises.filter((id) => LIGHT_EXERCISES.includes(id));
  const less = action.minutes !== undefined && isExercise(action.kind);
  return { ...action, exercises, ...(less ? { minutes: half(action.minutes ?? 0) } : {}) };
}

function half(minutes: number): number {
  return Math.max(1, Math.ceil(minutes / 2));
}
