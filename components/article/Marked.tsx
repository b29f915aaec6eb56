/** Text of the article in which the search marks its hits. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { piecesOf } from './match.ts';

/** What is being searched for; empty when nothing is. */
export const Needle = createContext('');

export function Marked({ text }: { text: string }) {
  const needle = useContext(Needle);
  return (
    <>
      {piecesOf(text, needle).map((piece, place) =>
        // Pieces have no identity of their own: the whole text is cut anew at every query.
        piece.hit ? <mark key={place}>{piece.text}</mark> : piece.text,
      )}
    </>
  );
}

/** Paragraphs of plain text. */
export function Paragraphs({ text }: { text: readonly string[] }) {
  return (
    <>
      {text.map((one) => (
        <p key={one}>
          <Marked text={one} />
        </p>
      ))}
    </>
  );
}
