/**
 * Runs before the first paint of every page, blocking and small: language, theme and view on `html`, and the texts of
 * the last known today in the places kept for them. All of it from the cache that a page left behind; without one the
 * browser's language and theme hold and the places stay as they are.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { now } from '../browser/clock.ts';
import { routeOf } from '../core/route.ts';
import type { BootCache, CACHE_KEY } from '../store/cache.ts';

/** Typed and not imported: the signals behind it would weigh more than this whole script. */
const KEY: typeof CACHE_KEY = 'rugritme';

export default defineUnlistedScript(() => {
  const cache = readCache();
  const html = document.documentElement;
  html.lang = cache.language ?? (navigator.language.toLowerCase().startsWith('nl') ? 'nl' : 'en');
  if (cache.theme === 'light' || cache.theme === 'dark') html.dataset.theme = cache.theme;
  html.dataset.view = routeOf(location.hash).view;
  // Yesterday's figures are worse than none.
  if (cache.slots && cache.date === today()) fillWhileParsing(cache.slots);
});

/** The local date by the old `Date`: waking Temporal costs 4 ms, and this runs before the first paint. */
function today(): string {
  const date = new Date(now());
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Nothing of it is trusted to be there or to be whole: a wrong cache costs a flash and no more. */
function readCache(): Partial<BootCache> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') ?? {};
  } catch {
    return {};
  }
}

/** The places are not there yet when this runs. It ends once the page is parsed, before any module draws. */
function fillWhileParsing(slots: BootCache['slots']): void {
  const fill = () => {
    for (const place of document.querySelectorAll<HTMLElement>('[data-slot]')) {
      const text = slots[place.dataset.slot ?? ''];
      if (text && place.textContent !== text) place.textContent = text;
    }
  };
  const parser = new MutationObserver(fill);
  parser.observe(document, { childList: true, subtree: true });
  const parsed = () => {
    parser.disconnect();
    fill();
  };
  document.addEventListener('readystatechange', parsed, { once: true });
}
