/** Where something was found in a text, as pieces to show: hits and what stands between them. */
import { fold } from './spelling.ts';

/** Joined, the pieces of a text are the text again. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** A text as a search compares it; `origin` leads each of its characters back to its place in the text as it is shown. */
export interface Folded {
  readonly folded: string;
  readonly origin: readonly number[];
}

/** Folding may lengthen or shorten a text. @param left which folded characters stay; all where it is not given */
export function foldWithOrigin(text: string, left: (character: string) => boolean = () => true): Folded {
  let folded = '';
  const origin: number[] = [];
  let place = 0;
  for (const character of text) {
    const one = [...fold(character)].filter(left).join('');
    for (let i = 0; i < one.length; i++) origin.push(place);
    folded += one;
    place += character.length;
  }
  return { folded, origin };
}

/** @param ranges places in the folded text, from and to in turn, in order */
export function piecesAt(
  text: string,
  origin: readonly number[],
  ranges: readonly number[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const take = (to: number, hit: boolean) => {
    if (to > done) pieces.push({ text: text.slice(done, to), hit });
    done = Math.max(done, to);
  };
  for (let at = 0; at + 1 < ranges.length; at += 2) {
    take(origin[ranges[at] ?? 0] ?? text.length, false);
    take(after(text, origin[(ranges[at + 1] ?? 0) - 1] ?? text.length), true);
  }
  take(text.length, false);
  return pieces;
}

/** Where the character that begins at `place` ends. */
function after(text: string, place: number): number {
  return Math.min(text.length, place + String.fromCodePoint(text.codePointAt(place) ?? 0).length);
}
