/**
 * The quick look-up where there is no page: in the address bar and over a selected text. Small, because the background
 * is read anew a dozen times an hour; the panel searches better (`store/search.ts`).
 */
import { compact, nearlyBegins } from './spelling.ts';

export interface Entry {
  /** Where in the panel it stands. */
  readonly hash: string;
  readonly name: string;
  /** One line that says what it is, with its warning before its dose. */
  readonly line: string;
}

/** Between the fields of an entry, and around each of the words that find it. */
const FIELD = '|';
const WORD = ';';

/** One entry as one row of the index. */
export function rowOf({ hash, name, line }: Entry, terms: readonly string[]): string {
  const words = new Set([name, ...terms, ...name.split(' ')].map(compact).filter(Boolean));
  return [hash, name, line, WORD + [...words].join(WORD) + WORD].join(FIELD);
}

/** How a word may fit the words of an entry, best first. */
const FITS: readonly ((typed: string, words: string) => boolean)[] = [
  (typed, words) => words.includes(WORD + typed + WORD),
  (typed, words) => words.includes(WORD + typed),
  (typed, words) => typed.length > 3 && words.includes(typed),
  (typed, words) => words.split(WORD).some((word) => nearlyBegins(typed, word)),
];
const NEARLY = 3;

/**
 * @param index rows of `rowOf`; of two that fit as well the earlier one wins
 * @returns the entries that fit, best first; slips are forgiven only where nothing fits as it is typed
 */
export function lookUp(query: string, index: string): readonly Entry[] {
  const found = index
    .split('\n')
    .map((row) => {
      const [hash = '', name = '', line = '', words = ''] = row.split(FIELD);
      return { hash, name, line, rank: rankOf(query, words) };
    })
    .sort((a, b) => a.rank - b.rank);
  return found.filter(({ rank }) => rank < NEARLY || (rank === NEARLY && rank === found[0]?.rank));
}

/** Lower is better: the whole query in one word, whatever its spaces, or each of its words in some word. */
function rankOf(query: string, words: string): number {
  const rankOfWord = (typed: string) => {
    const rank = FITS.findIndex((fits) => fits(typed, words));
    return rank < 0 ? FITS.length : rank;
  };
  const typed = query.split(/\s+/).map(compact).filter(Boolean);
  // Signs alone are no query.
  return typed[0] ? Math.min(rankOfWord(typed.join('')), Math.max(1, ...typed.map(rankOfWord))) : FITS.length;
}
