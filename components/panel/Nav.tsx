/** The bar below: four named icons, each an address. */
import { BookOpenText, ChartColumn, Pill, Sunrise } from 'lucide';
import { hashOf } from '../../core/route.ts';
import { route } from '../../store/state.ts';
import { spoken } from '../../store/words.ts';
import { Drawing } from '../parts/Drawing.tsx';

const PLACES = [
  ['today', Sunrise],
  ['article', BookOpenText],
  ['supplements', Pill],
  ['progress', ChartColumn],
] as const;

export function Nav() {
  if (spoken.value === null) return null;
  const { nav } = spoken.value.words;
  return (
    <nav class="places" aria-label={nav.label}>
      {PLACES.map(([view, icon]) => (
        <a
          key={view}
          href={hashOf({ view, part: '' })}
          aria-current={route.value.view === view ? 'page' : undefined}
        >
          <Drawing of={icon} />
          <span>{nav[view]}</span>
        </a>
      ))}
    </nav>
  );
}
