/** What else was found beside supplements: warning signs, exercises, parts of the article. */
import type { SearchWords } from '../../content/words/pages.ts';
import type { Hit } from '../../store/search.ts';
import { FoundBy } from './FoundBy.tsx';
import { Pieces } from './Pieces.tsx';

interface Props {
  readonly hits: readonly Hit[];
  readonly words: SearchWords;
}

export function Others({ hits, words }: Props) {
  return (
    <ul class="others">
      {hits.map((hit) => (
        <Other key={hit.document.hash} hit={hit} words={words} />
      ))}
    </ul>
  );
}

function Other({ hit, words }: { hit: Hit; words: SearchWords }) {
  const { kind, id, hash, name, about } = hit.document;
  return (
    <li class="other" data-testid="found" data-kind={kind} data-id={id}>
      <p class="other-kind">
        {words.kinds[kind]}
        {about !== '' && <span> · {about}</span>}
      </p>
      <a href={hash} data-stop>
        {hit.field === 'name' ? <Pieces of={hit.pieces} /> : name}
      </a>
      <FoundBy hit={hit} words={words} />
    </li>
  );
}
