/** Where a query stands in a text, whatever the accents and capitals. */
import { fold } from '../supplements/fold.ts';

/** One letter would light up half the article. */
const SHORTEST = 2;

/** What is searched for; empty where the query is too short to search with. */
export function needleOf(query: string): string {
  const needle = fold(query.trim()).replace(/\s+/g, ' ');
  return needle.length < SHORTEST ? '' : needle;
}

export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** The text in pieces, hits and what stands between them; joined they are the text again. */
export function piecesOf(text: string, needle: string): readonly Piece[] {
  if (needle === '') return [{ text, hit: false }];
  const { folded, origin } = foldWithOrigin(text);
  const pieces: Piece[] = [];
  let done = 0;
  for (let at = folded.indexOf(needle); at !== -1; at = folded.indexOf(needle, at + needle.length)) {
    const from = origin[at] ?? text.length;
    const to = origin[at + needle.length] ?? text.length;
    if (from > done) pieces.push({ text: text.slice(done, from), hit: false });
    pieces.push({ text: text.slice(from, to), hit: true });
    done = to;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), hit: false });
  return pieces;
}

/** Folding may lengthen or shorten a text; `origin` leads each folded character back to its place in it. */
function foldWithOrigin(text: string): { readonly folded: string; readonly origin: readonly number[] } {
  let folded = '';
  const origin: number[] = [];
  let place = 0;
  for (const character of text) {
    const one = fold(character);
    for (let i = 0; i < one.length; i++) origin.push(place);
    folded += one;
    place += character.length;
  }
  return { folded, origin };
}
