/** A guided break in real Chromium, from the popup to the end, with a worker that dies on the way. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SESSION_KEY } from '../../browser/session-keeper.ts';
import type { Session } from '../../core/guided/session.ts';
import { violations } from './axe.ts';
import { type Chromium, type ChromiumView, launchChromium } from './chromium.ts';
import { BREAK_PATIENCE, liveAMinute, openAction, stopAtOnce } from './guided.ts';
import { journal, startProgramme, timerState } from './steps.ts';
import { count, go, named, press, ready, seen, text } from './view.ts';
import { holds } from './wait.ts';

let chromium: Chromium;
let panel: ChromiumView;

const current = (exercise: string) => `${named('guided-exercise')}[data-exercise="${exercise}"]`;

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

test('axe has nothing against it while it runs, while it asks and when it is over', async () => {
  await press(panel, named('guided-start'));
  await seen(panel, named('guided-step'));
  for (const scheme of ['light', 'dark'] as const) {
    await panel.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
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

/** The exercise that takes the least of what runs: without it more than half is done. */
function shortestPart(): Promise<string> {
  return panel.run((key: string) => {
    const { parts } = JSON.parse(localStorage.getItem(key) ?? '{}') as Pick<Session, 'parts'>;
    return parts.toSorted((a, b) => a.seconds - b.seconds)[0]?.exercise ?? '';
  }, SESSION_KEY);
}

test(
  'an exercise that was skipped stands in the report as skipped',
  async () => {
    await panel.reload();
    await ready(panel);
    await go(panel, '#break');
    await press(panel, named('guided-stop'));
    await press(panel, named('guided-stop-sure'));
    await press(panel, named('guided-again'));
    await press(panel, '[data-minutes="1"]');
    await press(panel, named('guided-start'));
    await holds('it is past the count-in', async () => (await timerState(panel)) === 'break');
    const exercise = await shortestPart();
    await holds(
      'its turn has come',
      async () => (await count(panel, current(exercise))) === 1,
      BREAK_PATIENCE,
    );
    const name = await text(panel, current(exercise));
    await press(panel, named('guided-skip'));
    await holds('it is over', async () => (await count(panel, named('guided-done'))) === 1, BREAK_PATIENCE);
    const told = async () => (await journal(panel)).findLast(({ type }) => type === 'break-amended')?.skipped;
    await expect.poll(told).toEqual([exercise]);
    const report = await chromium.tab('report.html#language=nl&parts=exercises');
    await ready(report);
    await expect
      .poll(() => text(report, named('report-sheet')))
      .toContain(`Overgeslagen in een begeleide pauze: ${name} (1 keer).`);
    await report.close();
  },
  BREAK_PATIENCE + 60_000,
);
