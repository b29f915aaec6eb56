/** Real Chromium with the shipped build in a clean profile: its tabs, its side panel, its popup, its worker. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, {
  type Browser,
  type Extension,
  type LaunchOptions,
  type Page,
  type Target,
  type WebWorker,
} from 'puppeteer-core';
import { chromium } from '../../scripts/browsers.ts';
import { CHROME_BUILD } from '../../scripts/build.ts';
import type { Home } from './installed.ts';
import { named, type Plain, ready, seen, type View } from './view.ts';
import { eventually, holds, within } from './wait.ts';
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
  isOpen(path: string): boolean;
  /** The real side panel, opened by a click on our own button; by another of the popup's that opens it too. */
  panel(button?: string): Promise<ChromiumView>;
  /** The real popup, as a click on the toolbar icon opens it. */
  popup(): Promise<ChromiumView>;
  workerRuns(): boolean;
  /** The worker, once it runs. */
  worker(): Promise<WebWorker>;
  stopWorker(): Promise<void>;
  /** Stops it and waits until nothing that was under way, such as a popup that says it is there, wakes it once more. */
  letWorkerSleep(): Promise<void>;
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

/**
 * ms for any answer of the browser. Puppeteer's own three minutes are longer than a test may take: it would end before it
 * could say what it had waited for.
 */
const PATIENCE = 30_000;

export interface Launch {
  readonly build?: string;
  /** A profile in which a package is installed for real; without it the build is loaded into a clean one. */
  readonly home?: Home;
  readonly headless?: boolean;
  /** Tabs may be heard; otherwise the browser is muted. */
  readonly sound?: boolean;
  /** The browser's own language. */
  readonly language?: string;
}

export async function launchChromium(options: Launch = {}): Promise<Chromium> {
  const { build = CHROME_BUILD, home, headless = true, sound = false, language = 'nl' } = options;
  const wall = await raiseWall();
  const browser = await puppeteer.launch({
    executablePath: await chromium(),
    pipe: true,
    protocolTimeout: PATIENCE,
    headless,
    ignoreDefaultArgs: [...(sound ? ['--mute-audio'] : []), ...(home === undefined ? [] : LAID_READY)],
    ...(home === undefined ? { enableExtensions: [build] } : installing(home)),
    defaultViewport: null,
    env: { ...process.env, LANGUAGE: language },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(sound ? ['--autoplay-policy=no-user-gesture-required'] : []),
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
  const extension = home === undefined ? await loaded(browser) : null;
  const origin = `chrome-extension://${home?.id ?? extension?.id}`;

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

  // A call that comes in that moment starts it again, under the same target: that one must be closed too.
  const stopWorker = () =>
    holds('the worker has stopped', async () => {
      const running = worker();
      if (running === undefined) return true;
      await closed(running);
      return gone(browser, running, 500);
    });

  return {
    browser,
    origin,
    knocks: wall.knocks,
    tab,
    opened,
    isOpen: (path) => browser.targets().some(targetOf(path)),
    async panel(button = named('open-panel')) {
      const before = new Set(browser.targets());
      const opener = await tab('popup.html');
      await ready(opener);
      await seen(opener, button);
      await opener.click(button);
      const fresh = (target: Target) => !before.has(target) && targetOf('sidepanel.html')(target);
      const panel = viewOf(await (await browser.waitForTarget(fresh, { timeout: 15_000 })).asPage());
      await opener.close();
      return panel;
    },
    async popup() {
      if (extension === null) throw new Error('puppeteer knows no icon of what is installed for real');
      const page = (await browser.pages())[0] ?? (await browser.newPage());
      await page.bringToFront();
      const before = new Set(browser.targets());
      const fresh = (target: Target) => !before.has(target) && targetOf('popup.html')(target);
      const waiting = browser.waitForTarget(fresh, { timeout: 15_000 });
      await page.triggerExtensionAction(extension);
      return viewOf(await (await waiting).asPage());
    },
    workerRuns: () => worker() !== undefined,
    async worker() {
      const target = await eventually('the worker runs', worker, (one) => one !== undefined);
      const running = await target?.worker();
      if (running == null) throw new Error('no worker');
      return running;
    },
    stopWorker,
    letWorkerSleep: () =>
      holds('the worker is stopped and stays so', async () => {
        await stopWorker();
        await new Promise((resolve) => setTimeout(resolve, 200));
        return worker() === undefined;
      }),
    async chooseFile(view, selector, path) {
      await seen(view, selector);
      const [chooser] = await Promise.all([view.page.waitForFileChooser(), view.click(selector)]);
      await chooser.accept([path]);
    },
    download: (click) => downloaded(browser, click),
    async close() {
      // One that does not end by itself must not hold up what follows.
      await within('the browser has ended', browser.close()).catch(() => browser.process()?.kill('SIGKILL'));
      await within('the wall is down', wall.close());
    },
  };
}

async function closed(worker: Target): Promise<void> {
  try {
    await (await worker.worker())?.close();
  } catch (error) {
    // Closed once before: puppeteer lets go of a session that is no more, after it has closed the worker all the same.
    if (!(error instanceof Error && /No session with given id/.test(error.message))) throw error;
  }
}

/** Whether a target goes within so many ms. */
async function gone(browser: Browser, target: Target, patience: number): Promise<boolean> {
  const goes = () => !browser.targets().includes(target);
  return holds('the target is gone', goes, patience).then(
    () => true,
    () => false,
  );
}

/** puppeteer forbids the browser to install what it finds laid ready. */
const LAID_READY = ['--disable-default-apps'];

function installing({ folder }: Home): LaunchOptions {
  return { enableExtensions: true, userDataDir: folder };
}

/** The browser loads the build while it starts, so it may come a moment later. */
async function loaded(browser: Browser): Promise<Extension> {
  const all = async () => [...(await browser.extensions()).values()];
  const [extension] = await eventually('the extension is loaded', all, (some) => some.length > 0);
  if (extension === undefined) throw new Error('no extension');
  return extension;
}

export function viewOf(page: Page): ChromiumView {
  return {
    page,
    run: <A extends readonly Plain[], R>(work: (...args: A) => R | Promise<R>, ...args: A) =>
      within(
        'the page answers',
        page.evaluate(work as unknown as (...all: unknown[]) => unknown, ...args) as Promise<R>,
        PATIENCE,
      ),
    click: (selector) => clickOn(page, selector),
    async reload() {
      await page.reload();
    },
    close: () => within('the page has closed', page.close()),
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
  await within(`the page takes the click on ${selector}`, page.mouse.click(x, y));
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
  await within('the download is complete', done);
  const [name = ''] = await readdir(folder);
  const text = await readFile(join(folder, name), 'utf8');
  await rm(folder, { recursive: true });
  await session.detach();
  return text;
}
