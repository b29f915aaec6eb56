/**
 * Finds the browsers that the commands need: an environment variable first, then the usual places. Where there is
 * none, it installs one or says in a line what to install.
 */
import { accessSync, constants } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { run } from './run.ts';

interface Sort {
  readonly name: string;
  /** Environment variables that may name it. */
  readonly variables: readonly string[];
  /** Names on the PATH. */
  readonly commands: readonly string[];
  readonly places: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>>;
  /** What `@puppeteer/browsers` calls it. */
  readonly download: Browser;
}

const PROGRAMS = [
  process.env.ProgramFiles,
  process.env['ProgramFiles(x86)'],
  process.env.LOCALAPPDATA,
].filter((one) => one !== undefined);

const CHROMIUM: Sort = {
  name: 'a Chromium-family browser',
  variables: ['CHROMIUM', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'],
  commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
  places: {
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: PROGRAMS.flatMap((home) => [
      join(home, 'Chromium', 'Application', 'chrome.exe'),
      join(home, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(home, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
  },
  download: Browser.CHROME,
};

const FIREFOX: Sort = {
  name: 'Firefox',
  variables: ['FIREFOX'],
  commands: ['firefox-esr', 'firefox'],
  places: {
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: PROGRAMS.map((home) => join(home, 'Mozilla Firefox', 'firefox.exe')),
  },
  download: Browser.FIREFOX,
};

/** What the tests need on Debian beside the browsers: a file that shows it is there, and its package. */
const DEBIAN_PACKAGES = [
  { command: 'chromium', pack: 'chromium' },
  { command: 'firefox-esr', pack: 'firefox-esr' },
  { command: 'Xvfb', pack: 'xvfb' },
  { command: 'xauth', pack: 'xauth' },
  { command: 'dbus-run-session', pack: 'dbus' },
  { command: 'xdotool', pack: 'xdotool' },
];

/** @returns the path of a Chromium-family browser; installs one where there is none */
export function chromium(): Promise<string> {
  return browser(CHROMIUM, 'chromium');
}

/** @returns the path of Firefox; installs it where there is none */
export function firefox(): Promise<string> {
  return browser(FIREFOX, 'firefox-esr');
}

/** Sees to all that the end-to-end tests need on this machine, as far as it may. */
export async function prepareForTests(): Promise<void> {
  if (mayInstall()) {
    const missing = DEBIAN_PACKAGES.filter(({ command }) => onPath(command) === null).map(({ pack }) => pack);
    // Without it Firefox shows no notification; it is a library, so no command tells that it is there.
    const { ok } = await run('dpkg', ['-s', 'libnotify4']);
    await aptInstall(ok ? missing : [...missing, 'libnotify4']);
  }
  const chrome = await chromium();
  const fox = await firefox();
  Object.assign(process.env, { CHROMIUM: chrome, FIREFOX: fox });
}

async function browser(sort: Sort, pack: string): Promise<string> {
  const found = find(sort);
  if (found !== null) return found;
  if (mayInstall()) await aptInstall([pack]);
  return find(sort) ?? (await download(sort));
}

function find({ variables, commands, places }: Sort): string | null {
  const named = variables.map((name) => process.env[name]).find((path) => path !== undefined && path !== '');
  if (named !== undefined) return named;
  for (const command of commands) {
    const path = onPath(command);
    if (path !== null) return path;
  }
  return places[platform()]?.find(runnable) ?? null;
}

function onPath(command: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((one) => one !== '');
  return folders.map((folder) => join(folder, command)).find(runnable) ?? null;
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Only root may, and only Debian's package manager is asked. */
function mayInstall(): boolean {
  return platform() === 'linux' && process.getuid?.() === 0 && onPath('apt-get') !== null;
}

async function aptInstall(packages: readonly string[]): Promise<void> {
  if (packages.length === 0) return;
  console.log(`Installing ${packages.join(', ')}.`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  const { ok, output } = await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
    env,
  });
  if (!ok) throw new Error(`Could not install ${packages.join(', ')}:\n${output.slice(-2000)}`);
}

async function download({ name, variables, download: which }: Sort): Promise<string> {
  try {
    const system = detectBrowserPlatform();
    if (system === undefined) throw new Error('unknown system');
    console.log(`Fetching ${name}.`);
    const buildId = await resolveBuildId(which, system, 'stable');
    const cacheDir = join(homedir(), '.cache', 'puppeteer');
    return (await install({ browser: which, buildId, cacheDir })).executablePath;
  } catch {
    console.error(`Rugritme needs ${name}: install it, or name its path in ${variables[0]}.`);
    process.exit(1);
  }
}
