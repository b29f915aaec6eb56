/** The main job in real Chromium, from a clean profile, in the order in which a person lives it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { promptWords } from '../../content/words/prompts.ts';
import { whyNl } from '../../content/words/why.nl.ts';
import { type Chromium, type ChromiumView, launchChromium } from './chromium.ts';
import { type NotificationService, type Shown, startNotificationService } from './notifications.ts';
import {
  alarmIsNear,
  BAD_FILES,
  breaksToday,
  eraseAll,
  facts,
  fill,
  findArticleFacts,
  importSaid,
  journal,
  reload,
  startProgramme,
  ticked,
  tickFirstAction,
} from './steps.ts';
import { count, named, press, ready, seen, text } from './view.ts';

/** With a threshold of 1 minute a prompt may lawfully take until the next look, 5 minutes apart. */
const PROMPT_PATIENCE = 6 * 60_000;
/** Half a minute, and an alarm that a browser lets go off late. */
const SELF_TEST_PATIENCE = 60_000;

let chromium: Chromium;
let desktop: NotificationService;
let folder: string;
let panel: ChromiumView;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rugritme-story-'));
  desktop = await startNotificationService();
  chromium = await launchChromium();
});

afterAll(async () => {
  await chromium?.close();
  desktop.close();
  await rm(folder, { recursive: true });
});

const prompts = (): readonly Shown[] => desktop.shown.filter(({ buttons }) => buttons.length > 2);

test('installing opens the welcome page, once, and it can show a notification', async () => {
  const welcome = await chromium.opened('welcome.html');
  await ready(welcome);
  await press(welcome, named('test-notification'));
  await expect.poll(() => desktop.shown.length).toBe(1);
  const pages = await chromium.browser.pages();
  expect(pages.filter((page) => page.url().includes('/welcome.html'))).toHaveLength(1);
});

test('the programme starts behind the red flags', async () => {
  await startProgramme(await chromium.opened('welcome.html'));
});

test('the side panel shows what the article says and what today asks', async () => {
  panel = await chromium.panel();
  await ready(panel);
  await findArticleFacts(panel);
  expect(await count(panel, named('action'))).toBeGreaterThan(0);
  expect(await text(panel, named('programme-day'))).toMatch(/\b1\b/);
});

test('an action that was ticked is still ticked after the page is loaded anew', async () => {
  await tickFirstAction(panel);
  await reload(panel);
  await expect.poll(() => ticked(panel)).toBe(true);
});

test('a break logged in the popup with the worker stopped shows in the open panel by itself', async () => {
  expect(await breaksToday(panel)).toBe(0);
  const popup = await chromium.popup();
  await ready(popup);
  await chromium.letWorkerSleep();
  // The focus stands on the one big button: Enter suffices.
  await popup.page.keyboard.press('Enter');
  await expect.poll(() => breaksToday(panel)).toBe(1);
  await press(popup, named('undo'));
  await expect.poll(() => breaksToday(panel)).toBe(0);
  await popup.close();
});

test('a meeting switched on in the popup shows in the open panel, and off again', async () => {
  const popup = await chromium.popup();
  await ready(popup);
  await press(popup, '.not-now summary');
  await press(popup, `${named('meeting')}[data-minutes="30"]`);
  await expect.poll(() => text(panel, '.not-now p')).toMatch(/^In overleg tot (morgen )?\d\d:\d\d$/);
  // The focus has moved on to *Klaar*: Enter suffices.
  await seen(popup, named('end-claim'));
  await popup.page.keyboard.press('Enter');
  await expect.poll(() => count(panel, named('end-claim'))).toBe(0);
  await popup.close();
});

test(
  'a prompt comes after one minute though the worker was stopped, and comes once',
  async () => {
    const options = await chromium.tab('options.html');
    await ready(options);
    await fill(options, 'prompt-after', 1);
    await alarmIsNear(options);
    await options.close();
    await chromium.letWorkerSleep();
    await expect.poll(() => prompts().length, { timeout: PROMPT_PATIENCE, interval: 500 }).toBe(1);
    await expect.poll(() => count(panel, named('prompt'))).toBe(1);
    // A worker that starts again finds the prompt in its journal and shows no second one.
    await chromium.stopWorker();
    await reload(panel);
    await expect.poll(() => chromium.workerRuns()).toBe(true);
    await expect.poll(() => count(panel, named('prompt'))).toBe(1);
    expect(prompts()).toHaveLength(1);
  },
  PROMPT_PATIENCE + 30_000,
);

test('its button logs a break and starts the count anew, also out of a stopped worker', async () => {
  const [prompt] = prompts();
  if (prompt === undefined) throw new Error('no prompt to answer');
  await chromium.stopWorker();
  desktop.press(prompt, '0');
  await expect.poll(() => breaksToday(panel)).toBe(1);
  expect(await count(panel, named('prompt'))).toBe(0);
  // Pressed again, as a slow desktop may: nothing more is logged.
  desktop.press(prompt, '0');
  const rows = (await facts(panel)).filter(({ source }) => source === 'prompt');
  expect(rows).toHaveLength(1);
});

test('a break taken back brings its prompt back, and the prompt can be put off', async () => {
  const popup = await chromium.popup();
  await ready(popup);
  await press(popup, named('undo'));
  await expect.poll(() => count(panel, named('prompt'))).toBe(1);
  await press(popup, named('snooze'));
  await expect.poll(() => count(panel, named('prompt'))).toBe(0);
  expect((await journal(panel)).filter(({ type }) => type === 'snoozed')).toHaveLength(1);
  await popup.close();
});

test('a break logged in the panel is there at once', async () => {
  await press(panel, named('log-break'));
  await expect.poll(() => breaksToday(panel)).toBe(1);
});

test('“Why was I not asked?” tells of the prompt and of the break that was logged from it', async () => {
  const why = await chromium.tab('options.html#why');
  await ready(why);
  expect(await text(why, '[data-what="asked"]')).toContain(whyNl.decision.asked.move);
  await press(why, named('show-breaks'));
  await expect.poll(() => text(why, '.decisions')).toContain(whyNl.decision.sources.prompt);
  await why.close();
});

test('its self-test brings a notification, though the worker was stopped meanwhile', async () => {
  // The background speaks the browser's own language, for which there may be no pack here.
  const titles = Object.values(promptWords).map(({ test }) => test.title);
  const tests = () => desktop.shown.filter(({ title }) => titles.includes(title)).length;
  const before = tests();
  const why = await chromium.tab('options.html#why');
  await ready(why);
  await press(why, named('self-test'));
  await seen(why, named('check'));
  expect(await count(why, '[data-well="false"]')).toBe(0);
  await chromium.stopWorker();
  await expect.poll(tests, { timeout: SELF_TEST_PATIENCE, interval: 500 }).toBe(before + 1);
  await press(why, named('seen-yes'));
  await seen(why, named('seen-well'));
  await why.close();
}, 90_000);

test('export, erase, import: everything is back', async () => {
  const options = await chromium.tab('options.html#data');
  await ready(options);
  const before = await facts(options);
  const exported = await chromium.download(() => press(options, named('export')));
  await eraseAll(options);
  await expect.poll(() => breaksToday(panel)).toBe(0);
  await writeFile(join(folder, 'all.json'), exported);
  await chromium.chooseFile(options, named('import'), join(folder, 'all.json'));
  await seen(options, named('import-preview'));
  expect(await facts(options)).toEqual([]);
  await press(options, named('import-confirm'));
  await expect.poll(() => facts(options)).toEqual(before);
  await expect.poll(() => breaksToday(panel)).toBe(1);
  await expect.poll(() => ticked(panel)).toBe(true);
  await options.close();
});

test.each(Object.entries(BAD_FILES))(
  'a %s file is refused in a sentence and changes nothing',
  async (name, bad) => {
    const options = await chromium.tab('options.html#data');
    await ready(options);
    const before = await facts(options);
    await writeFile(join(folder, `${name}.json`), bad);
    await chromium.chooseFile(options, named('import'), join(folder, `${name}.json`));
    await expect.poll(() => importSaid(options)).toMatch(/\w+ .*\.$/);
    expect(await facts(options)).toEqual(before);
    await options.close();
  },
);

test('nothing has left the browser in all that time, and the wall would have known', async () => {
  expect(chromium.knocks).toEqual([]);
  const page = await chromium.browser.newPage();
  await page.goto('http://example.invalid/').catch(() => undefined);
  expect(chromium.knocks).toEqual(['GET http://example.invalid/']);
});
