/** A part of the article: a section under its own address, so that a link leads straight to it. */
import type { ComponentChildren } from 'preact';
import type { ArticlePart } from '../../content/article/article.ts';
import { hashOf } from '../../core/route.ts';
import { Marked } from './Marked.tsx';

interface Props {
  readonly part: ArticlePart;
  readonly heading: string;
  readonly children: ComponentChildren;
}

export function Part({ part, heading, children }: Props) {
  const id = hashOf({ view: 'article', part }).slice(1);
  return (
    <section id={id} data-part={part} class="article-part" aria-labelledby={`${id}/heading`}>
      <h2 id={`${id}/heading`} tabIndex={-1}>
        <Marked text={heading} />
      </h2>
      {children}
    </section>
  );
}
