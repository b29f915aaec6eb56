/** The shelf that exercises are taken from: what an engine has to know of each. The figures are in `content`. */
import type { ExerciseGroup, ExerciseId, Place, Tempo } from '../exercises.ts';
import type { PhaseId } from '../programme.ts';

export interface Traits {
  readonly group: ExerciseGroup;
  /** Phases in which it is offered. */
  readonly phases: readonly PhaseId[];
  /** The usual one first. */
  readonly places: readonly [Place, ...Place[]];
  /** Seconds that one usual session of it takes. */
  readonly seconds: number;
  /** Seconds inside a short break, 20-60. */
  readonly breakSeconds: number;
  /** Seconds that the library lets it last at most, where that is more than its usual ones. */
  readonly longest?: number;
  /** It needs a thing that not everybody has at hand: a roller, a band, a heavy bag. */
  readonly aid?: true;
  /** It rounds the back, bends it forward or lifts something: not with brittle bones (2.4). */
  readonly bendsForward?: true;
  readonly tempo: Tempo;
}

/** Exercises of the user's own may stand on it beside the library's: whoever reads it goes by its keys. */
export type Shelf = Readonly<Record<ExerciseId, Traits>>;

/** @returns undefined for an exercise that was taken off the shelf since it was written down */
export function traitsOf(shelf: Shelf, exercise: string): Traits | undefined {
  const all: Readonly<Record<string, Traits | undefined>> = shelf;
  return Object.hasOwn(all, exercise) ? all[exercise] : undefined;
}
