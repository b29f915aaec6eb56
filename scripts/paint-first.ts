/**
 * What the first paint needs goes first. A browser serves an extension's files one after the other, some 3 ms each: so
 * the style of a page with a first screen stands in the page itself, then `boot.js`, then the modules; and no list of
 * modules to fetch early, which would only stand in their way.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const STYLES = /\s*<link rel="stylesheet"[^>]*>/g;
const MODULES = /\s*<script type="module"[^>]*><\/script>/g;
const PRELOADS = /\s*<link rel="modulepreload"[^>]*>/g;
const HREF = /href="\/([^"]+)"/;
const INLINE = /<style>([\s\S]*?)<\/style>/g;

/** What `scripts/prerender.ts` writes into the panel and the popup. */
const FIRST_SCREEN = 'class="first-screen"';

export function paintFirst(): Plugin {
  return {
    name: 'rugritme:paint-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const ordered = inOrderOfNeed(html);
        if (!html.includes(FIRST_SCREEN)) return ordered;
        return ordered.replace(STYLES, (link) => {
          const name = HREF.exec(link)?.[1] ?? '';
          const style = bundle[name];
          if (style?.type !== 'asset') throw new Error(`No such style in the build: ${link}`);
          delete bundle[name];
          return `\n    <style>${String(style.source)}</style>`;
        });
      },
    },
  };
}

/** Styles at the head of the head, modules at the end of the body. */
function inOrderOfNeed(html: string): string {
  const styles = html.match(STYLES)?.join('') ?? '';
  const modules = html.match(MODULES)?.join('') ?? '';
  return html
    .replace(STYLES, '')
    .replace(MODULES, '')
    .replace(PRELOADS, '')
    .replace('<head>', () => `<head>${styles}`)
    .replace('</body>', () => `${modules}\n  </body>`);
}

/** The styles that stand in a page itself. */
export function inlineStyles(html: string): readonly string[] {
  return [...html.matchAll(INLINE)].map(([, style = '']) => style);
}

/**
 * The policy, with the styles that we wrote into the pages, each by its own hash: no other inline style is let in.
 * @param directory the build
 */
export function allowInlineStyles(policy: string, directory: string): string {
  const hashes = readdirSync(directory)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => inlineStyles(readFileSync(join(directory, file), 'utf8')))
    .map((style) => ` 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  return policy.replace("style-src 'self'", (own) => own + hashes.join(''));
}
