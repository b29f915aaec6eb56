/** The side panel: a header, one of the views, a bar to go between them. Other views than Today are chunks of their own. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { View } from '../../core/route.ts';
import { settled } from '../../store/loading.ts';
import { ready, route } from '../../store/state.ts';
import { spoken } from '../../store/words.ts';
import { lazyWith } from '../parts/lazy.tsx';
import { Said } from '../parts/Said.tsx';
import { loadWithData } from '../parts/with-data.tsx';
import { Foot } from './Foot.tsx';
import { Header } from './Header.tsx';
import { Nav } from './Nav.tsx';
import { Programme, Today } from './Today.tsx';

const LATER = {
  article: lazyWith(() => import('../article/Article.tsx')),
  supplements: lazyWith(() => import('../supplements/Supplements.tsx')),
  progress: lazyWith(() => import('../progress/Progress.tsx')),
  programme: lazyWith(() => import('../plan/Overview.tsx')),
  'check-in': lazyWith(() => import('../check-in/CheckIn.tsx')),
  exercises: lazyWith(() => import('../exercises/Library.tsx')),
  break: lazyWith(() => import('../guided/InPanel.tsx')),
  'red-flags': lazyWith(() => import('../red-flags/RedFlags.tsx')),
};

/** What a view needs beside this file to come on screen whole. */
export async function loadView(view: View): Promise<void> {
  await (view === 'today' ? Promise.all([Programme.load(), loadWithData()]) : LATER[view].load());
}

export function Panel() {
  const main = useRef<HTMLElement>(null);
  const { view, part } = route.value;
  useNewView(main, view, part);
  if (spoken.value === null) return null;
  const Shown = view === 'today' ? Today : LATER[view];
  return (
    <div class="panel">
      <Header />
      <main id="main" ref={main} data-ready={ready.value && settled.value ? '' : undefined} tabIndex={-1}>
        <Shown />
        <Foot />
      </main>
      <Said />
      <Nav />
    </div>
  );
}

/** Another view begins at its top, and a screen reader reads on from there; a part within it finds its own place. */
function useNewView(main: { readonly current: HTMLElement | null }, view: View, part: string): void {
  const shown = useRef(view);
  // Before the effects of the view itself: the focus is its own to take, as a guided break does for its keys.
  useLayoutEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    if (part !== '') return;
    main.current?.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [main, view, part]);
}
