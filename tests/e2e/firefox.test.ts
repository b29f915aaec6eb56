/** The same job in real Firefox, with what it can do: sidebar, popup, event page, a click on a notification. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, launchFirefox } from './firefox.ts';
import { type NotificationService, type Shown, startNotificationService } from './notifications.ts';
import {
  alarmIsNear,
  BAD_FILES,
  breaksToday,
  choose,
  eraseAll,
  facts,
  fill,
  findArticleFacts,
  importSaid,
  reload,
  startProgramme,
  ticked,
  tickFirstAction,
} from './steps.ts';
import { count, named, press, ready, text, type View } from './view.ts';

const PROMPT_PATIENCE = 6 * 60_000;

let firefox: Firefox;
let desktop: NotificationService;
let sidebar: View;
/** Moves the idle clock of a Firefox that has no mouse, or it would be away after two minutes. */
let hand: ReturnType<typeof setInterval>;

beforeAll(async () => {
  desktop = await startNotificationService();
  firefox = await launchFirefox();
  hand = setInterval(() => firefox.touch().catch(() => undefined), 5000);
});

afterAll(async () => {
  clearInterval(hand);
  await firefox.close();
  desktop.close();
});

let testShown = 0;
const prompts = (): readonly Shown[] => desktop.shown.slice(testShown);

test('installing opens the welcome page, and it can show a notification', async () => {
  const welcome = await firefox.opened('welcome.html');
  await ready(welcome);
  await press(welcome, named('test-notification'));
  await expect.poll(() => desktop.shown.length).toBe(1);
  testShown = 1;
});

test('the programme starts behind the red flags', async () => {
  await startProgramme(await firefox.opened('welcome.html'));
});

test('the sidebar stays shut at install, opens by our button, and shows article and today', async () => {
  sidebar = await firefox.sidebar();
  await ready(sidebar);
  await findArticleFacts(sidebar);
  expect(await count(sidebar, named('action'))).toBeGreaterThan(0);
  expect(await text(sidebar, named('programme-day'))).toMatch(/\b1\b/);
});

test('an action that was ticked is still ticked after the page is loaded anew', async () => {
  await tickFirstAction(sidebar);
  await reload(sidebar);
  await expect.poll(() => ticked(sidebar)).toBe(true);
});

test('a break logged in the popup with the event page ended shows in the open sidebar by itself', async () => {
  expect(await breaksToday(sidebar)).toBe(0);
  const popup = await firefox.popup();
  await ready(popup);
  await firefox.stopBackground();
  await press(popup, named('log-break'));
  await expect.poll(() => breaksToday(sidebar)).toBe(1);
  await press(popup, named('undo'));
  await expect.poll(() => breaksToday(sidebar)).toBe(0);
  await popup.close();
});

test(
  'a prompt comes after one minute though the event page was ended, and comes once',
  async () => {
    const options = await firefox.tab('options.html');
    await ready(options);
    await choose(options, 'natural-break', '1800');
    await fill(options, 'prompt-after', 1);
    await alarmIsNear(options);
    await options.close();
    await firefox.stopBackground();
    await expect.poll(() => prompts().length, { timeout: PROMPT_PATIENCE, interval: 500 }).toBe(1);
    await expect.poll(() => count(sidebar, named('prompt'))).toBe(1);
    await firefox.stopBackground();
    await reload(sidebar);
    await expect.poll(() => firefox.background()).toBe('running');
    expect(prompts()).toHaveLength(1);
  },
  PROMPT_PATIENCE + 30_000,
);

test('a click on it opens the break page, whose focused button logs the break', async () => {
  const [prompt] = prompts();
  if (prompt === undefined) throw new Error('no prompt to answer');
  await firefox.stopBackground();
  desktop.press(prompt, 'default');
  const page = await firefox.opened('break.html');
  await ready(page);
  await expect
    .poll(() => page.run(() => document.activeElement?.getAttribute('data-testid') ?? ''))
    .toBe('log-break');
  await press(page, named('log-break'));
  await expect.poll(() => breaksToday(sidebar)).toBe(1);
  expect(await count(sidebar, named('prompt'))).toBe(0);
  await page.close();
});

test('a break taken back brings its prompt back, and the prompt can be put off', async () => {
  const popup = await firefox.popup();
  await ready(popup);
  await press(popup, named('undo'));
  await expect.poll(() => count(sidebar, named('prompt'))).toBe(1);
  await press(popup, named('snooze'));
  await expect.poll(() => count(sidebar, named('prompt'))).toBe(0);
  await popup.close();
});

test('export, erase, import: everything is back', async () => {
  await press(sidebar, named('log-break'));
  await expect.poll(() => breaksToday(sidebar)).toBe(1);
  const options = await firefox.tab('options.html#data');
  await ready(options);
  const before = await facts(options);
  await press(options, named('export'));
  const saved = async () => (await readdir(firefox.downloads)).find((name) => name.endsWith('.json'));
  await expect.poll(saved).toMatch(/^rugritme-.*\.json$/);
  const file = join(firefox.downloads, (await saved()) ?? '');
  await expect.poll(async () => (await readFile(file, 'utf8')).endsWith('}')).toBe(true);
  await eraseAll(options);
  await expect.poll(() => breaksToday(sidebar)).toBe(0);
  await options.chooseFile(named('import'), file);
  await press(options, named('import-confirm'));
  await expect.poll(() => facts(options)).toEqual(before);
  await expect.poll(() => breaksToday(sidebar)).toBe(1);
  await expect.poll(() => ticked(sidebar)).toBe(true);
  await options.close();
});

test.each(Object.entries(BAD_FILES))(
  'a %s file is refused in a sentence and changes nothing',
  async (name, bad) => {
    const options = await firefox.tab('options.html#data');
    await ready(options);
    const before = await facts(options);
    const file = join(firefox.downloads, `${name}-bad.json`);
    await writeFile(file, bad);
    await options.chooseFile(named('import'), file);
    await expect.poll(() => importSaid(options)).toMatch(/\w+ .*\.$/);
    expect(await facts(options)).toEqual(before);
    await options.close();
  },
);

test('nothing has left the browser in all that time', () => {
  expect(firefox.knocks).toEqual([]);
});
