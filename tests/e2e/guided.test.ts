/** A guided break in real Chromium, from the popup to the end, with a worker that dies on the way. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { type Chromium, type ChromiumView, launchChromium } from './chromium.ts';
import { BREAK_PATIENCE, liveAMinute, openAction, stopAtOnce } from './guided.ts';
import { startProgramme, timerState } from './steps.ts';
import { count, named, press, ready, seen } from './view.ts';
import { holds } from './wait.ts';

let chromium: Chromium;
let panel: ChromiumView;

beforeAll(async () => {
  chromium = await launchChromium();
  await startProgramme(await chromium.opened('welcome.html'));
});

afterAll(async () => {
  await chromium?.close();
});

test('the popup leads to it: the panel opens beside the work, at what is asked first', async () => {
  panel = await chromium.panel(named('open-break'));
  await ready(panel);
  await seen(panel, named('screening-ask'));
  expect(await panel.run(() => location.hash)).toBe('#break');
});

test(
  'a whole break is logged once with its true length, though worker and panel were gone on the way',
  async () => {
    panel = (await liveAMinute(panel, {
      kill: () => chromium.stopWorker(),
      reopen: async (old) => {
        await old.close();
        return chromium.panel();
      },
    })) as ChromiumView;
  },
  BREAK_PATIENCE + 60_000,
);

test('stopped at once it is no break', async () => {
  await stopAtOnce(panel);
});

test('an action of today opens as a session of its minutes', async () => {
  expect(await openAction(panel)).not.toBe('');
});

/** Runs in the page. The ring goes on all the while. */
function coloursStand(): boolean {
  return document
    .getAnimations()
    .every((one) => !(one instanceof CSSTransition) || !one.transitionProperty.includes('color'));
}

test('axe has nothing against it while it runs, while it asks and when it is over', async () => {
  await press(panel, named('guided-start'));
  await seen(panel, named('guided-step'));
  for (const scheme of ['light', 'dark'] as const) {
    await panel.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await holds('no colour fades any more', () => panel.run(coloursStand));
    expect(await violations(panel)).toEqual([]);
  }
  await holds('it is past the count-in', async () => (await timerState(panel)) === 'break');
  await press(panel, named('guided-stop'));
  expect(await violations(panel)).toEqual([]);
  await press(panel, named('guided-stop-sure'));
  await seen(panel, named('guided-done'));
  expect(await violations(panel)).toEqual([]);
  await press(panel, named('guided-again'));
});

test('for whoever wants less motion the key poses stand side by side', async () => {
  const still = () => panel.run(() => document.querySelectorAll('.guided-picture .figure-still svg').length);
  await panel.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await press(panel, named('guided-start'));
  await holds('they stand there', async () => (await still()) >= 2);
  await panel.page.emulateMediaFeatures([]);
  await press(panel, named('guided-stop'));
  await holds('nothing was begun', async () => (await count(panel, named('guided-start'))) === 1);
});

test('somebody does it along', async () => {
  await press(panel, named('guided-start'));
  await holds('the figure moves', async () => {
    const drawn = () => panel.run(() => document.querySelector('.guided-picture svg')?.innerHTML ?? '');
    const before = await drawn();
    await new Promise((resolve) => setTimeout(resolve, 100));
    return before !== '' && before !== (await drawn());
  });
});
