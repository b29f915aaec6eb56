/** A length of time in words. */
import type { Words } from '../../content/words/words.ts';
import { hoursAndMinutes, type Span } from '../../core/time.ts';

export function spell(length: Span, words: Words): string {
  return words.length(...hoursAndMinutes(length));
}
