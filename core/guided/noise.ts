/** Variety without chance: the same words always give the same number, so that a day can be lived again in a test. */

/** A number from 0 up to 1 out of words (FNV-1a, its bits mixed as in MurmurHash3 because the words are much alike). */
export function noise(...words: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const letter of words.join('/')) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
