/** Real Chromium with the shipped build in a clean profile: its tabs, its side panel, its popup, its worker. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page, type Target } from 'puppeteer-core';
import { chromium } from '../../scripts/browsers.ts';
import { CHROME_BUILD } from '../../scripts/build.ts';
import { named, type Plain, ready, seen, type View } from './view.ts';
import { eventually } from './wait.ts';
import { raiseWall } from './wall.ts';

export interface ChromiumView extends View {
  readonly page: Page;
}

export interface Chromium {
  readonly browser: Browser;
  /** The extension's own address, without a slash at the end. */
  readonly origin: string;
  /** Every request that left the browser. */
  readonly knocks: readonly string[];
  /** A page of the extension that stands in a tab. */
  tab(path: string): Promise<ChromiumView>;
  /** A page that the extension opened by itself. */
  opened(path: string): Promise<ChromiumView>;
  /** The real side panel, opened by a click on our own button. */
  panel(): Promise<ChromiumView>;
  /** The real popup, as a click on the toolbar icon opens it. */
  popup(): Promise<ChromiumView>;
  workerRuns(): boolean;
  stopWorker(): Promise<void>;
  /** Lets the next click on a file field choose this file. */
  chooseFile(view: ChromiumView, selector: string, path: string): Promise<void>;
  /** The text of the one file that a click downloads. */
  download(click: () => Promise<void>): Promise<string>;
  close(): Promise<void>;
}

/**
 * Chromium's own errands, so that what knocks at the wall is ours: the clock, sign-in, and the updates of components
 * and extensions. A port that no browser opens stands for nowhere. Tried until the wall was silent.
 */
const NOWHERE = 'http://localhost:1/';
const QUIET = [
  '--disable-features=NetworkTimeServiceQuerying',
  `--gaia-url=${NOWHERE}`,
  `--component-updater=url-source=${NOWHERE}`,
  '--extensions-update-frequency=86400',
];

export interface Launch {
  readonly build?: string;
  readonly headless?: boolean;
  /** The browser's own language. */
  readonly language?: string;
}

export async function launchChromium(options: Launch = {}): Promise<Chromium> {
  const { build = CHROME_BUILD, headless = true, language = 'nl' } = options;
  const wall = await raiseWall();
  const browser = await puppeteer.launch({
    executablePath: await chromium(),
    pipe: true,
    headless,
    enableExtensions: [build],
    defaultViewport: null,
    env: { ...process.env, LANGUAGE: language },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--window-size=1280,900',
      `--lang=${language}`,
      `--accept-lang=${language}`,
      ...QUIET,
      `--proxy-server=127.0.0.1:${wall.port}`,
      // Loopback too must pass the wall.
      '--proxy-bypass-list=<-loopback>',
    ],
  });
  const extension = await installed(browser);
  const origin = `chrome-extension://${extension.id}`;

  const targetOf = (path: string) => (target: Target) =>
    target.url().startsWith(`${origin}/${path}`) && target.type() !== 'service_worker';
  const worker = () =>
    browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(origin));

  async function opened(path: string): Promise<ChromiumView> {
    const target = await browser.waitForTarget(targetOf(path), { timeout: 15_000 });
    return viewOf((await target.page()) ?? (await target.asPage()));
  }

  async function tab(path: string): Promise<ChromiumView> {
    const page = await browser.newPage();
    await page.goto(`${origin}/${path}`);
    return viewOf(page);
  }

  return {
    browser,
    origin,
    knocks: wall.knocks,
    tab,
    opened,
    async panel() {
      const before = new Set(browser.targets());
      const opener = await tab('popup.html');
      await ready(opener);
      await seen(opener, named('open-panel'));
      await opener.click(named('open-panel'));
      const fresh = (target: Target) => !before.has(target) && targetOf('sidepanel.html')(target);
      const panel = viewOf(await (await browser.waitForTarget(fresh, { timeout: 15_000 })).asPage());
      await opener.close();
      return panel;
    },
    async popup() {
      const page = (await browser.pages())[0] ?? (await browser.newPage());
      await page.bringToFront();
      const before = new Set(browser.targets());
      const fresh = (target: Target) => !before.has(target) && targetOf('popup.html')(target);
      const waiting = browser.waitForTarget(fresh, { timeout: 15_000 });
      await page.triggerExtensionAction(extension);
      return viewOf(await (await waiting).asPage());
    },
    workerRuns: () => worker() !== undefined,
    async stopWorker() {
      const running = worker();
      if (running === undefined) return;
      const gone = new Promise<void>((resolve) => {
        browser.on('targetdestroyed', (target) => target === running && resolve());
      });
      await (await running.worker())?.close();
      await gone;
    },
    async chooseFile(view, selector, path) {
      await seen(view, selector);
      const [chooser] = await Promise.all([view.page.waitForFileChooser(), view.click(selector)]);
      await chooser.accept([path]);
    },
    download: (click) => downloaded(browser, click),
    async close() {
      await browser.close();
      await wall.close();
    },
  };
}

/** The browser loads the build while it starts, so it may come a moment later. */
async function installed(browser: Browser): Promise<Extension> {
  const all = async () => [...(await browser.extensions()).values()];
  const [extension] = await eventually('the extension is loaded', all, (loaded) => loaded.length > 0);
  if (extension === undefined) throw new Error('no extension');
  return extension;
}

export function viewOf(page: Page): ChromiumView {
  return {
    page,
    run: <A extends readonly Plain[], R>(work: (...args: A) => R | Promise<R>, ...args: A) =>
      page.evaluate(work as unknown as (...all: unknown[]) => unknown, ...args) as Promise<R>,
    click: (selector) => clickOn(page, selector),
    async reload() {
      await page.reload();
    },
    close: () => page.close(),
  };
}

/** A real click on the middle of a thing that stands still in the middle of the screen, with nothing over it. */
async function clickOn(page: Page, selector: string): Promise<void> {
  // A tab behind another is not drawn.
  if (await page.evaluate(() => document.hidden)) await page.bringToFront();
  let before = '';
  const { x, y } = await eventually(
    `${selector} stands still with nothing over it`,
    () => page.evaluate(middleOf, selector),
    (point) => {
      const still = JSON.stringify(point) === before;
      before = JSON.stringify(point);
      return still && point.free;
    },
  );
  await page.mouse.click(x, y);
}

/** Runs in the page. */
function middleOf(selector: string): { readonly x: number; readonly y: number; readonly free: boolean } {
  const one = document.querySelector(selector);
  if (one === null) return { x: 0, y: 0, free: false };
  one.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = one.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const hit = document.elementFromPoint(x, y);
  return { x, y, free: hit !== null && (one.contains(hit) || hit.contains(one)) };
}

async function downloaded(browser: Browser, click: () => Promise<void>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rugritme-download-'));
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    eventsEnabled: true,
  });
  const done = new Promise<void>((resolve) => {
    session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve());
  });
  await click();
  await done;
  const [name = ''] = await readdir(folder);
  const text = await readFile(join(folder, name), 'utf8');
  await rm(folder, { recursive: true });
  await session.detach();
  return text;
}
