/** The small table of contents; it folds away once a part is chosen, so that the text has the room. */
import { useSignal } from '@preact/signals';
import { ARTICLE_PARTS, type ArticlePart, type ArticleText } from '../../content/article/article.ts';
import type { PageWords } from '../../content/words/pages.ts';
import { hashOf } from '../../core/route.ts';

interface Props {
  readonly headings: ArticleText['headings'];
  readonly current: ArticlePart;
  readonly words: PageWords;
}

export function Contents({ headings, current, words }: Props) {
  const open = useSignal(false);
  return (
    <details
      class="contents"
      open={open.value}
      onToggle={(event) => {
        open.value = event.currentTarget.open;
      }}
    >
      <summary>
        {words.article.contents}: <span class="current">{headings[current]}</span>
      </summary>
      <nav aria-label={words.article.contents}>
        <ol>
          {ARTICLE_PARTS.map((part) => (
            <li key={part}>
              <a
                href={hashOf({ view: 'article', part })}
                aria-current={part === current ? 'true' : undefined}
                onClick={() => {
                  open.value = false;
                }}
              >
                {headings[part]}
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  );
}
