/** What every part of the guided view is handed: the texts in the reader's language, and how high its title stands. */
import type { ExerciseTexts } from '../../content/exercises/exercise.ts';
import type { GuidedWords } from '../../content/words/guided.ts';
import type { PageWords } from '../../content/words/pages.ts';

export interface Shown {
  readonly texts: ExerciseTexts;
  readonly words: GuidedWords;
  readonly pages: PageWords;
  readonly heading: 'h1' | 'h2';
}
