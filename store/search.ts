/** What a query finds among the documents, best first, with the places to mark. The work is uFuzzy's; the order is ours. */
import uFuzzy from '@leeoniya/ufuzzy';
import { type Folded, foldWithOrigin, type Piece, piecesAt } from '../core/marks.ts';
import { compact, fold } from '../core/spelling.ts';
import type { Document } from './documents.ts';

export interface Hit {
  readonly document: Document;
  /** What was found, with its marks: the name, or the term or sentence that stands in for it. */
  readonly field: Field;
  readonly pieces: readonly Piece[];
}

export type Field = 'name' | 'term' | 'body';

/** Lower is better; where in a text it stands counts for more than in which text. */
const PLACE = { whole: 0, begins: 4, words: 8, inside: 12 } as const;
const WEIGHT: Readonly<Record<Field, number>> = { name: 0, term: 1, body: 2 };
/** Where each word stands in another of its names. */
const SPREAD = 3;

/** One text of a document as it is searched. */
interface Phrase extends Folded {
  readonly document: Document;
  readonly field: Field;
  /** What is shown of it. */
  readonly text: string;
  readonly weight: number;
  /** Found only from the beginning of a word: within one it would be chance. */
  readonly strict: boolean;
}

export interface Index {
  readonly all: Haystack;
  /** Without the sentences: a slip is looked for in names and terms alone, for it costs time and finds chance. */
  readonly short: Haystack;
}

interface Haystack {
  readonly phrases: readonly Phrase[];
  readonly texts: string[];
}

/** As it is typed, and with one slip in each word of four letters or more. */
const EXACT = new uFuzzy({ intraMode: 0, intraIns: 0 });
const TOLERANT = new uFuzzy({ intraMode: 1 });
/** Letters that are looked for in sentences too; fewer stand in all of them. */
const WORTH_SENTENCES = 3;
/** Letters that are looked for inside other words too. */
const LONG_ENOUGH = 4;
/** Up to so many words in any order: each more multiplies the work. */
const WORDS_IN_ANY_ORDER = 3;

export function indexOf(documents: readonly Document[]): Index {
  const phrases = documents.flatMap(phrasesOf);
  return { all: haystackOf(phrases), short: haystackOf(phrases.filter(({ field }) => field !== 'body')) };
}

function haystackOf(phrases: readonly Phrase[]): Haystack {
  return { phrases, texts: phrases.map(({ folded }) => folded) };
}

function phrasesOf(document: Document): readonly Phrase[] {
  const { name, terms, body } = document;
  const phrase = (field: Field, text: string) => ({
    document,
    field,
    text,
    weight: WEIGHT[field],
    strict: field === 'body',
    ...foldWithOrigin(text),
  });
  // Also without its spaces, so that "fishoil" finds "fish oil".
  const both = (field: Field, text: string) => [
    phrase(field, text),
    {
      ...phrase(field, text),
      strict: true,
      ...foldWithOrigin(text, (character) => compact(character) !== ''),
    },
  ];
  const spread = {
    ...phrase('name', name),
    weight: SPREAD,
    strict: true,
    folded: fold([name, ...terms].join(', ')),
  };
  return [
    ...both('name', name),
    ...terms.flatMap((term) => both('term', term)),
    ...body.map((text) => phrase('body', text)),
    spread,
  ];
}

/** @returns one hit of each document that fits, supplements first, then the best; none for no query */
export function search(query: string, index: Index): readonly Hit[] {
  // uFuzzy reads a minus or a quote as an order.
  const needle = fold(query)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (needle === '') return [];
  const found = matches(EXACT, needle, needle.length < WORTH_SENTENCES ? index.short : index.all);
  // Slips are forgiven only where nothing fits as it is typed.
  return bestOfEach(found.length > 0 ? found : matches(TOLERANT, needle, index.short));
}

interface Match extends Hit {
  readonly rank: number;
}

function matches(engine: uFuzzy, needle: string, { phrases, texts }: Haystack): readonly Match[] {
  const inAnyOrder = needle.split(' ').length <= WORDS_IN_ANY_ORDER ? WORDS_IN_ANY_ORDER : 0;
  const [places, info] = engine.search(texts, needle, inAnyOrder, texts.length, beginnings(texts, needle));
  if (info === null || places.length === 0) return [];
  return info.idx.flatMap((place, nth) => {
    const phrase = phrases[place];
    if (phrase === undefined) return [];
    const rank = rankOf(phrase, needle, info, nth);
    const { document, field, text, origin } = phrase;
    return rank === null
      ? []
      : [{ document, field, rank, pieces: piecesAt(text, origin, info.ranges[nth] ?? []) }];
  });
}

/** One letter stands in nearly every text: there it is looked for at the beginning alone. @returns null for more letters */
function beginnings(texts: readonly string[], needle: string): number[] | null {
  if (needle.length > 1) return null;
  return texts.flatMap((text, place) => (text.startsWith(needle) ? [place] : []));
}

/** @returns null where it stands inside other words by chance */
function rankOf(
  { folded, weight, strict }: Phrase,
  needle: string,
  info: uFuzzy.Info,
  nth: number,
): number | null {
  const place = placeOf(folded, needle, info, nth);
  if (place === PLACE.inside && (strict || needle.length < LONG_ENOUGH)) return null;
  // Of two that fit as well the shorter one is nearer to what was typed.
  return place + weight + Math.min(folded.length, 500) / 1000;
}

function placeOf(folded: string, needle: string, info: uFuzzy.Info, nth: number): number {
  if (compact(folded) === compact(needle)) return PLACE.whole;
  const words = needle.split(' ').length;
  const atStarts = (info.interLft2[nth] ?? 0) + (info.interLft1[nth] ?? 0);
  if (atStarts < words) return PLACE.inside;
  return info.start[nth] === 0 ? PLACE.begins : PLACE.words;
}

function bestOfEach(all: readonly Match[]): readonly Hit[] {
  const best = new Map<Document, Match>();
  for (const one of all) {
    if (one.rank < (best.get(one.document)?.rank ?? Number.POSITIVE_INFINITY)) best.set(one.document, one);
  }
  const supplementsFirst = (match: Match) => (match.document.kind === 'supplement' ? 0 : 1);
  return [...best.values()].sort((a, b) => supplementsFirst(a) - supplementsFirst(b) || a.rank - b.rank);
}
