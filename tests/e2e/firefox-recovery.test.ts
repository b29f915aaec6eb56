/** Firefox that has lost the data, cannot open it, or finds it written by a newer Rugritme: what a person can still do. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, type FirefoxTab, launchFirefox } from './firefox.ts';
import { recoveryOpens, writtenByNewer } from './newer.ts';
import { breaksToday, fill, pressThrough, reload, startProgramme } from './steps.ts';
import { count, go, named, type Plain, press, ready, seen, text, type View } from './view.ts';
import { holds } from './wait.ts';

let firefox: Firefox;
let panel: FirefoxTab;

beforeAll(async () => {
  firefox = await launchFirefox();
  await startProgramme(await firefox.opened('welcome.html'));
  panel = await firefox.tab('sidepanel.html');
  await ready(panel);
  await press(panel, named('log-break'));
  await holds('the break counts', async () => (await breaksToday(panel)) === 1);
  // The copy counts the months once a day: as on the next day, this one is in it.
  await panel.run(() => localStorage.removeItem('rugritme-mirror'));
  await reload(panel);
  const options = await firefox.tab('options.html');
  await ready(options);
  await fill(options, 'prompt-after', 33);
  await mirrored(options, 33);
  await options.close();
});

afterAll(() => firefox?.close());

/** Waits until the copy beside the database has the setting. */
function mirrored(view: View, promptAfter: number): Promise<void> {
  return holds('the copy has the setting', () =>
    view.run(
      (minutes: number) =>
        (localStorage.getItem('rugritme-mirror') ?? '').includes(`"promptAfter":${minutes}`),
      promptAfter,
    ),
  );
}

function promptAfter(options: View): Promise<string> {
  return options.run(
    (one: string) => document.querySelector<HTMLInputElement>(one)?.value ?? '',
    named('prompt-after'),
  );
}

const problem = (recovery: View) => recovery.run(() => document.querySelector('main')?.dataset.problem ?? '');

/** Puts a row where the next event would stand, or takes it away again. @returns the place that the state tells */
function obstruct(view: View, there: boolean): Promise<number> {
  return view.run(
    (put: boolean) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('rugritme');
        opening.onsuccess = () => {
          const tx = opening.result.transaction(['events', 'state'], 'readwrite');
          const reading = tx.objectStore('state').get('meta');
          reading.onsuccess = () => {
            const { device, seq } = reading.result;
            const events = tx.objectStore('events');
            if (put) events.put({ device, seq: seq + 1, id: 'in-the-way' });
            else events.delete([device, seq + 1]);
          };
          tx.onabort = () => reject(tx.error);
          tx.oncomplete = () => {
            opening.result.close();
            resolve(reading.result.seq);
          };
        };
      }),
    there,
  );
}

/** A break as the popup tells it. @returns what the background answers */
function tellBreak(view: View): Promise<Plain> {
  return view.run(() => {
    const { browser } = globalThis as unknown as {
      browser: { runtime: { sendMessage(message: unknown): Promise<Plain> } };
    };
    const made = { start: null, minutes: 2, kind: 'walk', source: 'popup', exercises: [] };
    return browser.runtime.sendMessage({
      id: crypto.randomUUID(),
      command: { type: 'log-break', ...made },
    });
  });
}

test('an event that the disk refuses leaves no state or day behind that tells of it', async () => {
  const place = await obstruct(panel, true);
  expect(await tellBreak(panel)).toEqual({ ok: false, trouble: 'storage-broken' });
  expect(await obstruct(panel, false)).toBe(place);
  await reload(panel);
  expect(await breaksToday(panel)).toBe(1);
});

test('a database that the browser has thrown away is noticed, and its settings come back', async () => {
  await panel.run(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase('rugritme').onsuccess = () => resolve();
      }),
  );
  await reload(panel);
  await seen(panel, named('lost-data'));
  const recovery = await firefox.tab('options.html#recovery');
  await seen(recovery, named('kept-copy'));
  expect(await problem(recovery)).toBe('lost');
  await press(recovery, named('restore'));
  await go(recovery, '#prompts');
  await expect.poll(() => promptAfter(recovery)).toBe('33');
  await recovery.close();
});

/** Another database in the place of ours, with the journal and nothing else, as if half of it were gone. */
function loseHalf(view: View): Promise<number> {
  return view.run(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('rugritme');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('events').objectStore('events').getAll();
          reading.onsuccess = () => {
            const rows: unknown[] = reading.result;
            opening.result.close();
            indexedDB.deleteDatabase('rugritme');
            const making = indexedDB.open('rugritme', 1);
            making.onupgradeneeded = () => {
              const events = making.result.createObjectStore('events', { keyPath: ['device', 'seq'] });
              events.createIndex('id', 'id', { unique: true });
              for (const row of rows) events.put(row);
            };
            making.onerror = () => reject(making.error);
            making.onsuccess = () => {
              making.result.close();
              resolve(rows.length);
            };
          };
        };
      }),
  );
}

test('of a database that does not work the journal is saved as a file, and all begins anew with the settings', async () => {
  await press(panel, named('log-break'));
  await expect.poll(() => breaksToday(panel)).toBe(1);
  await mirrored(panel, 33);
  const rows = await loseHalf(panel);
  await recoveryOpens(panel, firefox);
  const recovery = await firefox.opened('options.html#recovery');
  await seen(recovery, named('recovery'));
  expect(await problem(recovery)).toBe('broken');
  await press(recovery, named('rescue'));
  const saved = async () => (await readdir(firefox.downloads)).find((name) => name.endsWith('.json'));
  await expect.poll(saved).toMatch(/^rugritme-.*\.json$/);
  expect(await text(recovery, named('rescued'))).toContain(String(rows));
  const file = join(firefox.downloads, (await saved()) ?? '');
  await expect.poll(async () => (await readFile(file, 'utf8')).endsWith('}')).toBe(true);

  await pressThrough(recovery, 'start-afresh');
  await holds('it is done', async () => (await text(recovery, named('afresh'))) !== '');
  await reload(panel);
  expect(await breaksToday(panel)).toBe(0);
  const options = await firefox.tab('options.html#data');
  await ready(options);
  await options.chooseFile(named('import'), file);
  await press(options, named('import-confirm'));
  await expect.poll(() => breaksToday(panel)).toBe(1);
  await go(options, '#prompts');
  await expect.poll(() => promptAfter(options)).toBe('33');
  await options.close();
  await recovery.close();
});

test('from a database that a newer Rugritme has written the way leads there too, and offers no deletion', async () => {
  await writtenByNewer(panel);
  // By itself the page opens once a day, and that it has done.
  await panel.reload();
  await press(panel, named('to-recovery'));
  const recovery = await firefox.opened('options.html#recovery');
  await seen(recovery, named('recovery'));
  await expect.poll(() => problem(recovery)).toBe('newer');
  expect(await count(recovery, named('start-afresh'))).toBe(0);
});

test('nothing has left the browser in all that time', () => {
  expect(firefox.knocks).toEqual([]);
});
