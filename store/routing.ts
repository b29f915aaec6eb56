/** The address of the side panel as a route, and what the background asked it to show. */
import { effect } from '@preact/signals';
import { routeOf } from '../core/route.ts';
import { MINUTE } from '../core/time.ts';
import { intent, now, route } from './state.ts';

/** Follows the hash; back and forward work because each view is an address. */
export function followRoute(): void {
  const read = () => {
    route.value = routeOf(location.hash);
  };
  read();
  addEventListener('hashchange', read);
  let shown = 0;
  effect(() => {
    // An intent of more than a minute ago was for a panel that never opened.
    if (intent.value === null || intent.value.at <= shown || now.value - intent.value.at > MINUTE) return;
    shown = intent.value.at;
    // The same place again is no news to the browser, but it is to the view: it takes the focus.
    if (location.hash === intent.value.hash) read();
    else location.hash = intent.value.hash;
  });
}
