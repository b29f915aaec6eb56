/** How an exercise of the library, or of one's own, is counted. */
import { tempi } from '../content/exercises/tempo.ts';
import { EXERCISE_IDS, type Tempo } from '../core/exercises.ts';
import type { Part } from '../core/guided/part.ts';
import type { OwnExercise } from '../core/own-exercises.ts';
import { model } from './state.ts';

/** Seconds of a repetition of one's own: slow enough for anything. */
export const OWN_REPETITION = 5;

/** Of an exercise that is no longer known: its seconds alone. */
const PLAIN: Tempo = { counts: 'seconds', round: 6, sides: 'none' };

export function ownExercise(id: string): OwnExercise | undefined {
  return model.value.exercises.find((one) => one.id === id);
}

export function tempoOf({ exercise }: Part): Tempo {
  const known = EXERCISE_IDS.find((id) => id === exercise);
  if (known !== undefined) return tempi[known];
  const own = ownExercise(exercise);
  if (own === undefined || own.counts === 'seconds') return PLAIN;
  // It is a session by itself and has no lead: its seconds hold just as many as somebody wrote down.
  return { counts: 'repetitions', round: OWN_REPETITION, sides: 'none' };
}
