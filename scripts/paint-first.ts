/**
 * What the first paint needs goes first. A browser serves an extension's files one after the other, some 3 ms each: the
 * style and `boot.js` before any module, and no list of modules to fetch early, which would only stand in their way.
 */
import type { Plugin } from 'vite';

const STYLES = /\s*<link rel="stylesheet"[^>]*>/g;
const MODULES = /\s*<script type="module"[^>]*><\/script>/g;
const PRELOADS = /\s*<link rel="modulepreload"[^>]*>/g;

export function paintFirst(): Plugin {
  return {
    name: 'rugritme:paint-first',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: inOrderOfNeed },
  };
}

/** Styles at the head of the head, modules at the end of the body. */
export function inOrderOfNeed(html: string): string {
  const styles = html.match(STYLES)?.join('') ?? '';
  const modules = html.match(MODULES)?.join('') ?? '';
  return html
    .replace(STYLES, '')
    .replace(MODULES, '')
    .replace(PRELOADS, '')
    .replace('<head>', () => `<head>${styles}`)
    .replace('</body>', () => `${modules}\n  </body>`);
}
