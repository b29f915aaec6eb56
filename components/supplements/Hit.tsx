/** One supplement in the list: the article's dose and purpose, and the warning right beside them. */
import { supplementFigures } from '../../content/supplements/figures.ts';
import type { SupplementText } from '../../content/supplements/supplement.ts';
import type { PageWords } from '../../content/words/pages.ts';
import { hashOf } from '../../core/route.ts';
import type { SupplementId } from '../../core/supplements/product.ts';
import type { Hit as Found } from '../../store/search.ts';
import { Standing } from '../mine/Standing.tsx';
import { FoundBy } from '../search/FoundBy.tsx';
import { Pieces } from '../search/Pieces.tsx';
import { Warning } from './Warning.tsx';

interface Props {
  readonly id: SupplementId;
  readonly text: SupplementText;
  readonly words: PageWords;
}

interface HitProps extends Props {
  /** What a search found of it; absent in the list of all. */
  readonly found: Found | undefined;
}

export function Hit({ id, text, words, found }: HitProps) {
  return (
    <li class="supplement" data-testid="supplement" data-kind="supplement" data-id={id}>
      <h2>
        <a href={hashOf({ view: 'supplements', part: id })} data-stop>
          <span>{found?.field === 'name' ? <Pieces of={found.pieces} /> : text.name}</span>
        </a>
      </h2>
      {found !== undefined && <FoundBy hit={found} words={words.search} />}
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
