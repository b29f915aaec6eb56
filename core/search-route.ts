/** A search as an address: `#supplements/search=visolie`. Apart from the other routes, for the first screen needs it not. */
import type { Route } from './route.ts';

const SEARCH = 'search=';

/** The address of a search among the supplements for these words; with none, of an empty search to type in. */
export function searchHash(query: string): string {
  return `#supplements/${SEARCH}${encodeURIComponent(query)}`;
}

/** @returns what a route searches for; null where it is no search */
export function searchedFor({ view, part }: Route): string | null {
  if (view !== 'supplements' || !part.startsWith(SEARCH)) return null;
  try {
    return decodeURIComponent(part.slice(SEARCH.length));
  } catch {
    // Typed or cut off by hand: then the search is empty.
    return '';
  }
}
