/** Which exercises a break suggests: short ones, at or beside the desk, of the phase one is in. */
import { exerciseFigures } from '../../content/exercises/figures.ts';
import { EXERCISE_IDS, type ExerciseId, type PhaseId } from '../../core/programme.ts';

const AT_ONCE = 2;

/** Two exercises; each break of a day brings the next two, so that chance has no part in it. */
export function ideasFor(phase: PhaseId, breaksToday: number): readonly ExerciseId[] {
  const fit = EXERCISE_IDS.filter((id) => nearTheDesk(id) && exerciseFigures[id].phases.includes(phase));
  const first = (breaksToday * AT_ONCE) % Math.max(1, fit.length);
  return [...fit, ...fit].slice(first, first + Math.min(AT_ONCE, fit.length));
}

/** Nothing to fetch, no mat; relaxing needs more than a minute. */
function nearTheDesk(id: ExerciseId): boolean {
  const { aid, group, places } = exerciseFigures[id];
  const near = places.includes('desk') || places.includes('standing');
  return near && aid === undefined && group !== 'relaxation';
}
