/** What stands around the article: whose it is, where the original is, and that it is no medical advice. */
import { ARTICLE, type ArticleText } from '../../content/article/article.ts';
import type { PageWords } from '../../content/words/pages.ts';
import { hashOf } from '../../core/route.ts';
import { Marked, Paragraphs } from './Marked.tsx';
import { Part } from './Part.tsx';

interface Props {
  readonly text: ArticleText;
  readonly words: PageWords;
}

export function Head({ text, words }: Props) {
  return (
    <>
      <h1 tabIndex={-1}>{words.article.title}</h1>
      <p>{text.summaryNote}</p>
      <Original words={words} />
      <div class="advice" role="note" aria-label={words.article.adviceTitle}>
        <p class="advice-title">{words.article.adviceTitle}</p>
        <p>{words.common.disclaimer}</p>
        <p>{text.notAffiliated}</p>
        <p>
          <a href={hashOf({ view: 'article', part: 'disclaimer' })}>{words.article.wholeDisclaimer}</a>
        </p>
      </div>
    </>
  );
}

/** The original, one click away. */
export function Original({ words }: { words: PageWords }) {
  return (
    <p class="original">
      <a href={ARTICLE.url} target="_blank" rel="noreferrer">
        {words.article.original}: “{ARTICLE.title}”<span class="visually-hidden"> {words.common.newTab}</span>
      </a>
      <span class="by">{words.article.by(ARTICLE.series, ARTICLE.publisher)}</span>
    </p>
  );
}

export function Disclaimer({ text, words }: Props) {
  return (
    <Part part="disclaimer" heading={text.headings.disclaimer}>
      <Paragraphs text={text.disclaimer} />
      <p>
        <Marked text={text.notAffiliated} />
      </p>
      <Original words={words} />
    </Part>
  );
}
