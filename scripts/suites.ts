/** The end-to-end suites, each under the desktop that it needs. */
import { platform } from 'node:os';
import { chromium } from './browsers.ts';
import { run } from './run.ts';
import { type Tally, vitest } from './tally.ts';

/** A session bus of its own, on which the tests play the desktop's notification service. */
export const BUS = ['dbus-run-session', '--'] as const;
/** A screen of its own: only with one is the lack of input seen. */
const SCREEN = ['xvfb-run', '-a', '-s', '-screen 0 1400x1000x24'];

export const SUITES = {
  chromium: {
    name: 'end to end in Chromium',
    files: [
      'chromium.test.ts',
      'supplements.test.ts',
      'health.test.ts',
      'check-in.test.ts',
      'progress.test.ts',
      'told.test.ts',
      'guided.test.ts',
      'own-exercises.test.ts',
      'data.test.ts',
      'report.test.ts',
      'chaos.test.ts',
      'pages.test.ts',
    ],
    under: BUS,
  },
  firefox: {
    name: 'end to end in Firefox',
    files: [
      'firefox.test.ts',
      'firefox-search.test.ts',
      'firefox-guided.test.ts',
      'firefox-check-in.test.ts',
      'firefox-report.test.ts',
      'firefox-recovery.test.ts',
    ],
    under: BUS,
  },
  idle: { name: 'real idle, on a screen', files: ['idle.test.ts'], under: [...SCREEN, ...BUS] },
  lookup: { name: 'looking up, with a real keyboard', files: ['lookup.test.ts'], under: [...SCREEN, ...BUS] },
  restart: {
    name: 'update and restart',
    files: ['chromium-restart.test.ts', 'firefox-restart.test.ts'],
    under: BUS,
  },
} as const;
export type Suite = keyof typeof SUITES;

/** Side by side: most of each is waiting, and every suite has a desktop and a screen of its own. */
const LANES: readonly (readonly Suite[])[] = [['chromium'], ['firefox', 'idle', 'lookup', 'restart']];

export async function endToEnd(
  tally: Tally,
  suites: readonly Suite[] = ['chromium', 'firefox', 'idle', 'lookup', 'restart'],
): Promise<void> {
  if (platform() !== 'linux') {
    console.log('The end-to-end tests play the desktop over D-Bus and need Linux; here they are left to CI.');
    return;
  }
  await Promise.all(
    LANES.map((lane) =>
      inTurn(
        lane.filter((suite) => suites.includes(suite)),
        tally,
      ),
    ),
  );
}

async function inTurn(suites: readonly Suite[], tally: Tally): Promise<void> {
  for (const suite of suites) {
    const { name, files, under } = SUITES[suite];
    const here = suite === 'restart' ? await thoseThatInstall(files) : files;
    const args = ['--config', 'tests/e2e/vitest.config.ts', ...here, ...withoutOthers(suite)];
    await tally.tests(name, () => vitest(args, under));
  }
}

/** vitest takes a name for a part of one: `guided.test.ts` would bring `firefox-guided.test.ts` into its lane too. */
function withoutOthers(suite: Suite): readonly string[] {
  const others = (Object.keys(SUITES) as Suite[]).filter((one) => one !== suite);
  return others.flatMap((one) => SUITES[one].files).flatMap((file) => ['--exclude', file]);
}

/** Google's own builds install from the web store only; there the other browser must do. */
async function thoseThatInstall(files: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await run(await chromium(), ['--version']);
  if (stdout.startsWith('Chromium ')) return files;
  console.log(`Update and restart need Chromium itself, not ${stdout.trim()}; in it they are left to CI.`);
  return files.filter((file) => !file.startsWith('chromium'));
}
