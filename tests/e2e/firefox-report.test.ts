/** The page for the physiotherapist or GP in real Firefox: printed to a real PDF and read back as text. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Lived } from '../core/lived-days.ts';
import { type Firefox, type FirefoxTab, launchFirefox } from './firefox.ts';
import { EVERYTHING, fileOf, readBack, SIZES, type Size, todayIn } from './paper.ts';
import { eraseAll, journal } from './steps.ts';
import { named, press, ready, seen } from './view.ts';
import { holds } from './wait.ts';

let firefox: Firefox;
let options: FirefoxTab;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rugritme-report-'));
  firefox = await launchFirefox();
  options = await firefox.tab('options.html#data');
  await ready(options);
});
afterAll(async () => {
  await firefox.close();
  await rm(folder, { recursive: true });
});

async function live(lived: Omit<Lived, 'today'>): Promise<void> {
  await seen(options, named('import'));
  await options.chooseFile(
    named('import'),
    await fileOf({ ...lived, today: await todayIn(options) }, folder),
  );
  await press(options, named('import-confirm'));
  await holds('the days are in', async () =>
    (await journal(options)).some(({ type }) => type === 'imported'),
  );
}

test.each(Object.keys(SIZES) as Size[])(
  'ninety days are two pages of %s with the figures that count',
  async (size) => {
    if (size === 'A4') await live({ days: 90 });
    const view = await firefox.tab(`report.html#language=nl&${EVERYTHING}`);
    await ready(view);
    const paper = await readBack(await view.print(SIZES[size].cm));
    expect(paper.size).toEqual(SIZES[size].mm);
    expect(paper.pages.length).toBeLessThanOrEqual(2);
    const all = paper.pages.join(' ');
    for (const said of [
      'Zelf ingevuld met Rugritme; geen medisch onderzoek.',
      'Duidelijk minder pijn dan op dag 1.',
      'Sokken aantrekken 7 6 4 3',
      'Op 65 van de 90 dagen iets gedaan.',
      'meer dan de Europese bovengrens van 250 mg',
      'Notitie 83: lang in de auto gezeten.',
    ]) {
      expect(all).toContain(said);
    }
    expect(all).not.toContain('Druk af');
    await view.close();
  },
);

/** WebDriver's own name of the key. */
const ARROW_LEFT = '\uE012';

test('the pictures of ninety days have a table each, and arrows tell their values', async () => {
  const view = await firefox.tab('sidepanel.html#progress');
  await ready(view);
  await seen(view, '[data-testid="progress-together"] .column');
  const pictures = await view.run(() =>
    [...document.querySelectorAll<HTMLElement>('.progress [role="slider"]')].map((one) => ({
      name: one.getAttribute('aria-label') ?? '',
      rows: one.parentElement?.parentElement?.querySelectorAll('details.behind tbody tr').length ?? 0,
      drawn: (one.querySelector('svg')?.getBoundingClientRect().height ?? 0) > 60,
    })),
  );
  expect(pictures.map(({ name }) => name)).toEqual([
    'Pijn',
    'Last bij wat je doet',
    'Slaap',
    'Stress',
    'Sokken aantrekken',
    'In de auto zitten',
    'De vaatwasser uitruimen',
    'Pauzes per dag',
    'Pijn, zitten en pauzes naast elkaar',
  ]);
  expect(pictures.filter(({ rows, drawn }) => rows === 0 || !drawn)).toEqual([]);
  const told = () =>
    view.run(() => document.activeElement?.closest('[role="slider"]')?.getAttribute('aria-valuetext') ?? '');
  for (let index = 0; index < pictures.length; index++) {
    await view.run(
      (at: number) => document.querySelectorAll<HTMLElement>('.progress [role="slider"]')[at]?.focus(),
      index,
    );
    const first = await told();
    await view.key(ARROW_LEFT);
    await holds(`${pictures[index]?.name} tells another value`, async () => {
      const said = await told();
      return said !== '' && said !== first;
    });
  }
  await view.close();
});

test('two years of everything, in the longest words there are, are still two pages', async () => {
  await eraseAll(options);
  await live({ days: 730, full: true });
  const to = await todayIn(options);
  const from = Temporal.PlainDate.from(to).subtract({ days: 729 }).toString();
  const view = await firefox.tab(`report.html#language=nl&period=own&from=${from}&to=${to}&${EVERYTHING}`);
  await ready(view);
  for (const size of Object.keys(SIZES) as Size[]) {
    const { pages } = await readBack(await view.print(SIZES[size].cm));
    expect(pages).toHaveLength(2);
    expect(pages[1]).toContain('730 notities');
  }
  await view.close();
});
