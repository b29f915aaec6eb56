/** Ninety days lived, in real Chromium: the pictures of them, all of them at a glance, and the days to come as a calendar file. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { type Chromium, type ChromiumView, launchChromium } from './chromium.ts';
import { focusables, walk } from './keyboard.ts';
import { fileOf, todayIn } from './paper.ts';
import { journal } from './steps.ts';
import { go, named, press, ready, seen } from './view.ts';
import { eventually, holds } from './wait.ts';

let chromium: Chromium;
let panel: ChromiumView;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rugritme-progress-'));
  chromium = await launchChromium();
  const options = await chromium.tab('options.html#data');
  await ready(options);
  const file = await fileOf({ days: 60, today: await todayIn(options) }, folder);
  await chromium.chooseFile(options, named('import'), file);
  await press(options, named('import-confirm'));
  await holds('the days are in', async () =>
    (await journal(options)).some(({ type }) => type === 'imported'),
  );
  await options.close();
  panel = await chromium.tab('sidepanel.html#progress');
  await panel.page.setViewport({ width: 360, height: 780 });
  await ready(panel);
}, 60_000);
afterAll(async () => {
  await chromium.close();
  await rm(folder, { recursive: true });
});

const toldIn = (section: string) =>
  panel.run(
    (name: string) =>
      document
        .querySelector(`[data-testid="progress-${name}"] [role="slider"]`)
        ?.getAttribute('aria-valuetext') ?? '',
    section,
  );

describe('the pictures', () => {
  test('show what was told and lived, and the year for whoever opens it', async () => {
    await seen(panel, '[data-testid="progress-scores"] .point');
    await seen(panel, '[data-testid="progress-breaks"] .some');
    await seen(panel, '[data-testid="progress-together"] .column');
    await press(panel, named('progress-year'));
    await holds('the year is there', () =>
      panel.run(() => document.querySelectorAll('[data-testid="progress-breaks"] .heat').length === 2),
    );
  });

  test.each([
    ['light', 'none'],
    ['dark', 'none'],
    ['light', 'active'],
  ] as const)('have nothing that axe objects to (%s, forced colours %s)', async (scheme, forced) => {
    const session = await panel.page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'forced-colors', value: forced },
      ],
    });
    // In forced colours axe reads those that the system has overruled.
    const rules = forced === 'active' ? { rules: { 'color-contrast': { enabled: false } } } : {};
    expect(await violations(panel, rules)).toEqual([]);
    await session.send('Emulation.setEmulatedMedia', { features: [] });
    await session.detach();
  });

  test('run over nowhere in the narrowest sidebar, nor at 200 % zoom', async () => {
    for (const width of [252, 180]) {
      await panel.page.setViewport({ width, height: 780 });
      expect(await panel.run(() => document.scrollingElement?.scrollWidth ?? 0)).toBeLessThanOrEqual(width);
    }
    await panel.page.setViewport({ width: 360, height: 780 });
  });

  test('are reached whole by keyboard', async () => {
    const expected = await focusables(panel);
    const { reached, unseen } = await walk(panel, expected.length);
    expect(expected.filter((one) => !reached.includes(one))).toEqual([]);
    expect(unseen).toEqual([]);
  });

  test('are walked through by arrows, which tell each value', async () => {
    await panel.run(() =>
      document.querySelector<HTMLElement>('[data-testid="progress-breaks"] [role="slider"]')?.focus(),
    );
    const first = await toldIn('breaks');
    await panel.page.keyboard.press('ArrowUp');
    await eventually(
      'another day is told',
      () => toldIn('breaks'),
      (said) => said !== '' && said !== first,
    );
  });
});

describe('the calendar file', () => {
  const eventsOf = (text: string) => {
    const calendar = new ICAL.Component(ICAL.parse(text));
    return new Map(
      calendar.getAllSubcomponents('vevent').map((one) => {
        const event = new ICAL.Event(one);
        return [event.uid, event] as const;
      }),
    );
  };

  test('holds the days to come, and made again at another time it replaces them', async () => {
    await go(panel, '#programme');
    await press(panel, named('agenda-open'));
    await seen(panel, named('agenda-save'));
    expect(await violations(panel)).toEqual([]);
    const first = eventsOf(await chromium.download(() => press(panel, named('agenda-save'))));
    // Days 60 to 90 move on all but the six or so that rest.
    expect(first.size).toBeGreaterThan(25);
    await panel.run(() => {
      const time = document.querySelector<HTMLInputElement>('[data-testid="agenda-move-time"]');
      if (time === null) throw new Error('no time');
      time.value = '07:05';
      time.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const second = eventsOf(await chromium.download(() => press(panel, named('agenda-save'))));
    expect([...second.keys()].sort()).toEqual([...first.keys()].sort());
    const moves = [...second].filter(([uid]) => uid.includes('-move.'));
    for (const [uid, event] of moves) {
      expect(event.startDate.toString()).toMatch(/T07:05:00$/);
      expect(event.sequence).toBeGreaterThanOrEqual(first.get(uid)?.sequence ?? 0);
    }
  });
});
