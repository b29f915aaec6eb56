/** Real Firefox with the shipped build in a clean profile: its tabs, its sidebar, its popup, its event page. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefox } from '../../scripts/browsers.ts';
import { FIREFOX_BUILD } from '../../scripts/build.ts';
import { type Bidi, connect } from './bidi.ts';
import { preferences } from './firefox-profile.ts';
import { named, type Plain, ready, seen, type View } from './view.ts';
import { eventually, holds } from './wait.ts';
import { raiseWall } from './wall.ts';

/** Fixed in the profile, so that the extension's address is known. */
const UUID = '7d1cbf0e-3a64-4a0f-9c51-6c0f2b8f3e11';
export const GECKO_ID = 'rugritme@rugritme.nl';
const ORIGIN = `moz-extension://${UUID}`;

export interface Firefox {
  readonly knocks: readonly string[];
  /** The folder that downloads land in. */
  readonly downloads: string;
  tab(path: string): Promise<FirefoxTab>;
  /** A tab that the extension opened by itself. */
  opened(path: string): Promise<FirefoxTab>;
  isOpen(path: string): Promise<boolean>;
  /** Runs in the browser's own window: what there is no page for. */
  privileged(code: string): Promise<unknown>;
  /** The real sidebar, opened by a real click on our own button. */
  sidebar(): Promise<View>;
  /** The real popup under the toolbar icon. */
  popup(): Promise<View>;
  /** Whether the event page lives: `running` or `stopped`. */
  background(): Promise<string>;
  stopBackground(): Promise<void>;
  /** Installs a package for good, or updates to it. */
  install(xpi: string): Promise<void>;
  /** Switches the extension on or off, as a person does in the list of extensions. */
  switchTo(on: boolean): Promise<void>;
  /** Moves the idle clock as a hand on the mouse does; headless Firefox has no mouse. */
  touch(): Promise<void>;
  close(): Promise<void>;
}

export interface FirefoxTab extends View {
  readonly context: string;
  /** Gives a file to a file field. */
  chooseFile(selector: string, path: string): Promise<void>;
  /** Presses a real key. @param value as WebDriver writes it: a code point of its own for a key without a character */
  key(value: string): Promise<void>;
  /** Prints to a PDF, in base64. @param page in cm */
  print(page: { readonly width: number; readonly height: number }): Promise<string>;
}

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

export interface Launch {
  readonly build?: string;
  /** A profile that outlives the browser, with what was installed in it; without it the build is loaded into a clean one. */
  readonly home?: string;
}

export async function launchFirefox({ build = FIREFOX_BUILD, home }: Launch = {}): Promise<Firefox> {
  const wall = await raiseWall();
  const profile = home ?? (await newProfile());
  const downloads = join(profile, 'downloads');
  await mkdir(downloads, { recursive: true });
  await writeFile(join(profile, 'user.js'), preferences(wall.port, { [GECKO_ID]: UUID }, downloads));
  const { process: running, url } = await start(profile);
  const bidi = await connect(url);
  if (home === undefined) {
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: build } });
  }
  const chrome = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = (chrome as Tree).contexts[0]?.context ?? '';
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)}).extension`;

  const state = async () => String(await bidi.evaluate(window, `${policy}.backgroundState`));

  async function tab(path: string): Promise<FirefoxTab> {
    const { context } = (await bidi.send('browsingContext.create', { type: 'tab' })) as { context: string };
    await bidi.send('browsingContext.navigate', { context, url: `${ORIGIN}/${path}`, wait: 'complete' });
    return tabView(bidi, context);
  }

  async function find(path: string): Promise<string | undefined> {
    const { contexts } = (await bidi.send('browsingContext.getTree')) as Tree;
    return contexts.find((one) => one.url.startsWith(`${ORIGIN}/${path}`))?.context;
  }

  /** A page that BiDi does not list, reached from a tab of the same extension. */
  async function hidden(
    type: 'sidebar' | 'popup',
    open: (from: FirefoxTab) => Promise<unknown>,
  ): Promise<View> {
    const watcher = await tab('options.html');
    await open(watcher);
    const view = `browser.extension.getViews({ type: '${type}' })[0]`;
    await holds(
      `the ${type} is open`,
      async () => (await bidi.evaluate(watcher.context, `${view} !== undefined`)) === true,
    );
    return {
      run: (work, ...args) => evaluate(bidi, watcher.context, view, work, args),
      click: (selector) => evaluate(bidi, watcher.context, view, clickInPage, [selector]) as Promise<void>,
      async reload() {
        await bidi.evaluate(
          watcher.context,
          `${view}.document.querySelector('main').remove(); ${view}.location.reload()`,
        );
        // Between two documents there is none.
        const there = `${view}?.document?.querySelector('main') != null`;
        await holds(
          `the ${type} is back`,
          async () => (await bidi.evaluate(watcher.context, there)) === true,
        );
      },
      async close() {
        await bidi.evaluate(watcher.context, `${view}?.close()`);
        await watcher.close();
      },
    };
  }

  return {
    knocks: wall.knocks,
    downloads,
    tab,
    isOpen: async (path) => (await find(path)) !== undefined,
    async opened(path) {
      const open = () => find(path);
      const context = await eventually(`${path} is open`, open, (one) => one !== undefined, 15_000);
      return tabView(bidi, context ?? '');
    },
    sidebar: () =>
      hidden('sidebar', async () => {
        const opener = await tab('popup.html');
        await ready(opener);
        await seen(opener, named('open-panel'));
        await opener.click(named('open-panel'));
        await opener.close();
      }),
    popup: () =>
      hidden('popup', async (from) => {
        await bidi.send('browsingContext.activate', { context: from.context });
        await bidi.evaluate(from.context, 'browser.action.openPopup()');
      }),
    background: state,
    async stopBackground() {
      // Again where a page that has just opened started it anew in between.
      const ended = async () => {
        await bidi.evaluate(window, `${policy}.terminateBackground({ ignoreDevToolsAttached: true })`);
        return state();
      };
      await eventually('the event page has ended', ended, (one) => one === 'stopped');
    },
    async install(xpi) {
      const extensionData = { type: 'archivePath', path: xpi };
      await bidi.send('webExtension.install', { extensionData, 'moz:permanent': true });
    },
    async switchTo(on) {
      await bidi.evaluate(
        window,
        `AddonManager.getAddonByID(${JSON.stringify(GECKO_ID)}).then((one) => one.${on ? 'enable' : 'disable'}())`,
      );
    },
    privileged: (code) => bidi.evaluate(window, code),
    async touch() {
      await bidi.evaluate(
        window,
        `Cc['@mozilla.org/widget/useridleservice;1'].getService(Ci.nsIUserIdleServiceInternal).resetIdleTimeOut(0)`,
      );
    },
    async close() {
      await bidi.send('browser.close').catch(() => undefined);
      bidi.close();
      await exited(running);
      await wall.close();
      if (home === undefined) await rm(profile, { recursive: true, force: true });
    },
  };
}

export function newProfile(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'rugritme-firefox-'));
}

function tabView(bidi: Bidi, context: string): FirefoxTab {
  return {
    context,
    run: (work, ...args) => evaluate(bidi, context, 'window', work, args),
    click: (selector) => clickInTab(bidi, context, selector),
    async chooseFile(selector, path) {
      const sharedId = await elementOf(bidi, context, selector);
      await bidi.send('input.setFiles', { context, element: { sharedId }, files: [path] });
    },
    async key(value) {
      await bidi.send('browsingContext.activate', { context });
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
    },
    async print(page) {
      const { data } = (await bidi.send('browsingContext.print', { context, page })) as { data: string };
      return data;
    },
    async reload() {
      await bidi.send('browsingContext.reload', { context, wait: 'complete' });
    },
    async close() {
      await bidi.send('browsingContext.close', { context });
    },
  };
}

/** Runs a function with `window` and `document` of the wanted page in place of the tab's own. */
async function evaluate<A extends readonly Plain[], R>(
  bidi: Bidi,
  context: string,
  view: string,
  work: (...args: A) => R | Promise<R>,
  args: A,
): Promise<R> {
  const call = `(${work})(...${JSON.stringify(args)})`;
  const globals = 'window, document, location, indexedDB, getComputedStyle';
  const values = globals.replace(/\w+/g, (name) => (name === 'window' ? 'page' : `page.${name}`));
  return (await bidi.evaluate(context, `((page) => ((${globals}) => ${call})(${values}))(${view})`)) as R;
}

/** Sidebar and popup are out of the mouse's reach over BiDi; a click by script it is. */
function clickInPage(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click();
}

async function clickInTab(bidi: Bidi, context: string, selector: string): Promise<void> {
  await bidi.send('browsingContext.activate', { context });
  const sharedId = await elementOf(bidi, context, selector);
  const origin = { type: 'element', element: { sharedId } };
  await evaluate(bidi, context, 'window', (one: string) => document.querySelector(one)?.scrollIntoView(), [
    selector,
  ]);
  await bidi.send('input.performActions', {
    context,
    actions: [
      {
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x: 0, y: 0, origin },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ],
  });
}

async function elementOf(bidi: Bidi, context: string, selector: string): Promise<string> {
  const locator = { type: 'css', value: selector };
  const { nodes } = (await bidi.send('browsingContext.locateNodes', { context, locator })) as {
    nodes: readonly { sharedId: string }[];
  };
  if (nodes[0] === undefined) throw new Error(`nothing there: ${selector}`);
  return nodes[0].sharedId;
}

async function start(profile: string): Promise<{ process: ChildProcess; url: string }> {
  const args = ['--headless', '--no-remote', '--new-instance', '--profile', profile];
  // Without system access Firefox does not go to the pages of an extension.
  const remote = ['--remote-debugging-port=0', '--remote-allow-system-access'];
  const child = spawn(await firefox(), [...args, ...remote], {
    env: { ...process.env, HOME: profile, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk;
      const found = said.match(/WebDriver BiDi listening on (ws:\/\/\S+)/)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(`Firefox did not start:\n${said}`)));
  });
  return { process: child, url };
}

async function exited(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
  await gone;
  clearTimeout(timer);
}
