/**
 * `npm run bench`: how fast it is, beside a page of an extension that holds nothing but a heading. A benchmark and no
 * test: it ends well also where a goal was missed, and says so. `--boots` counts worker starts for ten real minutes;
 * `--log-break`, `--search`, `--progress` and `--figures` measure that part alone.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadOf } from '../../scripts/budget.ts';
import { buildForChrome, buildOrStop, CHROME_BUILD } from '../../scripts/build.ts';
import { type Chromium, launchChromium } from '../e2e/chromium.ts';
import { startProgramme } from '../e2e/steps.ts';
import { named, press, ready, seen } from '../e2e/view.ts';
import { eventually } from '../e2e/wait.ts';
import { tenMinutes } from './boots.ts';
import { figureFrames, MOVING } from './frames.ts';
import { breakTimes } from './log-break.ts';
import { LOADS, median, type Timing, timings } from './paint.ts';
import { scrollGap } from './scrolling.ts';
import { searchTimes, TYPED } from './search.ts';
import { printLine } from './table.ts';
import { factsIn, journalOf, TEN_YEARS, THREE_MONTHS } from './years.ts';

const BLANK = 'blank.html';
const PAGES = ['sidepanel.html', 'popup.html'] as const;

/** A copy of the build with the blank page beside ours, so that what is shipped stays untouched. */
function buildWithBlankPage(): string {
  const copy = mkdtempSync(join(tmpdir(), 'rugritme-bench-'));
  cpSync(CHROME_BUILD, copy, { recursive: true });
  writeFileSync(
    join(copy, BLANK),
    '<!doctype html><html lang="en"><title>Blank</title><h1>Blank</h1></html>',
  );
  return copy;
}

async function begin(build: string): Promise<Chromium> {
  const chromium = await launchChromium({ build });
  await startProgramme(await chromium.opened('welcome.html'));
  return chromium;
}

/** What was measured of one page. */
function of(found: ReadonlyMap<string, Timing>, name: string): Timing {
  return found.get(name) ?? { paint: Number.NaN, ready: Number.NaN };
}

/** Every page beside a blank one, and beside itself over ten years of journal in a second browser. */
async function pages(empty: Chromium, full: Chromium): Promise<void> {
  const found = await timings([
    { name: BLANK, chromium: empty, path: BLANK },
    ...PAGES.flatMap((path) => [
      { name: path, chromium: empty, path },
      { name: `${path} full`, chromium: full, path },
    ]),
  ]);
  const blank = of(found, BLANK).paint;
  console.log(`A blank page is painted after ${blank.toFixed(1)} ms (median of ${LOADS}).`);
  for (const path of PAGES) {
    const [none, years] = [of(found, path), of(found, `${path} full`)];
    const lines = [
      ['first paint, to blank', 1.25, none.paint / blank],
      ['data on screen, to blank', 2, none.ready / blank],
      ['first paint with ten years, to none', 1.1, years.paint / none.paint],
      ['data on screen with ten years, to none', 1.1, years.ready / none.ready],
    ] as const;
    for (const [what, goal, measured] of lines) {
      printLine({ what: `${path}: ${what}`, goal, measured, unit: 'x' });
    }
  }
}

async function importDays(chromium: Chromium, days: number): Promise<void> {
  const file = join(mkdtempSync(join(tmpdir(), 'rugritme-years-')), 'years.json');
  writeFileSync(file, journalOf(days, Temporal.Now.plainDateISO().toString()));
  const options = await chromium.tab('options.html#data');
  await ready(options);
  await chromium.chooseFile(options, named('import'), file);
  await seen(options, named('import-confirm'));
  const began = performance.now();
  await press(options, named('import-confirm'));
  const count = () =>
    options.run(
      () =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open('rugritme');
          opening.onsuccess = () => {
            const counting = opening.result.transaction('events').objectStore('events').count();
            counting.onsuccess = () => {
              opening.result.close();
              resolve(counting.result);
            };
          };
        }),
    );
  const facts = factsIn(days);
  await eventually('all of it is in', count, (events) => events >= facts, 120_000);
  console.log(`Importing ${facts} facts took ${((performance.now() - began) / 1000).toFixed(1)} s.`);
  await options.close();
}

/** The pictures of progress read what they show: ten years behind it should cost next to nothing. */
async function progress(months: Chromium, years: Chromium): Promise<void> {
  const path = 'sidepanel.html#progress';
  const found = await timings([
    { name: 'months', chromium: months, path },
    { name: 'years', chromium: years, path },
  ]);
  const measured = of(found, 'years').ready / of(found, 'months').ready;
  printLine({ what: 'progress on screen with ten years, to three months', goal: 1.2, measured, unit: 'x' });
  const gap = await scrollGap(years);
  printLine({
    what: 'progress with ten years, longest gap in scrolling',
    goal: 50,
    measured: gap,
    unit: 'ms',
  });
}

async function loggingABreak(chromium: Chromium): Promise<void> {
  const running = median(await breakTimes(chromium, false));
  printLine({ what: 'log a break, worker running', goal: 16, measured: running, unit: 'ms' });
  const stopped = median(await breakTimes(chromium, true));
  printLine({ what: 'log a break, worker stopped', goal: 50, measured: stopped, unit: 'ms' });
}

async function searching(chromium: Chromium): Promise<void> {
  const times = await searchTimes(chromium);
  const row = (what: string, measured: number) => printLine({ what, goal: 16, measured, unit: 'ms' });
  TYPED.forEach((query, at) => {
    row(`search at a fourth of the speed: “${query}”`, times[at] ?? Number.NaN);
  });
  row('search at a fourth of the speed, median', median(times));
}

/** Told as ms between two frames, so that less is better: 60 frames a second are 16.67. */
async function moving(chromium: Chromium): Promise<void> {
  const frames = await figureFrames(chromium);
  MOVING.forEach((exercise, at) => {
    const { rate = Number.NaN, worst = Number.NaN } = frames[at] ?? {};
    const what = `figure, slowed to a fourth: ${exercise}, longest ${worst.toFixed(0)}`;
    printLine({ what, goal: 16.8, measured: 1000 / rate, unit: 'ms' });
  });
}

function bytes(): void {
  for (const [entry, goal] of [
    ['sidepanel.html', 60],
    ['popup.html', 50],
    ['background.js', 60],
  ] as const) {
    printLine({ what: `${entry}: bytes`, goal, measured: loadOf(entry).bytes / 1000, unit: 'kB' });
  }
}

/** The worker sleeps: ten real minutes of sitting, of being away, and of a browser without us, all at once. */
async function boots(build: string): Promise<void> {
  console.log('Ten real minutes of sitting and of being away.');
  const [sitting, away, without, withoutAway] = await Promise.all([
    tenMinutes(build),
    tenMinutes(build, true),
    tenMinutes(null),
    tenMinutes(null, true),
  ]);
  printLine({ what: 'worker starts in an hour of sitting', goal: 13, measured: sitting.boots, unit: '' });
  printLine({ what: 'worker starts in an hour away', goal: 0, measured: away.boots, unit: '' });
  console.log(
    `Processor time of the whole browser in an hour, with and without Rugritme: ` +
      `sitting ${sitting.processor.toFixed(1)} s and ${without.processor.toFixed(1)} s, ` +
      `away ${away.processor.toFixed(1)} s and ${withoutAway.processor.toFixed(1)} s.`,
  );
}

await buildOrStop(buildForChrome);
const build = buildWithBlankPage();
if (process.argv.includes('--boots')) {
  await boots(build);
} else if (process.argv.includes('--log-break')) {
  const chromium = await begin(build);
  await loggingABreak(chromium);
  await chromium.close();
} else if (process.argv.includes('--search')) {
  const chromium = await begin(build);
  await searching(chromium);
  await chromium.close();
} else if (process.argv.includes('--progress')) {
  const [months, full] = [await begin(build), await begin(build)];
  await importDays(months, THREE_MONTHS);
  await importDays(full, TEN_YEARS);
  await progress(months, full);
  await Promise.all([months.close(), full.close()]);
} else if (process.argv.includes('--figures')) {
  const chromium = await begin(build);
  await moving(chromium);
  await chromium.close();
} else {
  bytes();
  const [empty, months, full] = [await begin(build), await begin(build), await begin(build)];
  await importDays(months, THREE_MONTHS);
  await importDays(full, TEN_YEARS);
  await progress(months, full);
  await months.close();
  await pages(empty, full);
  await full.close();
  await loggingABreak(empty);
  await searching(empty);
  await moving(empty);
  await empty.close();
}
rmSync(build, { recursive: true });
process.exit(0);
