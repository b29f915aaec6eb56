/** How fast pages stand on screen, measured in the page, interleaved with a page that holds nothing. */
import type { Page } from 'puppeteer-core';
import type { Chromium } from '../e2e/chromium.ts';
import { holds } from '../e2e/wait.ts';

export const LOADS = 25;

export interface Timing {
  /** First contentful paint, ms after the load began. */
  readonly paint: number;
  /** When `main` said that its data is on screen, ms after the load began; the paint where there is no `main`. */
  readonly ready: number;
}

/** Notes in the page itself when the data is there: asking from outside would come late. */
function watchReady(): void {
  const watching = new MutationObserver(() => {
    if (document.querySelector('main[data-ready]') === null) return;
    watching.disconnect();
    performance.mark('data-ready');
  });
  watching.observe(document, { subtree: true, childList: true, attributes: true });
}

/** Loads each page in turn, `LOADS` times round. */
export async function timings(
  chromium: Chromium,
  paths: readonly string[],
): Promise<ReadonlyMap<string, readonly Timing[]>> {
  const found = new Map<string, Timing[]>(paths.map((path) => [path, []]));
  const page = await chromium.browser.newPage();
  await page.setViewport({ width: 360, height: 780 });
  await page.evaluateOnNewDocument(watchReady);
  // One round unmeasured, so that no page pays for a cold cache.
  for (let round = -1; round < LOADS; round++) {
    for (const path of paths) {
      const timing = await load(page, `${chromium.origin}/${path}`);
      if (round >= 0) found.get(path)?.push(timing);
    }
  }
  await page.close();
  return found;
}

async function load(page: Page, url: string): Promise<Timing> {
  await page.goto('about:blank');
  await page.goto(url);
  const painted = () =>
    page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null);
  await holds('the page is painted', async () => (await painted()) !== null);
  const hasMain = await page.evaluate(() => document.querySelector('main') !== null);
  if (hasMain) {
    const said = () => page.evaluate(() => document.querySelector('main[data-ready]') !== null);
    await holds('the data is on screen', said, 15_000);
  }
  const paint = (await painted()) ?? Number.NaN;
  const mark = await page.evaluate(() => performance.getEntriesByName('data-ready')[0]?.startTime ?? null);
  return { paint, ready: mark ?? paint };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}
