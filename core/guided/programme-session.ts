/** What an action of the day consists of when it is done under guidance: its exercises, filling its minutes. */
import type { Action, DayPlan } from '../day-plan.ts';
import type { ExerciseId } from '../exercises.ts';
import { inSession, share } from './measure.ts';
import type { Part } from './part.ts';
import { inSets } from './sets-session.ts';
import type { Shelf } from './shelf.ts';

/** Who has no band yet does the bridge (7.3). */
const WITHOUT_BAND: { readonly band: ExerciseId; readonly instead: ExerciseId } = {
  band: 'roeien-band',
  instead: 'bruggetje',
};

/**
 * @returns parts that take the action's minutes within 15 seconds. What was left out gives its time to the others, up
 * to twice their usual dose (of sets: two minutes of rest between them); then the session is shorter. Empty when
 * nothing is left, and for what is no session.
 */
export function sessionOf(
  action: Action,
  plan: DayPlan,
  shelf: Shelf,
  leftOut: ReadonlySet<string>,
): readonly Part[] {
  const seconds = (action.minutes ?? 0) * 60;
  const exercises = remaining(action.exercises, leftOut);
  switch (action.kind) {
    case 'core':
    case 'kracht':
      return inSets(exercises, seconds, plan.week, shelf);
    case 'adem':
    case 'ontspanning':
      return filling(oneOf(exercises, plan.day), seconds, shelf);
    default:
      return filling(exercises, seconds, shelf);
  }
}

function remaining(exercises: readonly ExerciseId[], leftOut: ReadonlySet<string>): readonly ExerciseId[] {
  const { band, instead } = WITHOUT_BAND;
  const possible = exercises.map((id) => (id === band && leftOut.has(band) ? instead : id));
  return possible.filter((id) => !leftOut.has(id));
}

/** Breathing and relaxing are one thing at a time; another day brings the other. */
function oneOf(exercises: readonly ExerciseId[], day: number): readonly ExerciseId[] {
  const turn = (day - 1) % Math.max(1, exercises.length);
  return exercises.slice(turn, turn + 1);
}

function filling(exercises: readonly ExerciseId[], seconds: number, shelf: Shelf): readonly Part[] {
  if (seconds === 0) return [];
  const shares = share(
    seconds,
    exercises.map((id) => inSession(shelf[id])),
  );
  return exercises.map((id, index) => ({
    exercise: id,
    place: shelf[id].places[0],
    seconds: shares[index] ?? 0,
  }));
}
