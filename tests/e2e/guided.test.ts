/** A guided break in real Chromium, from the popup to the end, with a worker that dies on the way. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, type ChromiumView, launchChromium } from './chromium.ts';
import { BREAK_PATIENCE, liveAMinute, openAction, stopAtOnce } from './guided.ts';
import { startProgramme } from './steps.ts';
import { named, press, ready, seen } from './view.ts';
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

test('somebody does it along', async () => {
  await press(panel, named('guided-start'));
  await holds('the figure moves', async () => {
    const drawn = () => panel.run(() => document.querySelector('.guided-picture svg')?.innerHTML ?? '');
    const before = await drawn();
    await new Promise((resolve) => setTimeout(resolve, 100));
    return before !== '' && before !== (await drawn());
  });
});
