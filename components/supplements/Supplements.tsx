/** The supplements of the article: a list to search, or one of them in full; and the way to one's own. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { SUPPLEMENT_IDS } from '../../content/supplements/supplement.ts';
import { CHECK, MINE } from '../../core/route.ts';
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
  const open = SUPPLEMENT_IDS.find((id) => id === route.value.part);
  useFocusOnChange(root, open);
  if (texts === null || details === null || words === null) return null;
  return (
    <div class="reading supplements" ref={root}>
      {open === undefined ? (
        <List
          query={query.value}
          texts={texts}
          words={words}
          onQuery={(next) => {
            query.value = next;
          }}
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

/** Going in or out of a detail leaves the link behind that had the focus; the new heading takes it. */
function useFocusOnChange(root: { readonly current: HTMLElement | null }, open: string | undefined): void {
  const before = useRef(open);
  useEffect(() => {
    if (before.current === open) return;
    before.current = open;
    root.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [root, open]);
}
