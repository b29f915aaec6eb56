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

/** A page of ours in one of the browsers that are measured together. */
export interface Subject {
  readonly name: string;
  readonly chromium: Chromium;
  readonly path: string;
}

/** Loads each subject in turn, `LOADS` times round, so that a busy moment of the machine meets all of them. */
export async function timings(subjects: readonly Subject[]): Promise<ReadonlyMap<string, Timing>> {
  const found = new Map<string, Timing[]>(subjects.map(({ name }) => [name, []]));
  const pages = new Map<Chromium, Page>();
  for (const { chromium } of subjects) {
    if (!pages.has(chromium)) pages.set(chromium, await measuringPage(chromium));
  }
  // One round unmeasured, so that no page pays for a cold cache.
  for (let round = -1; round < LOADS; round++) {
    for (const { name, chromium, path } of subjects) {
      const page = pages.get(chromium);
      if (page === undefined) throw new Error('no page to measure in');
      const timing = await load(page, `${chromium.origin}/${path}`);
      if (round >= 0) found.get(name)?.push(timing);
    }
  }
  for (const page of pages.values()) await page.close();
  return new Map([...found].map(([name, all]) => [name, medianOf(all)]));
}

async function measuringPage(chromium: Chromium): Promise<Page> {
  const page = await chromium.browser.newPage();
  await page.setViewport({ width: 360, height: 780 });
  await page.evaluateOnNewDocument(watchReady);
  return page;
}

function medianOf(all: readonly Timing[]): Timing {
  return { paint: median(all.map(({ paint }) => paint)), ready: median(all.map((one) => one.ready)) };
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
