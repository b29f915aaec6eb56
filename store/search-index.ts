/** All that can be found, in the reader's language; what is not in yet joins as it comes. */
import { computed } from '@preact/signals';
import { documentsOf } from './documents.ts';
import { indexOf } from './search.ts';
import { articleText, exerciseTexts, redFlagTexts, supplementTexts } from './texts.ts';

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
  return indexOf(documentsOf({ supplements, redFlags, exercises, article }));
});
