/** The shape of an exercise. Doses are ours (source `programme`) unless a source says otherwise. */
import type { ExerciseGroup, ExerciseId, Place } from '../../core/exercises.ts';
import type { MixId } from '../../core/guided/mixes.ts';
import type { Traits } from '../../core/guided/shelf.ts';
import type { SourceId } from '../sources.ts';

export interface ExerciseFigures extends Omit<Traits, 'tempo'> {
  readonly sources: readonly SourceId[];
}

export interface ExerciseText {
  readonly name: string;
  /** How much: "10 keer, 60 s". */
  readonly dose: string;
  /** What one needs, in lower case; empty when nothing. */
  readonly needs: string;
  readonly steps: readonly [string, string, string, string];
  /**
   * Goes on after "Stop als": when to stop with this one, beside the general rule. Who should not do it at all stands
   * here too, so that no place can show the exercise without it.
   */
  readonly stopIf: string;
}

export interface ExerciseTexts {
  /** The stop rule that stands with every exercise. */
  readonly stopRule: string;
  readonly groups: Readonly<Record<ExerciseGroup, string>>;
  readonly places: Readonly<Record<Place, string>>;
  /** Names of the mixes: the title of a break that follows one. */
  readonly mixes: Readonly<Record<MixId, string>>;
  readonly exercises: Readonly<Record<ExerciseId, ExerciseText>>;
}
