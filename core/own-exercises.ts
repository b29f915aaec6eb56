/** Exercises of somebody's own, such as their physiotherapist gave them; and what an event makes of the list. */
import type { JournalEvent } from './journal.ts';

export interface OwnExercise {
  /** Begins with `own-`, so that it is never taken for one of the thirty. */
  readonly id: string;
  readonly name: string;
  readonly steps: readonly string[];
  readonly counts: 'repetitions' | 'seconds';
  /** How many of them. */
  readonly amount: number;
  /** Id of the event that holds the picture; null = none. It stays out of the state, which every event writes anew. */
  readonly picture: string | null;
}

export const OWN_PREFIX = 'own-';

/** Lowest and highest of each, both allowed: lengths in characters, amounts in repetitions or seconds. */
export const OWN_LIMITS = {
  name: { min: 1, max: 80 },
  step: { min: 1, max: 300 },
  steps: { min: 1, max: 8 },
  repetitions: { min: 1, max: 60 },
  seconds: { min: 5, max: 900 },
  /** A picture as the address that holds it (base64): some 220 kB of data. */
  picture: { min: 32, max: 300_000 },
} as const;

export function ownExercisesAfter(list: readonly OwnExercise[], event: JournalEvent): readonly OwnExercise[] {
  switch (event.type) {
    case 'imported':
      return event.exercises ?? list;
    case 'exercise-kept': {
      const { exercise } = event;
      const known = list.some(({ id }) => id === exercise.id);
      return known ? list.map((one) => (one.id === exercise.id ? exercise : one)) : [...list, exercise];
    }
    case 'exercise-removed':
      return list.filter(({ id }) => id !== event.exercise);
    default:
      return list;
  }
}
