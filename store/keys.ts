/** The keys as the browser has them now: read while somebody looks, and again when the page is seen again. */
import { signal } from '@preact/signals';
import { type AssignedKeys, assignedKeys } from '../browser/keys.ts';

export { type KeyName, keysAddress, openKeySettings } from '../browser/keys.ts';

let read = () => {};

/** null until the browser has told. */
export const keys = signal<AssignedKeys | null>(null, {
  watched() {
    read = () => void assignedKeys().then((now) => (keys.value = now));
    read();
    document.addEventListener('visibilitychange', read);
    // The browser's own page may have stood in a window beside this one.
    addEventListener('focus', read);
  },
  unwatched() {
    document.removeEventListener('visibilitychange', read);
    removeEventListener('focus', read);
  },
});
