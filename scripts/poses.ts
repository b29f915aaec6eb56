/**
 * Draws every movement of the figures to one picture, `.output/poses.png`: `npm run poses`. Names of exercises draw
 * only those; `--dark`, `--right` (the other side), `--forced` (forced colours) and `--large` (twice the size) do what
 * they say.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { chromium } from './browsers.ts';
import { withComponents } from './components.ts';
import { ROOT } from './run.ts';

const OUTPUT = join(ROOT, '.output');
const STYLES = ['components/style/base.css', 'components/figure/figure.css'];
const SHEET = `body { padding: 8px } .row { align-items: end; gap: 4px; margin-block: 4px 12px }
  figure { width: 240px } figcaption { text-align: center }`;

const asked = process.argv.slice(2);
const option = (name: string) => asked.includes(`--${name}`);

async function html(): Promise<string> {
  const drawn = await withComponents(async (load) => {
    const { sheet } = (await load('/scripts/poses-sheet.tsx')) as typeof import('./poses-sheet.tsx');
    return sheet(
      asked.filter((one) => !one.startsWith('--')),
      option('right') ? 'right' : 'left',
    );
  });
  const styles = await Promise.all(STYLES.map((file) => readFile(join(ROOT, file), 'utf8')));
  return `<style>${styles.join('')}${SHEET}</style>${drawn}`;
}

async function dress(page: Page): Promise<void> {
  await page.setViewport({ width: 1520, height: 900, deviceScaleFactor: option('large') ? 2 : 1 });
  const theme = { name: 'prefers-color-scheme', value: option('dark') ? 'dark' : 'light' };
  await page.emulateMediaFeatures([theme]);
  if (!option('forced')) return;
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [theme, { name: 'forced-colors', value: 'active' }],
  });
}

await mkdir(OUTPUT, { recursive: true });
const browser = await launch({
  executablePath: await chromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
await dress(page);
await page.setContent(await html());
await page.screenshot({ path: join(OUTPUT, 'poses.png'), fullPage: true });
await browser.close();
console.log(`The poses are in ${join(OUTPUT, 'poses.png')}`);
