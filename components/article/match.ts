/** Where a query stands in a text, whatever the accents and capitals. */
import { foldWithOrigin, type Piece, piecesAt } from '../../core/marks.ts';
import { fold } from '../../core/spelling.ts';

/** One letter would light up half the article. */
const SHORTEST = 2;

/** What is searched for; empty where the query is too short to search with. */
export function needleOf(query: string): string {
  const needle = fold(query.trim()).replace(/\s+/g, ' ');
  return needle.length < SHORTEST ? '' : needle;
}

/** The text in pieces, hits and what stands between them; joined they are the text again. */
export function piecesOf(text: string, needle: string): readonly Piece[] {
  if (needle === '') return [{ text, hit: false }];
  const { folded, origin } = foldWithOrigin(text);
  const ranges: number[] = [];
  for (let at = folded.indexOf(needle); at !== -1; at = folded.indexOf(needle, at + needle.length)) {
    ranges.push(at, at + needle.length);
  }
  return piecesAt(text, origin, ranges);
}
