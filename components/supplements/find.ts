/** Which supplements a search finds, best first. */
import { supplementFigures } from '../../content/supplements/figures.ts';
import {
  SUPPLEMENT_IDS,
  type SupplementId,
  type SupplementTexts,
} from '../../content/supplements/supplement.ts';
import { fold } from './fold.ts';

/** Lower is better: the name begins with it, holds it, a term begins with it, holds it. */
const NAME_BEGINS = 0;
const NAME_HOLDS = 1;
const TERM_BEGINS = 2;
const TERM_HOLDS = 3;
const NOWHERE = Infinity;

/** Every word of the query must stand in the name or in one term; an empty query finds all, in the article's order. */
export function findSupplements(query: string, texts: SupplementTexts): readonly SupplementId[] {
  const words = simplified(query).split(' ').filter(Boolean);
  return SUPPLEMENT_IDS.map((id) => ({ id, rank: rankOf(id, words, texts) }))
    .filter(({ rank }) => rank !== NOWHERE)
    .sort((a, b) => a.rank - b.rank)
    .map(({ id }) => id);
}

function rankOf(id: SupplementId, words: readonly string[], texts: SupplementTexts): number {
  const name = simplified(texts[id].name);
  const terms = supplementFigures[id].terms.map(simplified);
  return Math.max(NAME_BEGINS, ...words.map((word) => rankOfWord(word, name, terms)));
}

function rankOfWord(word: string, name: string, terms: readonly string[]): number {
  if (name.startsWith(word)) return NAME_BEGINS;
  if (name.includes(word)) return NAME_HOLDS;
  if (terms.some((term) => term.startsWith(word))) return TERM_BEGINS;
  return terms.some((term) => term.includes(word)) ? TERM_HOLDS : NOWHERE;
}

/** "omega3", "omega-3" and "Omega 3" are one. */
function simplified(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .replace(/(\p{L}) (\d)/gu, '$1$2')
    .trim();
}
