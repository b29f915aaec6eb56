/** The matches on screen, and which of them the reader is at. */
import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { ArticlePart, ArticleText } from '../../content/article/article.ts';
import { partOf } from './place.ts';

export interface Matches {
  readonly count: number;
  /** 1 for the first; 0 when there is none. */
  readonly index: number;
  readonly part: ArticlePart | undefined;
  /** One further or one back, round the ends. */
  readonly move: (by: 1 | -1) => void;
}

const CURRENT = 'data-current';

/** The marks are counted where they stand, so the count can never differ from what is highlighted. */
export function useMatches(
  root: RefObject<HTMLElement | null>,
  needle: string,
  text: ArticleText | null,
): Matches {
  const marks = useSignal<readonly HTMLElement[]>([]);
  const at = useSignal(0);

  const go = (to: number) => {
    marks.value[at.value]?.removeAttribute(CURRENT);
    at.value = to;
    marks.value[to]?.setAttribute(CURRENT, '');
    marks.value[to]?.scrollIntoView({ block: 'center' });
  };

  // A new query or a new language puts other marks on screen
  useLayoutEffect(() => {
    for (const mark of marks.value) mark.removeAttribute(CURRENT);
    marks.value = [...(root.current?.querySelectorAll<HTMLElement>('mark') ?? [])];
    go(0);
  }, [needle, text]);

  const count = marks.value.length;
  return {
    count,
    index: count === 0 ? 0 : at.value + 1,
    part: partOf(marks.value[at.value]?.closest<HTMLElement>('[data-part]')?.dataset.part),
    move: (by) => {
      if (count > 0) go((at.value + by + count) % count);
    },
  };
}
