/** The bar below: four named icons, each an address. */
import { hashOf, type View } from '../../core/route.ts';
import { route } from '../../store/state.ts';
import { spoken } from '../../store/words.ts';
import { Icon } from '../parts/Icon.tsx';

const PLACES = ['today', 'article', 'supplements', 'progress'] as const satisfies readonly View[];

export function Nav() {
  if (spoken.value === null) return null;
  const { nav } = spoken.value.words;
  return (
    <nav class="places" aria-label={nav.label}>
      {PLACES.map((view) => (
        <a
          key={view}
          href={hashOf({ view, part: '' })}
          aria-current={route.value.view === view ? 'page' : undefined}
        >
          <Icon name={view} />
          <span>{nav[view]}</span>
        </a>
      ))}
    </nav>
  );
}
