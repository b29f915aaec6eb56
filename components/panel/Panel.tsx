/** The side panel: a header, one of four views, a bar to go between them. Other views than Today are chunks of their own. */

import { ready, route } from '../../store/state.ts';
import { spoken } from '../../store/words.ts';
import { lazyWith } from '../parts/lazy.tsx';
import { Said } from '../parts/Said.tsx';
import { Foot } from './Foot.tsx';
import { Header } from './Header.tsx';
import { Nav } from './Nav.tsx';
import { Today } from './Today.tsx';

const VIEWS = {
  article: lazyWith(() => import('../article/Article.tsx')),
  supplements: lazyWith(() => import('../supplements/Supplements.tsx')),
  progress: lazyWith(() => import('./Progress.tsx')),
  'red-flags': lazyWith(() => import('../red-flags/RedFlags.tsx')),
};

export function Panel() {
  if (spoken.value === null) return null;
  const { view } = route.value;
  const View = view === 'today' ? Today : VIEWS[view];
  return (
    <div class="panel">
      <Header />
      <main id="main" data-ready={ready.value ? '' : undefined} tabIndex={-1}>
        <View />
        <Foot />
      </main>
      <Said />
      <Nav />
    </div>
  );
}
