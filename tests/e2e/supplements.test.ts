/** One's own supplements in real Chromium: the check, a product with too high a dose, a tick. Each out of a stopped worker. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHECK_QUESTIONS } from '../../core/supplements/check.ts';
import { type Chromium, type ChromiumView, launchChromium } from './chromium.ts';
import { type NotificationService, startNotificationService } from './notifications.ts';
import { choose, fill, journal, reload } from './steps.ts';
import { count, go, gone, named, press, ready, seen, text } from './view.ts';

/** A minute to come, and what starting takes. */
const PATIENCE = 90_000;

let chromium: Chromium;
let desktop: NotificationService;
let panel: ChromiumView;

beforeAll(async () => {
  desktop = await startNotificationService();
  chromium = await launchChromium();
  await ready(await chromium.opened('welcome.html'));
  panel = await chromium.panel();
  await ready(panel);
});

afterAll(async () => {
  await chromium?.close();
  desktop.close();
});

const answer = (question: string, yes: boolean) =>
  `[data-question="${question}"] [data-answer="${yes ? 'yes' : 'no'}"]`;
const warning = '[data-key="magnesium-above"]';
const tick = `${named('taken')}[data-moment="evening"]`;
const ticked = (view: ChromiumView) => count(view, `${tick}:checked`);

test('the list is closed until the check is done', async () => {
  await go(panel, '#supplements');
  await press(panel, named('to-mine'));
  await seen(panel, named('to-check'));
  expect(await count(panel, named('add-supplement'))).toBe(0);
});

test('the check is answered, left half way and taken up again after a reload', async () => {
  await press(panel, named('to-check'));
  await seen(panel, answer('medicines', false));
  const [half, rest] = [CHECK_QUESTIONS.slice(0, 5), CHECK_QUESTIONS.slice(5)];
  await chromium.letWorkerSleep();
  for (const question of half) await press(panel, answer(question, question === 'liver'));
  await expect.poll(() => text(panel, named('check-progress'))).toMatch(/^5 van 11/);
  await reload(panel);
  await expect.poll(() => text(panel, named('check-progress'))).toMatch(/^5 van 11/);
  await chromium.letWorkerSleep();
  for (const question of rest) await press(panel, answer(question, false));
  await expect.poll(() => text(panel, named('consequences'))).toMatch(/Curcumine/);
});

test('what an answer stands in the way of cannot be put on the list', async () => {
  await press(panel, named('to-list'));
  await press(panel, named('add-supplement'));
  await choose(panel, 'supplement-kind', 'curcumin');
  await seen(panel, '.product-form [data-tone="blocked"]');
  await gone(panel, named('save-supplement'));
});

test('a product with too high a dose shows its warning, before and after it is on the list', async () => {
  await choose(panel, 'supplement-kind', 'magnesium');
  await fill(panel, 'supplement-name', 'Citraat');
  await fill(panel, 'supplement-dose', '0,4 g');
  await press(panel, '.product-form [data-moment="evening"]');
  await expect.poll(() => text(panel, `.product-form ${warning}`)).toMatch(/400 mg.*250 mg/s);
  await chromium.letWorkerSleep();
  await press(panel, named('save-supplement'));
  await expect.poll(() => text(panel, named('product'))).toMatch(/Citraat.*0,4 g.*400 mg/s);
  await expect.poll(() => text(panel, warning)).toMatch(/250 mg/);
});

test('what was taken is ticked in Today with the worker stopped, and ticked after a reload', async () => {
  await go(panel, '#today');
  await seen(panel, tick);
  await chromium.letWorkerSleep();
  await press(panel, tick);
  await expect.poll(async () => (await journal(panel)).at(-1)?.type).toBe('supplement-taken');
  await reload(panel);
  await expect.poll(() => ticked(panel)).toBe(1);
});

test('the popup shows the tick and takes it back, in the open panel too', async () => {
  const popup = await chromium.popup();
  await ready(popup);
  await expect.poll(() => ticked(popup)).toBe(1);
  await chromium.letWorkerSleep();
  await press(popup, tick);
  await expect.poll(() => ticked(panel)).toBe(0);
  await popup.close();
});

test('a reminder has an alarm of its own, which goes with the product', async () => {
  await go(panel, '#supplements/mine');
  await chromium.letWorkerSleep();
  await press(panel, named('supplement-reminders'));
  await expect.poll(() => alarms(panel)).toContain('supplements');
  await press(panel, named('remove-supplement'));
  await expect.poll(() => alarms(panel)).not.toContain('supplements');
  await chromium.letWorkerSleep();
  await press(panel, named('undo-removal'));
  await expect.poll(() => alarms(panel)).toContain('supplements');
  await expect.poll(() => count(panel, named('product'))).toBe(1);
});

test(
  'it comes at its minute out of a stopped worker: silent, by name, and once',
  async () => {
    // Awake at whatever hour the tests run: until just before now, tomorrow.
    await setClock('waking-from', await clockIn(panel, -5));
    await setClock('waking-to', await clockIn(panel, -10));
    await setClock('reminder-evening', await clockIn(panel, 1));
    await expect.poll(() => alarmIn(panel, 'supplements')).toBeLessThan(66);
    await chromium.letWorkerSleep();
    await expect.poll(() => desktop.shown.length, { timeout: 75_000, interval: 500 }).toBe(1);
    expect(desktop.shown).toMatchObject([{ body: 'Citraat', silent: true }]);
    await chromium.letWorkerSleep();
    await reload(panel);
    await expect.poll(() => alarmIn(panel, 'supplements')).toBeGreaterThan(3600);
    expect(desktop.shown).toHaveLength(1);
  },
  PATIENCE,
);

/** Chooses a clock time and waits until it is kept, as a person does who sees it. */
async function setClock(name: string, clock: string): Promise<void> {
  const kept = async () => (await journal(panel)).filter(({ type }) => type === 'settings-changed').length;
  const before = await kept();
  await choose(panel, name, clock);
  await expect.poll(kept).toBe(before + 1);
}

interface Alarm {
  readonly name: string;
  readonly scheduledTime: number;
}

function allAlarms(
  view: ChromiumView,
): Promise<readonly { readonly name: string; readonly seconds: number }[]> {
  return view.run(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { alarms: { getAll(): Promise<readonly Alarm[]> } };
    };
    const all = await chrome.alarms.getAll();
    return all.map(({ name, scheduledTime }) => ({ name, seconds: (scheduledTime - Date.now()) / 1000 }));
  });
}

/** Names of the alarms that are set. */
async function alarms(view: ChromiumView): Promise<readonly string[]> {
  return (await allAlarms(view)).map(({ name }) => name);
}

/** Seconds until an alarm goes off; NaN when it is not set. */
async function alarmIn(view: ChromiumView, name: string): Promise<number> {
  return (await allAlarms(view)).find((one) => one.name === name)?.seconds ?? Number.NaN;
}

/** The clock time, so many minutes from now; never within the next seconds, for choosing it takes some. */
function clockIn(view: ChromiumView, minutes: number): Promise<string> {
  return view.run((later: number) => {
    const then = new Date(Date.now() + later * 60_000 + 5000);
    return then.toTimeString().slice(0, 5);
  }, minutes);
}
