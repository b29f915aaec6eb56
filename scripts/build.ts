/** The two builds that are shipped; everything that runs in a browser here runs in one of them. */
import { join } from 'node:path';
import { type Outcome, ROOT, runTool } from './run.ts';

export const CHROME_BUILD = join(ROOT, '.output', 'chrome-mv3');
export const FIREFOX_BUILD = join(ROOT, '.output', 'firefox-mv3');

export function buildForChrome(): Promise<Outcome> {
  return runTool('wxt', ['build']);
}

export function buildForFirefox(): Promise<Outcome> {
  return runTool('wxt', ['build', '-b', 'firefox', '--mv3']);
}

/** Builds or ends the script with what the build said. */
export async function buildOrStop(build: () => Promise<Outcome>): Promise<void> {
  const { ok, output } = await build();
  if (ok) return;
  console.error(output);
  process.exit(1);
}
