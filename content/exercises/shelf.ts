/** The thirty exercises as the engines take them from the shelf: their figures and how they are counted. */
import type { ExerciseId } from '../../core/exercises.ts';
import type { Shelf, Traits } from '../../core/guided/shelf.ts';
import { exerciseFigures } from './figures.ts';
import { tempi } from './tempo.ts';

/** `Object.keys` forgets what the keys are; both tables are records of every exercise. */
const ids = Object.keys(exerciseFigures) as ExerciseId[];

export const shelf: Shelf = Object.fromEntries<Traits>(
  ids.map((id) => [id, { ...exerciseFigures[id], tempo: tempi[id] }]),
) as Record<ExerciseId, Traits>;
