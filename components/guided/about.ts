/** What is said of an exercise, of the library or one's own. */
import type { ExerciseTexts } from '../../content/exercises/exercise.ts';
import { EXERCISE_IDS } from '../../core/exercises.ts';
import { SECOND, type Span } from '../../core/time.ts';
import { ownExercise } from '../../store/tempo.ts';

export interface About {
  readonly name: string;
  readonly steps: readonly string[];
  /** Goes on after "Stop als"; null where only the general rule holds. */
  readonly stopIf: string | null;
  /** Event that holds the picture of an own exercise. */
  readonly picture: string | null;
}

/** One that is no longer there still has its time, and a name to go by. */
export function aboutExercise(id: string, texts: ExerciseTexts): About {
  const known = EXERCISE_IDS.find((one) => one === id);
  if (known !== undefined) return { ...texts.exercises[known], picture: null };
  const own = ownExercise(id);
  return {
    name: own?.name ?? id,
    steps: own?.steps ?? [],
    stopIf: null,
    picture: own?.picture ?? null,
  };
}

/** `m:ss` */
export function clockOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Whole minutes and the seconds that are left over. */
export function minutesAndSeconds(length: Span): readonly [number, number] {
  const seconds = Math.round(length / SECOND);
  return [Math.floor(seconds / 60), seconds % 60];
}
