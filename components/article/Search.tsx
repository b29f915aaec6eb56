/** Search within the article: Enter leads to the next match, Shift+Enter back, Escape clears. */
import { ARTICLE, type ArticleText } from '../../content/article/article.ts';
import type { PageWords } from '../../content/words/pages.ts';
import { Icon } from '../parts/Icon.tsx';
import type { Matches } from './matches.ts';

interface Props {
  readonly query: string;
  /** False while the query is too short to search with. */
  readonly searching: boolean;
  readonly matches: Matches;
  readonly headings: ArticleText['headings'];
  readonly words: PageWords;
  readonly onQuery: (query: string) => void;
}

export function Search({ query, searching, matches, headings, words, onQuery }: Props) {
  const { article } = words;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onQuery('');
    else if (event.key === 'Enter') matches.move(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  return (
    <search class="article-search">
      <input
        type="search"
        data-testid="article-search"
        aria-label={article.search}
        placeholder={article.searchPlaceholder}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {searching && matches.count > 0 && (
        <>
          <button
            type="button"
            class="icon-button"
            aria-label={article.previous}
            onClick={() => matches.move(-1)}
          >
            <Icon name="up" />
          </button>
          <button type="button" class="icon-button" aria-label={article.next} onClick={() => matches.move(1)}>
            <Icon name="down" />
          </button>
        </>
      )}
      <p class="found" role="status">
        {searching && saying(matches, headings, words, query)}
      </p>
      {searching && matches.count === 0 && (
        <p class="found">
          {article.noneAdvice}{' '}
          <a href={ARTICLE.url} target="_blank" rel="noreferrer">
            {article.original}
            <span class="visually-hidden"> {words.common.newTab}</span>
          </a>
        </p>
      )}
    </search>
  );
}

function saying(
  { count, index, part }: Matches,
  headings: Props['headings'],
  words: PageWords,
  query: string,
) {
  const { article } = words;
  if (count === 0) return article.none(query.trim());
  return part === undefined ? article.count(count) : article.match(index, count, headings[part]);
}
