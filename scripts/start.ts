/**
 * `npm start`: builds, and opens a browser with Rugritme in it. Without a display it takes the tour instead and
 * leaves screenshots.
 */
import { platform } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromium } from './browsers.ts';
import { buildForChrome, buildOrStop, CHROME_BUILD } from './build.ts';
import { ROOT } from './run.ts';
import { tour } from './tour.ts';

/** What one did stays from one start to the next, apart from one's own browser. */
const PROFILE = join(ROOT, '.output', 'profile');

function hasDisplay(): boolean {
  if (process.env.CI !== undefined) return false;
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return platform() !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
}

async function openBrowser(executablePath: string): Promise<void> {
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    headless: false,
    defaultViewport: null,
    enableExtensions: [CHROME_BUILD],
    userDataDir: PROFILE,
    // A browser for a person: no banner, and sound may be heard.
    ignoreDefaultArgs: ['--enable-automation', '--mute-audio'],
    args: ['--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  console.log('Rugritme is in the browser: click its icon (or the puzzle piece) and open the panel.');
  console.log('Close the browser to end.');
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
}

console.log('Building Rugritme.');
await buildOrStop(buildForChrome);
const path = await chromium();
if (hasDisplay()) {
  await openBrowser(path);
} else {
  console.log('No display: taking the tour in a browser without a window.');
  console.log(`Screenshots are in ${await tour()}`);
}
process.exit(0);
