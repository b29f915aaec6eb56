/**
 * Looking something up from anywhere, on a screen with a real keyboard: in the address bar, by a key, over a selected
 * text. The worker is stopped before each, as it is when somebody has worked on for a while.
 */
import { execFileSync } from 'node:child_process';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Chromium, type ChromiumView, launchChromium } from './chromium.ts';
import { choose, startProgramme } from './steps.ts';
import { named, ready, seen, text } from './view.ts';
import { holds } from './wait.ts';

let chromium: Chromium;
let options: ChromiumView;
let work: Page;
let panel: ChromiumView | null = null;

beforeAll(async () => {
  chromium = await launchChromium({ headless: false });
  await startProgramme(await chromium.opened('welcome.html'));
  options = await chromium.tab('options.html');
  await ready(options);
  await choose(options, 'language', 'nl');
  await holds('the settings speak Dutch', () => options.run(() => document.documentElement.lang === 'nl'));
  work = await chromium.browser.newPage();
  await work.goto('data:text/html,<title>Work</title><p><b>visolie</b> en <i>zink</i>');
});

afterAll(() => chromium?.close());

beforeEach(async () => {
  await work.bringToFront();
  await chromium.stopWorker();
});

afterEach(async () => {
  await panel?.close();
  panel = null;
  await holds('the panel is closed', () => !chromium.isOpen('sidepanel.html'));
});

function xdotool(...args: readonly string[]): void {
  execFileSync('xdotool', args);
}

/** Types as a hand does: the bar looks things up while one types. */
async function typeInAddressBar(query: string): Promise<void> {
  xdotool('key', '--clearmodifiers', 'ctrl+l');
  xdotool('type', '--delay', '60', 'rug ');
  xdotool('type', '--delay', '60', query);
}

async function opened(): Promise<ChromiumView> {
  panel = await chromium.opened('sidepanel.html');
  await ready(panel);
  return panel;
}

/** Where the middle of an element of the page in front is on the screen. */
function onScreen(selector: string): Promise<readonly [x: number, y: number]> {
  return work.evaluate((one) => {
    const { left, top, width, height } =
      document.querySelector(one)?.getBoundingClientRect() ?? new DOMRect();
    const bars = outerHeight - innerHeight;
    return [Math.round(screenX + left + width / 2), Math.round(screenY + bars + top + height / 2)] as const;
  }, selector);
}

/** Selects a word as a hand does, and chooses our item by its first letter. */
async function chooseFromMenu(selector: string): Promise<ChromiumView> {
  const [x, y] = await onScreen(selector);
  xdotool('mousemove', `${x}`, `${y}`, 'click', '--repeat', '2', '--delay', '40', '1');
  await holds('a word is selected', () => work.evaluate(() => getSelection()?.toString().trim() !== ''));
  xdotool('click', '3');
  // The menu is the browser's own: there is nothing in a page to wait for.
  await new Promise((resolve) => setTimeout(resolve, 700));
  xdotool('key', 'z');
  return opened();
}

const hash = (view: ChromiumView) => view.run(() => location.hash);
const inAddressBar = async (query: string): Promise<ChromiumView> => {
  await typeInAddressBar(query);
  xdotool('key', 'Return');
  return opened();
};

test.each([
  ['visoli', '#supplements/omega-3', '.supplement-detail', 'Omega-3'],
  ['112', '#red-flags/r1-aorta', '.red-flags', 'Bel nu 112'],
  ['plas', '#red-flags/r1-plas', '.red-flags', 'plassen'],
  ['zijplank', '#exercises/zijplank', 'main', 'Zijplank'],
  ['slaap', '#article/approach', '.article', 'Slaap'],
])('rug %s and Enter open the panel there', async (query, where, place, says) => {
  const view = await inAddressBar(query);
  await expect.poll(() => hash(view)).toBe(where);
  await seen(view, place);
  expect(await text(view, place)).toContain(says);
});

test('what is not found stands in the search', async () => {
  const view = await inAddressBar('zink');
  await expect.poll(() => hash(view)).toBe('#supplements/search=zink');
  await expect.poll(() => text(view, '[role="status"]')).toContain('zink');
});

test('the key opens the panel with the search ready to type in', async () => {
  xdotool('key', 'alt+shift+s');
  const view = await opened();
  await expect
    .poll(() => view.run(() => document.activeElement?.getAttribute('data-testid')))
    .toBe('supplement-search');
  xdotool('type', '--delay', '40', 'kurkuma');
  await seen(view, `${named('supplement')}[data-id="curcumin"]`);
});

test('another key opens the panel at a break to do along', async () => {
  xdotool('key', 'alt+shift+m');
  const view = await opened();
  await expect.poll(() => hash(view)).toBe('#break');
  await seen(view, '#main .back');
});

test('a selected word that is found opens the panel there', async () => {
  const view = await chooseFromMenu('b');
  await expect.poll(() => hash(view)).toBe('#supplements/omega-3');
});

test('a selected word that is nowhere stands in the search', async () => {
  const view = await chooseFromMenu('i');
  await expect.poll(() => hash(view)).toBe('#supplements/search=zink');
});

test('a panel that is open goes there, and back leads to where it was', async () => {
  const view = await inAddressBar('magnesium');
  await expect.poll(() => hash(view)).toBe('#supplements/magnesium');
  await work.bringToFront();
  await chromium.stopWorker();
  await typeInAddressBar('koorts rillingen');
  xdotool('key', 'Return');
  await expect.poll(() => hash(view)).toBe('#red-flags/r2-koorts');
  await view.run(() => history.back());
  await expect.poll(() => hash(view)).toBe('#supplements/magnesium');
  await seen(view, '.supplement-detail');
});
