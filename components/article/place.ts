/** Where the reader is in the article: led there by a link, or by scrolling. */
import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { ARTICLE_PARTS, type ArticlePart } from '../../content/article/article.ts';

type Root = RefObject<HTMLElement | null>;

export function partOf(name: string | undefined): ArticlePart | undefined {
  return ARTICLE_PARTS.find((part) => part === name);
}

/** Brings a part into view and gives its heading the focus, so that a screen reader reads on from there. */
export function useDeepLink(root: Root, part: ArticlePart | undefined, shown: boolean): void {
  useEffect(() => {
    if (!shown || part === undefined) return;
    const section = root.current?.querySelector<HTMLElement>(`[data-part="${part}"]`);
    section?.scrollIntoView();
    section?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [root, part, shown]);
}

/** The part that is being read: the last one whose head has passed the upper third of the window. */
export function useReadPart(root: Root, part: ArticlePart | undefined, shown: boolean) {
  const read = useSignal<ArticlePart>(part ?? 'in-brief');
  useEffect(() => {
    if (part !== undefined) read.value = part;
  }, [part, read]);
  useEffect(() => {
    if (!shown || root.current === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.find((entry) => entry.isIntersecting)?.target;
        const name = seen instanceof HTMLElement ? partOf(seen.dataset.part) : undefined;
        if (name !== undefined) read.value = name;
      },
      // A thin line a third from the top: exactly one part crosses it.
      { rootMargin: '-33% 0px -66% 0px' },
    );
    for (const section of root.current.querySelectorAll('[data-part]')) observer.observe(section);
    return () => observer.disconnect();
  }, [root, shown, read]);
  return read as ReadonlySignal<ArticlePart>;
}
