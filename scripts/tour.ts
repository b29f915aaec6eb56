/**
 * Walks through the main job in headless Chromium and leaves screenshots: today, the article, the supplements, a
 * logged break, a prompt; panel and popup, light and dark, Dutch and English.
 * `node scripts/tour.ts --pictures` also makes the pictures of the README.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Chromium, type ChromiumView, launchChromium } from '../tests/e2e/chromium.ts';
import { breaksToday, choose, fill, startProgramme, tickFirstAction } from '../tests/e2e/steps.ts';
import { go, named, press, ready, seen, text } from '../tests/e2e/view.ts';
import { eventually, holds } from '../tests/e2e/wait.ts';
import { buildForChrome, buildOrStop } from './build.ts';
import { ROOT } from './run.ts';

const TOUR = join(ROOT, '.output', 'tour');
const PICTURES = join(ROOT, 'docs', 'pictures');
/** A prompt at a threshold of one minute; at the worst it waits for the look after next. */
const PROMPT_PATIENCE = 11 * 60_000;

/** Builds nothing: the Chrome build must be there. */
export async function tour(forReadme = false): Promise<string> {
  rmSync(TOUR, { recursive: true, force: true });
  mkdirSync(TOUR, { recursive: true });
  const chromium = await launchChromium();
  try {
    const panel = await begin(chromium);
    const options = await chromium.tab('options.html');
    await ready(options);
    await fill(options, 'prompt-after', 1);
    await looks(options, panel, 'panel');
    await readArticle(panel);
    await breakAlong(panel);
    await logBreak(chromium, options, panel);
    if (forReadme) await forTheReadme(chromium);
    await waitForPrompt(panel);
  } finally {
    await chromium.close();
  }
  return TOUR;
}

/** Welcome, red flags, programme, one action ticked. */
async function begin(chromium: Chromium): Promise<ChromiumView> {
  const welcome = await chromium.opened('welcome.html');
  await ready(welcome);
  await shot(welcome, 'welcome');
  await startProgramme(welcome);
  const panel = await chromium.panel();
  await ready(panel);
  await tickFirstAction(panel);
  return panel;
}

async function readArticle(panel: ChromiumView): Promise<void> {
  for (const view of ['article', 'supplements', 'progress', 'exercises', 'red-flags']) {
    await show(panel, `#${view}`);
    await shot(panel, `panel-${view}-nl-light`);
  }
  await show(panel, '#today');
}

/** Goes to a view whose words may have to be fetched first, and waits until they stand. */
async function show(panel: ChromiumView, hash: string): Promise<void> {
  const before = await text(panel, 'main');
  await go(panel, hash);
  let last = before;
  await eventually(
    `${hash} is on screen`,
    () => text(panel, 'main'),
    (now) => {
      const stands = now !== before && now === last;
      last = now;
      return stands;
    },
  );
}

/** The questions, an offer, and somebody who does the first exercise along. */
async function breakAlong(panel: ChromiumView): Promise<void> {
  await show(panel, '#break');
  await press(panel, named('screening-ask'));
  await press(panel, named('screening-none'));
  await seen(panel, named('guided-start'));
  await shot(panel, 'panel-break-nl-light');
  await press(panel, named('guided-start'));
  await holds('the first exercise has begun', async () =>
    panel.run(
      (count: string) => /\d:\d\d|van/.test(document.querySelector(count)?.textContent ?? ''),
      named('guided-count'),
    ),
  );
  await shot(panel, 'panel-exercise-nl-light');
  await press(panel, named('guided-stop'));
  await press(panel, named('guided-stop-sure'));
  await seen(panel, named('guided-done'));
  await shot(panel, 'panel-break-over-nl-light');
  await press(panel, named('back-to-work'));
}

async function logBreak(chromium: Chromium, options: ChromiumView, panel: ChromiumView): Promise<void> {
  const popup = await chromium.popup();
  await ready(popup);
  await press(popup, named('log-break'));
  await eventually(
    'a break stands in the panel',
    () => breaksToday(panel),
    (breaks) => breaks === 1,
  );
  await looks(options, popup, 'popup');
  // Taken back, so that the prompt comes a minute after sitting down and not after the break.
  await press(popup, named('undo'));
  await eventually(
    'it is taken back',
    () => breaksToday(panel),
    (breaks) => breaks === 0,
  );
  await popup.close();
}

async function waitForPrompt(panel: ChromiumView): Promise<void> {
  console.log('Waiting for a prompt: the tour sits for a real minute.');
  await holds(
    'a prompt stands',
    () => panel.run((one: string) => document.querySelector(one) !== null, named('prompt')),
    PROMPT_PATIENCE,
  );
  await shot(panel, 'panel-prompt-nl-light');
}

/** Both languages in both themes. */
async function looks(options: ChromiumView, view: ChromiumView, name: string): Promise<void> {
  for (const language of ['en', 'nl'] as const) {
    await choose(options, 'language', language);
    await holds(`the page speaks ${language}`, () =>
      view.run((wanted: string) => document.documentElement.lang === wanted, language),
    );
    for (const theme of ['dark', 'light'] as const) {
      await view.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await shot(view, `${name}-${language}-${theme}`);
    }
  }
}

/** Once colours have stopped fading from one theme into the other. */
async function shot(view: ChromiumView, name: string, folder = TOUR): Promise<void> {
  await view.run(async () => {
    const fading = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(fading.map(({ finished }) => finished));
  });
  await view.page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png` });
}

/** Sharp enough for a screen with small pixels, at the sizes that Chromium gives panel and popup. */
async function forTheReadme(chromium: Chromium): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  for (const [page, name, width, height] of [
    ['sidepanel.html', 'panel', 360, 760],
    ['popup.html', 'popup', 360, 600],
  ] as const) {
    const view = await chromium.tab(page);
    await view.page.setViewport({ width, height, deviceScaleFactor: 2 });
    await ready(view);
    await shot(view, name, PICTURES);
    await view.close();
  }
}

if (import.meta.main) {
  await buildOrStop(buildForChrome);
  const where = await tour(process.argv.includes('--pictures'));
  console.log(`Screenshots are in ${where}`);
}
