/** Which exercises a break suggests: short ones, at or beside the desk, of the phase one is in. */
import { exerciseFigures } from '../../content/exercises/figures.ts';
import { EXERCISE_IDS, type ExerciseId, PHASES, type PhaseId } from '../../core/programme.ts';

const AT_ONCE = 2;

/** Two exercises; each break of a day brings the next two, so that chance has no part in it. */
export function ideasFor(phase: PhaseId, breaksToday: number): readonly ExerciseId[] {
  const place = PHASES.indexOf(phase) + 1;
  const fit = EXERCISE_IDS.filter((id) => {
    const { breakSeconds, phases, places } = exerciseFigures[id];
    const near = places.includes('desk') || places.includes('standing');
    return breakSeconds !== undefined && near && phases.some((one) => one === place);
  });
  const first = (breaksToday * AT_ONCE) % Math.max(1, fit.length);
  return [...fit, ...fit].slice(first, first + Math.min(AT_ONCE, fit.length));
}
