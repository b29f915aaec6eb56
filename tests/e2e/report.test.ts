/** The page for the physiotherapist or GP in real Chromium: printed to a real PDF and read back as text. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Lived } from '../core/lived-days.ts';
import { violations } from './axe.ts';
import { type Chromium, type ChromiumView, launchChromium } from './chromium.ts';
import { focusables, walk } from './keyboard.ts';
import { EVERYTHING, fileOf, type Printed, readBack, SIZES, type Size, todayIn } from './paper.ts';
import { choose, eraseAll, journal } from './steps.ts';
import { count, named, press, ready, seen, text } from './view.ts';
import { holds } from './wait.ts';

let chromium: Chromium;
let options: ChromiumView;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rugritme-report-'));
  chromium = await launchChromium();
  options = await chromium.tab('options.html#data');
  await ready(options);
});
afterAll(async () => {
  await chromium.close();
  await rm(folder, { recursive: true });
});

async function live(lived: Omit<Lived, 'today'>): Promise<void> {
  const file = await fileOf({ ...lived, today: await todayIn(options) }, folder);
  await chromium.chooseFile(options, named('import'), file);
  await press(options, named('import-confirm'));
  await holds('the days are in', async () =>
    (await journal(options)).some(({ type }) => type === 'imported'),
  );
}

async function report(hash = ''): Promise<ChromiumView> {
  const view = await chromium.tab(`report.html${hash}`);
  await ready(view);
  return view;
}

/** As the browser's own print window does. */
async function printed({ page }: ChromiumView, size: Size = 'A4'): Promise<Printed> {
  const session = await page.createCDPSession();
  const { width, height } = SIZES[size].cm;
  const { data } = await session.send('Page.printToPDF', {
    preferCSSPageSize: true,
    paperWidth: width / 2.54,
    paperHeight: height / 2.54,
  });
  await session.detach();
  return readBack(data);
}

test('without any data it says what to do and has nothing to print', async () => {
  const view = await report();
  expect(await text(view, 'main')).toContain('Log een pauze');
  expect(await count(view, named('report-sheet'))).toBe(0);
  await view.close();
});

test('the way there is in the settings', async () => {
  await live({ days: 90 });
  await press(options, named('to-report'));
  const view = await chromium.opened('report.html');
  await ready(view);
  await seen(view, named('report-sheet'));
  expect(await text(view, named('report-sheet'))).not.toContain('Notities');
  await view.close();
});

test.each(Object.keys(SIZES) as Size[])(
  'ninety days are two pages of %s with the figures that count',
  async (size) => {
    const view = await report(`#language=nl&${EVERYTHING}`);
    const paper = await printed(view, size);
    expect(paper.size).toEqual(SIZES[size].mm);
    expect(paper.pages.length).toBeLessThanOrEqual(2);
    const all = paper.pages.join(' ');
    for (const said of [
      'Zelf ingevuld met Rugritme; geen medisch onderzoek.',
      'Geboortedatum',
      '(90 dagen)',
      'dag 90 van 90',
      'Duidelijk minder pijn dan op dag 1. Rugpijn gaat op en neer.',
      'Sokken aantrekken 7 6 4 3',
      'Op 65 van de 90 dagen iets gedaan.',
      'Gemiddeld 5 pauzes per dag van 2 minuten (325 in totaal).',
      'Kat en koe (65 keer)',
      'Overgeslagen in een begeleide pauze: Bekken kantelen op je stoel (17 keer).',
      'Zelf weggelaten (“niet voor mij”): Bruggetje.',
      'Je komt op 400 mg magnesium per dag. Dat is meer dan de Europese bovengrens van 250 mg',
      'Notitie 83: lang in de auto gezeten.',
      'Bestendiging',
    ]) {
      expect(all).toContain(said);
    }
    // Nobody's answer about warning signs, and nothing of the page around the sheet.
    for (const unsaid of ['waarschuwingsteken aan', 'Druk af', 'Wat komt erop?'])
      expect(all).not.toContain(unsaid);
    await view.close();
  },
);

test('the sheet may be in English beside a Dutch page, and the address remembers it', async () => {
  const view = await report();
  await choose(view, 'report-language', 'en');
  await press(view, named('report-supplements'));
  await holds('the sheet is in English', async () =>
    (await text(view, named('report-sheet'))).includes('Clearly less pain than on day 1.'),
  );
  expect(await view.run(() => document.documentElement.lang)).toBe('nl');
  await view.reload();
  await ready(view);
  const { pages } = await printed(view);
  expect(pages.join(' ')).toContain('Self-reported with Rugritme');
  expect(pages.join(' ')).not.toContain('magnesium');
  await view.close();
});

test('a period of one’s own holds what was lived in it', async () => {
  const view = await report();
  const today = await todayIn(view);
  const week = Temporal.PlainDate.from(today).subtract({ days: 6 }).toString();
  await choose(view, 'report-from', week);
  await holds('the sheet is about a week', async () =>
    (await text(view, named('report-sheet'))).includes('(7 dagen)'),
  );
  expect(await view.run(() => location.hash)).toBe(`#period=own&from=${week}&to=${today}`);
  await choose(view, 'report-period', 'four-weeks');
  await holds('the sheet is about four weeks', async () =>
    (await text(view, named('report-sheet'))).includes('(28 dagen)'),
  );
  await view.close();
});

test.each([
  ['light', 1000],
  ['dark', 1000],
  ['dark', 400],
] as const)('a page that is full has nothing that axe objects to (%s, %i px)', async (value, width) => {
  const view = await report(`#${EVERYTHING}`);
  await view.page.setViewport({ width, height: 800 });
  await view.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  expect(await violations(view)).toEqual([]);
  expect(await view.run(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  // Paper is white, whatever the page around it is.
  const paper = await view.run(
    () => getComputedStyle(document.querySelector('.paper') as Element).backgroundColor,
  );
  expect(paper).toBe('rgb(255, 255, 255)');
  await view.close();
});

test('every control and the paper itself are reached by keyboard, with a focus that shows', async () => {
  const view = await report();
  await view.page.bringToFront();
  const expected = await focusables(view);
  expect(expected.length).toBeGreaterThan(13);
  const { reached, unseen } = await walk(view, expected.length);
  expect(expected.filter((one) => !reached.includes(one))).toEqual([]);
  expect(unseen).toEqual([]);
  await view.close();
});

test('a damaged row leaves the rest whole, and is told of', async () => {
  await options.run(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('rugritme');
        opening.onsuccess = () => {
          const tx = opening.result.transaction('events', 'readwrite');
          const events = tx.objectStore('events');
          const reading = events.getAll();
          reading.onsuccess = () => {
            const row = reading.result.findLast(({ type }) => type === 'action-ticked');
            events.put({ ...row, date: 'no date' });
          };
          tx.onabort = () => reject(tx.error);
          tx.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  const view = await report();
  const sheet = await text(view, named('report-sheet'));
  expect(sheet).toContain('1 bewaarde regel kon niet worden gelezen');
  expect(sheet).toContain('Duidelijk minder pijn dan op dag 1.');
  await view.close();
});

test('two years of everything, in the longest words there are, are still two pages', async () => {
  await eraseAll(options);
  await live({ days: 730, full: true });
  const to = await todayIn(options);
  const from = Temporal.PlainDate.from(to).subtract({ days: 729 }).toString();
  const view = await report(`#language=nl&period=own&from=${from}&to=${to}&${EVERYTHING}`);
  for (const size of Object.keys(SIZES) as Size[]) {
    const { pages } = await printed(view, size);
    expect(pages).toHaveLength(2);
    expect(pages[1]).toContain('Gaf een waarschuwingsteken aan op');
    expect(pages[1]).toContain('730 notities, waarvoor hier geen plaats is.');
  }
  await view.close();
  const notes = await report(`#language=nl&period=own&from=${from}&to=${to}&parts=notes`);
  for (const size of Object.keys(SIZES) as Size[]) {
    const { pages } = await printed(notes, size);
    expect(pages).toHaveLength(2);
    expect(pages[1]).toMatch(/en nog \d+ notities/);
  }
  await notes.close();
});
