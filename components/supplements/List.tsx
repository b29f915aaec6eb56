/** All supplements, or those that a search finds; Enter opens the first. */
import { SUPPLEMENT_IDS, type SupplementTexts } from '../../content/supplements/supplement.ts';
import type { PageWords } from '../../content/words/pages.ts';
import { hashOf } from '../../core/route.ts';
import { ToMine } from '../mine/ToMine.tsx';
import { findSupplements } from './find.ts';
import { Hit } from './Hit.tsx';

interface Props {
  readonly query: string;
  readonly texts: SupplementTexts;
  readonly words: PageWords;
  readonly onQuery: (query: string) => void;
}

export function List({ query, texts, words, onQuery }: Props) {
  const { supplements } = words;
  const hits = findSupplements(query, texts);
  const openFirst = (event: Event) => {
    event.preventDefault();
    if (hits[0] !== undefined) location.hash = hashOf({ view: 'supplements', part: hits[0] });
  };
  return (
    <>
      <h1 tabIndex={-1}>{supplements.title}</h1>
      <p>{supplements.intro}</p>
      <ToMine />
      <search>
        <form onSubmit={openFirst}>
          <input
            type="search"
            data-testid="supplement-search"
            aria-label={supplements.search}
            placeholder={supplements.searchPlaceholder}
            value={query}
            onInput={(event) => onQuery(event.currentTarget.value)}
          />
        </form>
      </search>
      <p class="found" role="status">
        {hits.length > 0 ? supplements.found(hits.length) : supplements.none(query.trim())}
      </p>
      {hits.length === 0 && <NothingFound texts={texts} words={words} onAll={() => onQuery('')} />}
      <ul class="supplement-list">
        {hits.map((id) => (
          <Hit key={id} id={id} text={texts[id]} words={words} />
        ))}
      </ul>
    </>
  );
}

function NothingFound({
  texts,
  words,
  onAll,
}: {
  texts: SupplementTexts;
  words: PageWords;
  onAll: () => void;
}) {
  return (
    <>
      <p>{words.supplements.noneAdvice}</p>
      <ul class="names">
        {SUPPLEMENT_IDS.map((id) => (
          <li key={id}>
            <a href={hashOf({ view: 'supplements', part: id })}>{texts[id].name}</a>
          </li>
        ))}
      </ul>
      <button type="button" onClick={onAll}>
        {words.supplements.showAll}
      </button>
    </>
  );
}
