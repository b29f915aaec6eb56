/** Text of the article in which the search marks its hits. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { Pieces } from '../search/Pieces.tsx';
import { piecesOf } from './match.ts';

/** What is being searched for; empty when nothing is. */
export const Needle = createContext('');

export function Marked({ text }: { text: string }) {
  const needle = useContext(Needle);
  return <Pieces of={piecesOf(text, needle)} />;
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
