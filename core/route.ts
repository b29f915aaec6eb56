/** Where one is in the side panel, as the hash of its address. These names are stable: links and tests use them. */

export const VIEWS = [
  'today',
  'article',
  'supplements',
  'progress',
  'programme',
  'check-in',
  'exercises',
  'break',
  'red-flags',
] as const;
export type View = (typeof VIEWS)[number];

export interface Route {
  readonly view: View;
  /** A part of the article, a supplement, an exercise, an action of today, a warning sign or a search; empty when none. */
  readonly part: string;
}

export const HOME: Route = { view: 'today', part: '' };

/** A guided break; with an action or an exercise as its part, that one. */
export const BREAK: Route = { view: 'break', part: '' };
export const BREAK_HASH = '#break';

export const SUPPLEMENTS: Route = { view: 'supplements', part: '' };
/** One's own supplements, and the check before them: parts that are no supplement of the article. */
export const MINE: Route = { view: 'supplements', part: 'mine' };
export const CHECK: Route = { view: 'supplements', part: 'check' };

/** Any hash gives a route; one that is not known leads home. */
export function routeOf(hash: string): Route {
  const [name = '', part = ''] = hash.replace(/^#/, '').split('/');
  const view = VIEWS.find((one) => one === name);
  return view === undefined ? HOME : { view, part };
}

export function hashOf(route: Route): string {
  return route.part === '' ? `#${route.view}` : `#${route.view}/${route.part}`;
}
