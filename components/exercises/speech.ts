/** All texts of the library in the reader's language. */
import type { ExerciseTexts } from '../../content/exercises/exercise.ts';
import type { ProgrammeText } from '../../content/programme/programme.ts';
import type { LibraryWords } from '../../content/words/library.ts';
import type { PageWords } from '../../content/words/pages.ts';
import { EXERCISE_IDS } from '../../core/exercises.ts';
import { ownExercises } from '../../store/own-exercises.ts';

export interface Speech {
  readonly texts: ExerciseTexts;
  readonly words: LibraryWords;
  readonly pages: PageWords;
  readonly programme: ProgrammeText;
}

/** What a row says of an exercise: its name, and how much where. */
export function lineOf(
  id: string,
  { texts, words }: Speech,
): { readonly name: string; readonly how: string } | null {
  const known = EXERCISE_IDS.find((one) => one === id);
  if (known !== undefined) return { name: texts.exercises[known].name, how: texts.exercises[known].dose };
  const own = ownExercises.value.find((one) => one.id === id);
  return own === undefined ? null : { name: own.name, how: words.own.dose[own.counts](own.amount) };
}
