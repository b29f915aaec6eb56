/** The supplements of the article: a list to search, with all else that can be found; or one of them in full; and one's own. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { CHECK, hashOf, MINE } from '../../core/route.ts';
import { searchedFor, searchHash } from '../../core/search-route.ts';
import { SUPPLEMENT_IDS } from '../../core/supplements/product.ts';
import { searchIndex } from '../../store/search-index.ts';
import { route } from '../../store/state.ts';
import { detailTexts, pageWords, supplementTexts } from '../../store/texts.ts';
import { lazyWith } from '../parts/lazy.tsx';
import { Detail } from './Detail.tsx';
import { List } from './List.tsx';
import '../article/ours.css';
import '../article/reading.css';
import './supplements.css';

const Mine = lazyWith(() => import('../mine/Mine.tsx'));
const Check = lazyWith(() => import('../mine/Check.tsx'));
const ALL = hashOf({ view: 'supplements', part: '' });

export default function Supplements() {
  switch (route.value.part) {
    case MINE.part:
      return <Mine />;
    case CHECK.part:
      return <Check />;
    default:
      return <OfTheArticle />;
  }
}

function OfTheArticle() {
  const root = useRef<HTMLDivElement>(null);
  // Kept while a detail is open, so that the way back leads to the same hits.
  const query = useSignal('');
  const [texts, details, words] = [supplementTexts.value, detailTexts.value, pageWords.value];
  const index = searchIndex.value;
  const open = SUPPLEMENT_IDS.find((id) => id === route.value.part);
  useFocusOnChange(root, open);
  useAskedFor(root, texts !== null && words !== null, (asked) => {
    query.value = asked;
  });
  if (texts === null || details === null || words === null || index === null) return null;
  return (
    <div class="reading supplements" ref={root}>
      {open === undefined ? (
        <List
          query={query.value}
          index={index}
          texts={texts}
          words={words}
          onQuery={(next) => {
            query.value = next;
          }}
          onTyped={keepInAddress}
        />
      ) : (
        <Detail id={open} text={texts[open]} detail={details[open]} words={words} />
      )}
      <div class="ours" role="note" aria-label={words.common.ours}>
        <p class="ours-label">{words.common.ours}</p>
        <p>{words.supplements.oneAtATime}</p>
        <p>{words.supplements.sideEffect}</p>
      </div>
      <p class="disclaimer">{words.common.disclaimer}</p>
    </div>
  );
}

/** No new place, but another address of this one: back leads to it as it was left. Too slow to do at each letter. */
function keepInAddress(query: string): void {
  history.replaceState(null, '', query === '' ? ALL : searchHash(query));
}

/** Going in or out of a detail leaves the link behind that had the focus; the new heading takes it. */
function useFocusOnChange(root: { readonly current: HTMLElement | null }, open: string | undefined): void {
  const before = useRef(open);
  useEffect(() => {
    if (before.current === open) return;
    before.current = open;
    root.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [root, open]);
}

/** A search that the address asks for is typed in, and the field is there to type on. */
function useAskedFor(
  root: { readonly current: HTMLElement | null },
  shown: boolean,
  onAsked: (query: string) => void,
): void {
  const here = route.value;
  useEffect(() => {
    const asked = searchedFor(here);
    if (asked === null || !shown) return;
    onAsked(asked);
    root.current?.querySelector('input')?.focus();
  }, [root, shown, here]);
}
