/** How it goes, in real Firefox: measured in the sidebar on a first day, and on the seventh beside it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  checkInOnSeventhDay,
  correctIt,
  measureFirstDay,
  notAskedAgain,
  painThatRose,
  sixDaysAgo,
} from './check-in.ts';
import { type Firefox, launchFirefox } from './firefox.ts';
import { startProgramme } from './steps.ts';
import { named, press, ready, seen, type View } from './view.ts';

let firefox: Firefox;
let sidebar: View;

async function openSidebar(): Promise<void> {
  sidebar = await firefox.sidebar();
  await ready(sidebar);
}

describe('a first day', () => {
  beforeAll(async () => {
    firefox = await launchFirefox();
    await startProgramme(await firefox.opened('welcome.html'));
    await openSidebar();
  });
  afterAll(() => firefox.close());

  test('is measured from its own action, and is a start', () => measureFirstDay(sidebar));

  test('can be corrected the same day', () => correctIt(sidebar));
});

describe('the seventh day', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rugritme-check-in-'));
    firefox = await launchFirefox();
    await press(await firefox.opened('welcome.html'), named('red-flags-none'));
    const file = join(folder, 'past.json');
    await writeFile(file, sixDaysAgo(Temporal.Now.plainDateISO().toString()));
    const options = await firefox.tab('options.html#data');
    await ready(options);
    await options.chooseFile(named('import'), file);
    await press(options, named('import-confirm'));
    await openSidebar();
    await seen(sidebar, named('programme-day'));
  });
  afterAll(async () => {
    await firefox.close();
    await rm(folder, { recursive: true });
  });

  test('asks four scores and sets them beside those of day 1', () => checkInOnSeventhDay(sidebar));

  test('with pain that rose asks for the warning signs first, then offers three light days', () =>
    painThatRose(sidebar));

  test('is not asked for the same pain twice, also by an event page that has ended', async () => {
    await firefox.stopBackground();
    await notAskedAgain(sidebar);
    expect(firefox.knocks).toEqual([]);
  });
});
