/** What somebody tells of a day, in real Chromium: kept when the page goes, read back, and written down for later. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, type ChromiumView, launchChromium } from './chromium.ts';
import { journal, reload, startProgramme } from './steps.ts';
import { go, named, press, ready, seen, text } from './view.ts';
import { eventually, holds } from './wait.ts';

let chromium: Chromium;
let panel: ChromiumView;

beforeAll(async () => {
  chromium = await launchChromium();
  await startProgramme(await chromium.opened('welcome.html'));
  panel = await chromium.tab('sidepanel.html');
  await ready(panel);
}, 60_000);
afterAll(() => chromium.close());

const told = async () => (await journal(panel)).filter(({ type }) => type === 'day-told');

test('the pain of the day is one tap, and another takes its place', async () => {
  await press(panel, `${named('day-pain')} [data-score="6"]`);
  await seen(panel, named('day-pain-back'));
  await press(panel, `${named('day-pain')} [data-score="4"]`);
  await holds('the second score is the one', () =>
    panel.run(() => document.querySelector('[data-score="4"]')?.getAttribute('aria-pressed') === 'true'),
  );
  await reload(panel);
  await holds('it is still there', () =>
    panel.run(() => document.querySelector('[data-score="4"]')?.getAttribute('aria-pressed') === 'true'),
  );
  expect(await told()).toHaveLength(2);
});

test('a note that was still being typed is kept when the page is closed', async () => {
  await press(panel, named('open-note'));
  await seen(panel, `${named('day-note')} textarea`);
  await panel.click(`${named('day-note')} textarea`);
  await panel.page.keyboard.type('Lang gereden, daarna stijf');
  await panel.close();
  panel = await chromium.tab('sidepanel.html');
  await ready(panel);
  await eventually(
    'the note is read',
    () => text(panel, named('day-note')),
    (said) => said.includes('Lang gereden, daarna stijf'),
  );
});

test('the day tells it again, and the note can be removed there', async () => {
  await go(panel, '#programme/1');
  await eventually(
    'the score is read back',
    () => text(panel, named('told-on')),
    (said) => said.includes('4 van 10'),
  );
  await press(panel, named('open-note'));
  await press(panel, named('note-remove'));
  await eventually(
    'it says so',
    () => text(panel, named('note-status')),
    (said) => said !== '',
  );
  await go(panel, '#today');
  await holds('the note is gone', async () => !(await text(panel, named('day-note'))).includes('stijf'));
});

test('a plan for a bad week stands with the light days', async () => {
  await go(panel, '#programme/bad-week');
  await press(panel, named('review-save'));
  await seen(panel, named('review-remove'));
  await go(panel, '#today');
  await press(panel, named('begin-flare-up'));
  await press(panel, named('red-flags-none'));
  await eventually(
    'the plan is there',
    () => text(panel, named('your-plan')),
    (said) => said.includes('Plat liggen helpt niet.'),
  );
});
