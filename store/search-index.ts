/** All that can be found, in the reader's language; what is not in yet joins as it comes. */
import { computed } from '@preact/signals';
import type { OwnExercise } from '../core/own-exercises.ts';
import { documentsOf } from './documents.ts';
import { indexOf } from './search.ts';
import { model } from './state.ts';
import { articleText, exerciseTexts, redFlagTexts, supplementTexts } from './texts.ts';

/** As text: it stays the same as long as nobody writes one down, whatever else is told. */
const own = computed(() => JSON.stringify(model.value.exercises));

/** null until the supplements are in. */
export const searchIndex = computed(() => {
  // All four are read before any is needed, so that they come beside each other.
  const [supplements, redFlags, exercises, article] = [
    supplementTexts.value,
    redFlagTexts.value,
    exerciseTexts.value,
    articleText.value,
  ];
  if (supplements === null) return null;
  const written = JSON.parse(own.value) as readonly OwnExercise[];
  return indexOf(documentsOf({ supplements, redFlags, exercises, article }, written));
});
