/** One supplement in the list: the article's dose and purpose, and the warning right beside them. */
import { supplementFigures } from '../../content/supplements/figures.ts';
import type { SupplementId, SupplementText } from '../../content/supplements/supplement.ts';
import type { PageWords } from '../../content/words/pages.ts';
import { hashOf } from '../../core/route.ts';
import { Standing } from '../mine/Standing.tsx';
import { Warning } from './Warning.tsx';

interface Props {
  readonly id: SupplementId;
  readonly text: SupplementText;
  readonly words: PageWords;
}

export function Hit({ id, text, words }: Props) {
  return (
    <li class="supplement" data-testid="supplement" data-id={id}>
      <h2>
        <a href={hashOf({ view: 'supplements', part: id })}>{text.name}</a>
      </h2>
      <ArticleDose text={text} words={words} />
      <Warning verdict={supplementFigures[id].verdict} words={words}>
        {text.warning}
      </Warning>
      <Standing id={id} />
    </li>
  );
}

/** Dose and purpose inside the article's frame: it is what the article says, not what we advise. */
export function ArticleDose({ text, words }: Omit<Props, 'id'>) {
  return (
    <blockquote class="article-dose">
      <p>
        {words.supplements.articleDose} <strong class="dose">{text.dose}</strong>
      </p>
      <p>{text.purpose}</p>
    </blockquote>
  );
}
