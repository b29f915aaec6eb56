/** What a guided break or session is made of; who makes it: offer.ts and programme-session.ts. */
import type { Place } from '../exercises.ts';

/** One exercise of a session as it is to be done. */
export interface Part {
  /** An `ExerciseId`, or the id of an exercise of the user's own (`own-…`). */
  readonly exercise: string;
  /** Which variant of it. */
  readonly place: Place;
  /** All of it in whole seconds, rests and the change of sides included. */
  readonly seconds: number;
  /** Strength and core of the programme; without it the exercise goes on until its seconds are over. */
  readonly sets?: Sets;
}

export interface Sets {
  /**
   * Repetitions (or holds) of each set in turn: 2x8 is `[8, 8]`, holds that descend are `[3, 2, 1]`. Per side where
   * the exercise has sides. Where seconds are counted these are rounds of the figure's movement (`Tempo.round`).
   */
  readonly repetitions: readonly number[];
  /** Seconds between two sets. What is left of the part after its last set is rest too: the next exercise waits. */
  readonly rest: number;
}
