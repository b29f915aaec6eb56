/**
 * Bytes of each page: its styles, also those in the page itself, and every script that it loads before anybody asks for
 * more (the static import graph), as shipped: minified, before compression. 1 kB = 1000 bytes. The rest of the HTML,
 * with its first screen in two languages, is told beside it.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CHROME_BUILD } from './build.ts';
import { inlineStyles } from './paint-first.ts';
import type { Outcome } from './run.ts';

interface Limit {
  readonly entry: string;
  readonly kB: number;
}

/** The leanest framework-built peer ships 211 kB; these are our own promise. */
const LIMITS: readonly Limit[] = [
  { entry: 'sidepanel.html', kB: 60 },
  { entry: 'popup.html', kB: 50 },
  { entry: 'background.js', kB: 60 },
  { entry: 'boot.js', kB: 2 },
];

const STATIC_IMPORT = /(?:^|[;}\n])\s*(?:import|export)(?:[^'"();]*?from)?\s*["']([^"']+)["']/g;
const LOADED_BY_HTML = /<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.(?:js|css))"/g;

interface Load {
  /** From the build's root; the page itself is not one of them. */
  readonly files: readonly string[];
  readonly bytes: number;
  /** The bytes of it that stand in the page itself. */
  readonly inline: number;
}

/** Every script and style that loading this one loads, a script itself included. */
export function loadOf(entry: string, build = CHROME_BUILD): Load {
  const files = [...everythingOf(entry, build)].filter((file) => !file.endsWith('.html'));
  const own = entry.endsWith('.html') ? inlineStyles(readFileSync(join(build, entry), 'utf8')) : [];
  const inline = Buffer.byteLength(own.join(''));
  return { files, bytes: inline + bytesOf(files, build), inline };
}

function everythingOf(entry: string, build: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(join(build, file), 'utf8');
    if (file.endsWith('.css')) return;
    const links = text.matchAll(file.endsWith('.html') ? LOADED_BY_HTML : STATIC_IMPORT);
    for (const [, link = ''] of links) visit(resolve(file, link));
  };
  visit(entry);
  return found;
}

function resolve(from: string, link: string): string {
  return link.startsWith('/') ? link.slice(1) : join(dirname(from), link);
}

function bytesOf(files: readonly string[], build = CHROME_BUILD): number {
  return files.reduce((sum, file) => sum + readFileSync(join(build, file)).byteLength, 0);
}

export async function budget(): Promise<Outcome> {
  const rows = LIMITS.map(({ entry, kB }) => ({ entry, kB, ...loadOf(entry) }));
  for (const { entry, kB, files, bytes, inline } of rows) {
    const size = (bytes / 1000).toFixed(1).padStart(6);
    const page = entry.endsWith('.html')
      ? `, and ${((bytesOf([entry]) - inline) / 1000).toFixed(1)} kB of HTML`
      : '';
    console.log(`       ${entry.padEnd(16)}${size} kB of ${kB}, in ${files.length} files${page}`);
  }
  const over = rows.filter(({ bytes, kB }) => bytes > kB * 1000);
  const told = over.flatMap(({ entry, files, inline }) => [
    `${entry} is over its budget:`,
    `  in the page itself ${inline}`,
    ...files.map((file) => `  ${file} ${bytesOf([file])}`),
  ]);
  return { ok: over.length === 0, output: told.join('\n'), stdout: '' };
}
