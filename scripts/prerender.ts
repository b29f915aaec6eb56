/**
 * The first screen of the panel and the popup, written into their HTML at build time, in both languages: the same
 * components, with the store as it is before any data. `boot.js` says which language shows; Preact takes over once the
 * data is in. Nothing of it is inline script or a style attribute, so the content security policy stays whole.
 */
import { basename, dirname } from 'node:path';
import type { Plugin } from 'vite';
import { withComponents } from './components.ts';

/** Where the first screen goes; stands in the page's HTML. */
const PLACE = '<!--first-screen-->';

export function prerender(): Plugin {
  return {
    name: 'rugritme:prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { filename }) {
        if (!html.includes(PLACE)) return html;
        const screen = await firstScreen(basename(dirname(filename)));
        return html.replace(PLACE, () => screen);
      },
    },
  };
}

/** @param page its folder in entrypoints/ */
function firstScreen(page: string): Promise<string> {
  return withComponents(async (load) => {
    const screens = (await load('/scripts/first-screen.tsx')) as typeof import('./first-screen.tsx');
    return screens.firstScreen(page);
  });
}
