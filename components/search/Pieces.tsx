/** A text with what was found in it marked. */
import type { Piece } from '../../core/marks.ts';

export function Pieces({ of }: { of: readonly Piece[] }) {
  return (
    <>
      {of.map((piece, place) =>
        // Pieces have no identity of their own: the whole text is cut anew at every query.
        piece.hit ? <mark key={place}>{piece.text}</mark> : piece.text,
      )}
    </>
  );
}
