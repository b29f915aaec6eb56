/** The mark, the way to the warning signs from every view, and the settings. */
import { Phone, Settings } from 'lucide';
import { spoken } from '../../store/words.ts';
import { Drawing } from '../parts/Drawing.tsx';
import { Mark } from '../parts/Mark.tsx';

export function Header() {
  if (spoken.value === null) return null;
  const { nav } = spoken.value.words;
  return (
    <header class="top">
      <a class="brand" href="#today">
        <Mark />
        <span>Rugritme</span>
      </a>
      <a class="red-flags-link" data-testid="red-flags" href="#red-flags">
        <Drawing of={Phone} size={16} />
        <span>{nav.redFlags}</span>
      </a>
      <a class="icon-link" href="/options.html" target="_blank" rel="noopener" title={nav.settings}>
        <Drawing of={Settings} />
        <span class="visually-hidden">{nav.settings}</span>
      </a>
    </header>
  );
}
