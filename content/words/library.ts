/** The words of the library of exercises, of the exercises of one's own, and of the six questions before the first. */
import type { ExerciseTrouble } from '../../core/exercise-draft.ts';
import type { ScreeningId } from '../../core/guided/screening.ts';
import type { Filter, Length } from '../../core/library.ts';
import type { PictureTrouble } from '../../core/picture-file.ts';

export interface FilterWords {
  readonly title: string;
  readonly names: Readonly<Record<keyof Filter, string>>;
  /** Where nothing is chosen. */
  readonly any: Readonly<Record<keyof Filter, string>>;
  readonly lengths: Readonly<Record<Length, string>>;
  /** `number` 1-4. */
  readonly phase: (number: number, name: string) => string;
  readonly own: string;
  readonly found: (count: number) => string;
  readonly none: string;
  readonly clear: string;
}

export interface ShelfWords {
  readonly favourites: string;
  readonly own: string;
  readonly ownHint: string;
  readonly leftOut: (count: number) => string;
  readonly notForMe: (count: number) => string;
  readonly notForMeHint: string;
  readonly bringBack: string;
  readonly bringBackOf: (name: string) => string;
}

/** Of one exercise. */
export interface ExerciseWords {
  readonly all: string;
  readonly dose: string;
  readonly place: string;
  readonly needs: string;
  readonly nothing: string;
  readonly phases: string;
  readonly allPhases: string;
  readonly steps: string;
  readonly stopIf: string;
  readonly start: string;
  readonly favourite: string;
  readonly notForMe: string;
  readonly isAside: string;
  readonly gone: string;
}

export interface OwnExerciseWords {
  readonly add: string;
  readonly change: string;
  readonly edit: string;
  readonly remove: string;
  readonly removed: (name: string) => string;
  readonly undo: string;
  readonly intro: string;
  readonly name: string;
  readonly nameHint: string;
  readonly steps: string;
  readonly stepsHint: (most: number) => string;
  readonly counts: string;
  readonly countsBy: Readonly<Record<'repetitions' | 'seconds', string>>;
  readonly amount: Readonly<Record<'repetitions' | 'seconds', string>>;
  readonly amountHint: (least: number, most: number) => string;
  /** "10 keer", "30 seconden". */
  readonly dose: Readonly<Record<'repetitions' | 'seconds', (amount: number) => string>>;
  readonly picture: string;
  readonly pictureHint: string;
  readonly choose: string;
  readonly chooseOther: string;
  readonly takeAway: string;
  readonly working: string;
  readonly pictureTrouble: Readonly<Record<PictureTrouble, string>>;
  /** Of what could not be used: nothing else in the form has changed. */
  readonly unchanged: string;
  readonly trouble: Readonly<Record<ExerciseTrouble, (least: number, most: number) => string>>;
  readonly save: string;
  readonly cancel: string;
  readonly begun: string;
}

export interface ScreeningWords {
  readonly title: string;
  readonly intro: string;
  readonly legend: string;
  readonly questions: Readonly<Record<ScreeningId, string>>;
  readonly none: string;
  readonly ticked: (count: number) => string;
  readonly save: string;
  readonly cancel: string;
  readonly first: string;
  readonly begin: string;
  readonly change: string;
  readonly noneStands: string;
  readonly closedTitle: string;
  readonly closed: Readonly<Record<'surgery' | 'pregnant' | 'minor', string>>;
  readonly closedMeans: string;
  readonly leftTitle: string;
  readonly left: Readonly<Record<'bones' | 'thrombosis' | 'skin', string>>;
  readonly leftList: (names: readonly string[]) => string;
  readonly leftCount: (count: number) => string;
  readonly leftThis: string;
  readonly redFlags: string;
  readonly goOn: string;
}

export interface LibraryWords {
  readonly title: string;
  readonly back: string;
  readonly filters: FilterWords;
  readonly shelf: ShelfWords;
  readonly one: ExerciseWords;
  readonly own: OwnExerciseWords;
  readonly screening: ScreeningWords;
}
