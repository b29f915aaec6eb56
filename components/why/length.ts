/** Lengths of time in words. */
import type { WhyWords } from '../../content/words/why.ts';
import { HOUR, MINUTE, SECOND, type Span } from '../../core/time.ts';

/** Whole minutes; hours from the first, seconds below a minute. */
export function lengthOf(span: Span, { length }: WhyWords): string {
  const minutes = Math.round(span / MINUTE);
  if (span < MINUTE) return length(0, 0, Math.round(span / SECOND));
  return length(Math.floor((minutes * MINUTE) / HOUR), minutes % 60, 0);
}
