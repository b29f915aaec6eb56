/** Real idle: a screen of its own, on which nobody touches anything, and then somebody moves the mouse. */
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, type ChromiumView, launchChromium } from './chromium.ts';
import { choose, timerState } from './steps.ts';
import { ready, text } from './view.ts';

/** Seconds without input that are a break: the least that a browser can tell. */
const AWAY_AFTER = '15';

let chromium: Chromium;
let panel: ChromiumView;

beforeAll(async () => {
  moveMouse(300);
  chromium = await launchChromium({ headless: false });
  panel = await chromium.panel();
  await ready(panel);
});

afterAll(() => chromium.close());

function moveMouse(to: number): void {
  execFileSync('xdotool', ['mousemove', `${to}`, `${to}`]);
}

test('fifteen seconds without a touch are away, and the panel says so; the mouse brings sitting back', async () => {
  const options = await chromium.tab('options.html');
  await ready(options);
  await choose(options, 'natural-break', AWAY_AFTER);
  moveMouse(400);
  await expect.poll(() => timerState(panel)).toBe('sitting');
  const sitting = await text(panel, 'main');
  await expect.poll(() => timerState(panel), { timeout: 40_000, interval: 250 }).toBe('away');
  await expect.poll(() => text(panel, 'main')).not.toBe(sitting);
  const away = await text(panel, 'main');
  moveMouse(500);
  await expect.poll(() => timerState(panel), { timeout: 10_000 }).toBe('sitting');
  await expect.poll(() => text(panel, 'main')).not.toBe(away);
});
