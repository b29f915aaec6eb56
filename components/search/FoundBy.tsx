/** The word or the sentence by which something was found, where it is not in the name. */
import type { SearchWords } from '../../content/words/pages.ts';
import type { Hit } from '../../store/search.ts';
import { Pieces } from './Pieces.tsx';

export function FoundBy({ hit, words }: { hit: Hit; words: SearchWords }) {
  if (hit.field === 'name') return null;
  return (
    <p class="found-by">
      {hit.field === 'term' && `${words.foundBy} `}
      <Pieces of={hit.pieces} />
    </p>
  );
}
