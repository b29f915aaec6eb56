/** How it goes, in real Chromium: measured on a first day, and on the seventh beside it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import {
  checkInOnSeventhDay,
  correctIt,
  measureFirstDay,
  notAskedAgain,
  openFromToday,
  painThatRose,
  sixDaysAgo,
} from './check-in.ts';
import { type Chromium, type ChromiumView, launchChromium } from './chromium.ts';
import { startProgramme } from './steps.ts';
import { go, named, press, ready, seen } from './view.ts';
import { holds } from './wait.ts';

let chromium: Chromium;
let panel: ChromiumView;

describe('a first day', () => {
  beforeAll(async () => {
    chromium = await launchChromium();
    await startProgramme(await chromium.opened('welcome.html'));
    panel = await chromium.tab('sidepanel.html');
    await ready(panel);
  });
  afterAll(() => chromium.close());

  test('is measured from its own action, and is a start', () => measureFirstDay(panel));

  test('can be corrected the same day', () => correctIt(panel));
});

describe('the seventh day', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rugritme-check-in-'));
    chromium = await launchChromium();
    await press(await chromium.opened('welcome.html'), named('red-flags-none'));
    const file = join(folder, 'past.json');
    await writeFile(file, sixDaysAgo(Temporal.Now.plainDateISO().toString()));
    const options = await chromium.tab('options.html#data');
    await ready(options);
    await chromium.chooseFile(options, named('import'), file);
    await press(options, named('import-confirm'));
    panel = await chromium.tab('sidepanel.html');
    await panel.page.setViewport({ width: 252, height: 780 });
    await ready(panel);
    await seen(panel, named('programme-day'));
  });
  afterAll(async () => {
    await chromium.close();
    await rm(folder, { recursive: true });
  });

  test('is answered with the arrow keys, and what is missing gets the focus', async () => {
    await openFromToday(panel);
    const { keyboard } = panel.page;
    await panel.run(
      (one: string) => {
        document.querySelector<HTMLElement>(one)?.focus();
      },
      `${named('pain-score')} input`,
    );
    for (let step = 0; step < 3; step++) await keyboard.press('ArrowRight');
    await holds('the arrows choose', () =>
      panel.run((one: string) => document.querySelector(one)?.matches(':checked') ?? false, three),
    );
    await keyboard.press('Enter');
    await holds('the first that is missing has the focus', () =>
      panel.run((one: string) => document.activeElement?.closest(one) != null, named('trouble-score')),
    );
    expect(await violations(panel)).toEqual([]);
    await panel.reload();
    await ready(panel);
  });

  test('asks four scores and sets them beside those of day 1', async () => {
    await checkInOnSeventhDay(panel);
    await go(panel, '#check-in');
    await seen(panel, named('outcome'));
    expect(await violations(panel)).toEqual([]);
  });

  test('with pain that rose asks for the warning signs first, then offers three light days', () =>
    painThatRose(panel));

  test('is not asked for the same pain twice', () => notAskedAgain(panel));
});

const three = `${named('pain-score')} [value="3"]`;
