/**
 * Vite wraps each dynamic import in a loader of 1.8 kB that also fetches styles and preloads scripts. Our scripts lie on
 * the same disk and need no preloading: what is left is a style that must be there when its component is.
 */
import type { Plugin } from 'vite';

const VITES_OWN = '\0vite/preload-helper.js';

const LEAN = `
const style = (href) => document.querySelector(\`link[href="\${href}"]\`) ? undefined : new Promise((done) => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  link.onload = link.onerror = done;
  document.head.append(link);
});
export const __vitePreload = (load, files = []) =>
  Promise.all([load(), ...files.filter((file) => file.endsWith('.css')).map((file) => style('/' + file))])
    .then(([module]) => module);
`;

export function leanPreload(): Plugin {
  return {
    name: 'rugritme:lean-preload',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === VITES_OWN ? LEAN : null),
  };
}
