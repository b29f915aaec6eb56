/**
 * Draws the toolbar icons and `mark.svg` from the shape in components/parts/Mark.tsx: `node scripts/icons.ts`. Light
 * vertebrae on a tile of the accent colour, so that they read on light and on dark toolbars.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { chromium } from './browsers.ts';
import { withComponents } from './components.ts';
import { ROOT } from './run.ts';

const FOLDER = join(ROOT, 'public', 'icon');
const SIZES = [16, 32, 48, 128];
const TILE = '#00756b';
const BONE = '#f8fdfc';
/** How much of the tile the mark fills: a small one needs all it can get. */
const FILL = 0.86;

/** At 16 px each vertebra lies on whole pixels; a tilted one would be a smudge: left, top, width. */
const BY_HAND = [
  [6, 1, 5],
  [8, 4, 5],
  [6, 7, 6],
  [3, 10, 6],
  [5, 13, 7],
] as const;

function tile(field: number, vertebrae: string): string {
  const radius = field * 0.22;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${field} ${field}"><rect width="${field}" height="${field}" rx="${radius}" fill="${TILE}"/><g fill="${BONE}">${vertebrae}</g></svg>\n`;
}

function small(): string {
  const bars = BY_HAND.map(
    ([x, y, width]) => `<rect x="${x}" y="${y}" width="${width}" height="2" rx=".6"/>`,
  );
  return tile(16, bars.join(''));
}

async function large(): Promise<string> {
  const { VERTEBRAE } = await withComponents(
    async (load) =>
      (await load('/components/parts/Mark.tsx')) as typeof import('../components/parts/Mark.tsx'),
  );
  const bars = VERTEBRAE.map(
    ([x, y, tilt, width]) =>
      `<rect x="${x - width / 2}" y="${y - 2}" width="${width}" height="4" rx="2" transform="rotate(${tilt} ${x} ${y})"/>`,
  );
  const margin = (32 * (1 - FILL)) / 2;
  return tile(32, `<g transform="translate(${margin} ${margin}) scale(${FILL})">${bars.join('')}</g>`);
}

const mark = await large();
await writeFile(join(FOLDER, 'mark.svg'), mark);
const browser = await launch({ executablePath: await chromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:100vw}</style>${size === 16 ? small() : mark}`,
  );
  await page.screenshot({ path: join(FOLDER, `${size}.png`), omitBackground: true });
}
await browser.close();
