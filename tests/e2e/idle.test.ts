/**
 * Real idle: a screen of its own, on which nobody touches anything, and then somebody moves the mouse. Only here does the
 * browser know of a lack of input, of sound in front of somebody, and of a window that fills the screen.
 */
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, type ChromiumView, launchChromium } from './chromium.ts';
import { type NotificationService, startNotificationService } from './notifications.ts';
import { fillScreen, playTone } from './screen.ts';
import { choose, fill, journal, reload, timerState } from './steps.ts';
import { count, named, ready, text } from './view.ts';

/** Seconds without input that are a break: the least that a browser can tell. */
const SHORTEST = '15';
/** Of this one two fifths, 24 seconds, are unclear before it is a break. */
const A_MINUTE = '60';

let chromium: Chromium;
let desktop: NotificationService;
let panel: ChromiumView;
let options: ChromiumView;

beforeAll(async () => {
  moveMouse();
  desktop = await startNotificationService();
  chromium = await launchChromium({ headless: false, sound: true });
  panel = await chromium.panel();
  await ready(panel);
  options = await chromium.tab('options.html');
  await ready(options);
});

afterAll(async () => {
  await chromium?.close();
  desktop.close();
});

let place = 300;
function moveMouse(): void {
  place = place === 300 ? 420 : 300;
  execFileSync('xdotool', ['mousemove', `${place}`, `${place}`]);
}

function state(expected: string, timeout: number): Promise<void> {
  return expect.poll(() => timerState(panel), { timeout, interval: 250 }).toBe(expected);
}

describe('somebody who touches nothing', () => {
  test('for fifteen seconds is away, and the panel says so; the mouse brings sitting back', async () => {
    await choose(options, 'natural-break', SHORTEST);
    moveMouse();
    await state('sitting', 10_000);
    const sitting = await text(panel, 'main');
    await state('away', 40_000);
    await expect.poll(() => text(panel, 'main')).not.toBe(sitting);
    const away = await text(panel, 'main');
    moveMouse();
    await state('sitting', 10_000);
    await expect.poll(() => text(panel, 'main')).not.toBe(away);
  });

  test('for less than a break leaves it unclear, and the count waits', async () => {
    await choose(options, 'natural-break', A_MINUTE);
    moveMouse();
    await state('sitting', 10_000);
    await state('unclear', 50_000);
    moveMouse();
    await state('sitting', 10_000);
    const spent = (await journal(panel)).filter(({ type, kind }) => type === 'spent' && kind === 'unclear');
    expect(spent.length).toBeGreaterThan(0);
  });

  test('but listens to what the tab in front plays still sits', async () => {
    await choose(options, 'natural-break', SHORTEST);
    const film = await playTone(chromium);
    moveMouse();
    await state('sitting', 10_000);
    const before = (await journal(panel)).length;
    // Longer than a break, by the clock: nothing is to be seen that could be waited for.
    await new Promise((resolve) => setTimeout(resolve, 25_000));
    expect(await timerState(panel)).toBe('sitting');
    const seen = (await journal(panel)).slice(before);
    const heard = seen.filter(({ type, presence }) => type === 'idle-changed' && presence?.sound === true);
    expect(heard.map(({ presence }) => presence?.input)).toContain('idle');
    await film.close();
    moveMouse();
  });
});

describe('a window that fills the screen', () => {
  test('holds a prompt back, which then comes once and without a sound', async () => {
    await choose(options, 'natural-break', '1800');
    moveMouse();
    await state('sitting', 10_000);
    await fillScreen(options, true);
    await fill(options, 'prompt-after', 1);
    const held = async () =>
      (await journal(panel)).filter(({ type, why }) => type === 'held-back' && why === 'fullscreen').length;
    await expect.poll(held, { timeout: 200_000, interval: 500 }).toBe(1);
    const shown = desktop.shown.length;
    expect(await count(panel, named('prompt'))).toBe(0);
    await fillScreen(options, false);
    // Somebody who looks at the panel is seen at once; otherwise the next look would.
    await reload(panel);
    await expect.poll(() => count(panel, named('prompt'))).toBe(1);
    await expect.poll(() => desktop.shown.length).toBe(shown + 1);
    expect(desktop.shown.at(-1)?.silent).toBe(true);
  }, 240_000);
});
