/** How a search compares words: whatever the accents, the capitals, the spaces, and one slip of the finger. */

/** No accents, no capitals, `µ` as `μ`, ligatures apart. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Letters and figures alone, folded: "omega-3", "Omega 3" and "omega3" are one. */
export function compact(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** Shorter words are too near to each other to forgive a slip in. */
const LONG_ENOUGH = 5;

/** Whether `typed` is the beginning of `word` but for one letter too many, too few, wrong, or changed with its neighbour. */
export function nearlyBegins(typed: string, word: string): boolean {
  let same = 0;
  while (same < typed.length && typed[same] === word[same]) same++;
  const rest = typed.slice(same);
  const goesOn = (skipped: number, from: number) => word.startsWith(rest.slice(skipped), same + from);
  const swapped = rest[0] === word[same + 1] && rest[1] === word[same] && goesOn(2, 2);
  return typed.length >= LONG_ENOUGH && (swapped || goesOn(0, 1) || goesOn(1, 0) || goesOn(1, 1));
}
