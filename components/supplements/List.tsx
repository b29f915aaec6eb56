/** All supplements, or what a search finds: the supplements first, all else beneath. */
import { useRef } from 'preact/hooks';
import type { SupplementTexts } from '../../content/supplements/supplement.ts';
import type { PageWords } from '../../content/words/pages.ts';
import { SUPPLEMENT_IDS } from '../../core/supplements/product.ts';
import { type Hit as Found, type Index, search } from '../../store/search.ts';
import { ToMine } from '../mine/ToMine.tsx';
import { useArrows } from '../search/arrows.ts';
import { Field } from '../search/Field.tsx';
import { NothingFound } from '../search/NothingFound.tsx';
import { Others } from '../search/Others.tsx';
import { Hit } from './Hit.tsx';
import '../search/search.css';

interface Props {
  readonly query: string;
  readonly index: Index;
  readonly texts: SupplementTexts;
  readonly words: PageWords;
  readonly onQuery: (query: string) => void;
  readonly onTyped: (query: string) => void;
}

export function List({ query, index, texts, words, onQuery, onTyped }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const hits = search(query, index);
  const searching = query.trim() !== '';
  const clear = () => {
    onQuery('');
    onTyped('');
    field.current?.focus();
  };
  useArrows(root, clear);
  return (
    <div ref={root}>
      <h1 tabIndex={-1}>{words.supplements.title}</h1>
      <p>{words.supplements.intro}</p>
      <ToMine />
      <Field
        field={field}
        query={query}
        first={hits[0]?.document.hash}
        words={words.search}
        onQuery={onQuery}
        onTyped={onTyped}
      />
      <p class="found" role="status">
        {saying(searching ? hits.length : null, query.trim(), words)}
      </p>
      {searching && hits.length === 0 && <NothingFound texts={texts} words={words} onAll={clear} />}
      <Shown hits={searching ? hits : null} texts={texts} words={words} />
    </div>
  );
}

/** @param count null while nothing is searched for */
function saying(count: number | null, query: string, { search: says, supplements }: PageWords): string {
  if (count === null) return supplements.found(SUPPLEMENT_IDS.length);
  return count === 0 ? supplements.none(query) : says.found(count);
}

interface ShownProps extends Pick<Props, 'texts' | 'words'> {
  /** null for all supplements. */
  readonly hits: readonly Found[] | null;
}

function Shown({ hits, texts, words }: ShownProps) {
  const rows = hits === null ? SUPPLEMENT_IDS.map((id) => ({ id, found: undefined })) : supplementsIn(hits);
  const others = hits?.filter(({ document }) => document.kind !== 'supplement') ?? [];
  return (
    <>
      <ul class="supplement-list">
        {rows.map(({ id, found }) => (
          <Hit key={id} id={id} text={texts[id]} words={words} found={found} />
        ))}
      </ul>
      {others.length > 0 && <Others hits={others} words={words.search} />}
    </>
  );
}

function supplementsIn(hits: readonly Found[]) {
  return hits.flatMap((found) => {
    const { kind, id: one } = found.document;
    const id = SUPPLEMENT_IDS.find((known) => known === one);
    return kind === 'supplement' && id !== undefined ? [{ id, found }] : [];
  });
}
