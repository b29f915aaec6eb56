/** A length of time in words. */
import type { Words } from '../../content/words/words.ts';
import { HOUR, MINUTE, type Span } from '../../core/time.ts';

export function spell(length: Span, words: Words): string {
  return words.length(Math.floor(length / HOUR), Math.floor((length % HOUR) / MINUTE));
}
