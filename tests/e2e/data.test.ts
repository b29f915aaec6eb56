/** Data that is yours, in real Chromium: a look before an import, damage that stops nothing, and a database that is gone. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, type ChromiumView, launchChromium } from './chromium.ts';
import { recoveryOpens, writtenByNewer } from './newer.ts';
import { breaksToday, facts, fill, startProgramme } from './steps.ts';
import { count, go, named, press, ready, seen, text, type View } from './view.ts';

let chromium: Chromium;
let panel: ChromiumView;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rugritme-data-'));
  chromium = await launchChromium();
  const welcome = await chromium.opened('welcome.html');
  await ready(welcome);
  await startProgramme(welcome);
  await welcome.close();
  panel = await chromium.tab('sidepanel.html');
  await ready(panel);
}, 60_000);
afterAll(async () => {
  await chromium.close();
  await rm(folder, { recursive: true });
});

/** Writes into a table past the product, as a bad disk does. */
function damage(
  view: View,
  table: 'events' | 'days',
  change: Record<string, string | number>,
): Promise<void> {
  return view.run(
    (name: string, parts: Record<string, string | number>) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('rugritme');
        opening.onsuccess = () => {
          const tx = opening.result.transaction(name, 'readwrite');
          const reading = tx.objectStore(name).getAll();
          reading.onsuccess = () => {
            const row = reading.result.findLast((one) => name === 'days' || one.type === 'action-ticked');
            tx.objectStore(name).put({ ...row, ...parts });
          };
          tx.onabort = () => reject(tx.error);
          tx.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    table,
    change,
  );
}

test('a file of another computer is told before it is added', async () => {
  await press(panel, named('log-break'));
  await expect.poll(() => breaksToday(panel)).toBe(1);
  const options = await chromium.tab('options.html#data');
  await ready(options);
  const stamp = {
    v: 1,
    device: 'elsewhere',
    at: 1_789_369_200_000,
    zone: 'Europe/Amsterdam',
    localDate: '2026-09-14',
  };
  const events = [
    {
      ...stamp,
      id: 'their-break',
      seq: 1,
      type: 'break-logged',
      start: stamp.at,
      minutes: 3,
      kind: 'walk',
      source: 'popup',
      exercises: [],
    },
    { ...stamp, id: 'their-tick', seq: 2, type: 'action-ticked', date: '2026-09-14', action: 'adem' },
  ];
  const file = join(folder, 'theirs.json');
  await writeFile(file, JSON.stringify({ app: 'rugritme', format: 1, events }));
  const before = (await facts(options)).length;
  await chromium.chooseFile(options, named('import'), file);
  await seen(options, named('import-preview'));
  expect(await text(options, named('import-preview'))).toContain('14 september 2026');
  await press(options, named('import-leave'));
  expect((await facts(options)).length).toBe(before);
  await chromium.chooseFile(options, named('import'), file);
  await press(options, named('import-confirm'));
  await expect.poll(async () => (await facts(options)).length).toBe(before + 2);
  await options.close();
});

test('breaks are saved as a table that begins with the mark of UTF-8', async () => {
  const options = await chromium.tab('options.html#data');
  await ready(options);
  const table = await chromium.download(() => press(options, named('csv-breaks')));
  expect(table.startsWith('\uFEFFDatum;Begin;Minuten')).toBe(true);
  expect(table).toContain('2026-09-14;09:00;3;wandelen;venster;;;\r\n');
  await options.close();
});

test('a damaged row is counted and stops nothing; a damaged day is made anew', async () => {
  await damage(panel, 'events', { date: 'no date' });
  await damage(panel, 'days', { breaks: 'none' });
  await panel.reload();
  await ready(panel);
  await expect.poll(() => breaksToday(panel)).toBe(1);
  const options = await chromium.tab('options.html#data');
  await ready(options);
  await seen(options, named('damage'));
  expect(await text(options, named('damage'))).toContain('1 beschadigde regel');
  await options.close();
});

test('a database that the browser has thrown away is noticed, and its settings come back', async () => {
  const options = await chromium.tab('options.html');
  await ready(options);
  await fill(options, 'prompt-after', 33);
  await expect
    .poll(() => options.run(() => localStorage.getItem('rugritme-mirror') ?? ''), { timeout: 15_000 })
    .toContain('"promptAfter":33');
  await options.close();
  await panel.run(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase('rugritme').onsuccess = () => resolve();
      }),
  );
  await panel.reload();
  await ready(panel);
  await seen(panel, named('lost-data'));
  const recovery = await chromium.tab('options.html#recovery');
  await seen(recovery, named('kept-copy'));
  await press(recovery, named('restore'));
  await go(recovery, '#prompts');
  await expect
    .poll(() =>
      recovery.run(
        (one: string) => document.querySelector<HTMLInputElement>(one)?.value ?? '',
        named('prompt-after'),
      ),
    )
    .toBe('33');
  await recovery.close();
});

test('a database that a newer Rugritme has written opens the page of recovery once, and offers no deletion', async () => {
  await writtenByNewer(panel);
  await recoveryOpens(panel, chromium);
  const recovery = await chromium.opened('options.html#recovery');
  await seen(recovery, named('recovery'));
  await expect
    .poll(() => recovery.run(() => document.querySelector('main')?.dataset.problem ?? ''))
    .toBe('newer');
  expect(await count(recovery, named('start-afresh'))).toBe(0);
});
