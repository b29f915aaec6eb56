import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Model } from '../../core/model.ts';
import { newModel } from '../../core/start.ts';
import { DAY_MOMENTS } from '../../core/supplements/product.ts';
import { HOUR } from '../../core/time.ts';
import { AMSTERDAM, MONDAY_NINE } from '../core/life.ts';
import { anOmega, safetyOf } from '../core/supplement-list.ts';

/** The browser's alarms and notifications as far as reminders use them. */
const desktop = vi.hoisted(() => {
  const alarms = new Map<string, { name: string; scheduledTime: number }>();
  const notes = new Map<string, { title: string; silent?: boolean; requireInteraction?: boolean }>();
  const created: string[] = [];
  const chrome = {
    alarms: {
      get: async (name: string) => alarms.get(name),
      clear: async (name: string) => alarms.delete(name),
      create: async (name: string, { when }: { when: number }) => {
        created.push(name);
        alarms.set(name, { name, scheduledTime: when });
      },
    },
    notifications: {
      getAll: async () => Object.fromEntries(notes),
      clear: async (id: string) => notes.delete(id),
      create: async (id: string, options: { title: string }) => notes.set(id, options),
    },
    runtime: { getURL: (path: string) => path },
    idle: { setDetectionInterval: () => undefined },
    i18n: { getUILanguage: () => 'nl' },
    action: {
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
      setBadgeText: async () => undefined,
      setTitle: async () => undefined,
    },
  };
  Object.assign(globalThis, { chrome });
  return { alarms, notes, created };
});
vi.mock('../../browser/lookup.ts', () => ({ restateLookup: async () => undefined }));
const { timerHands } = await import('../../browser/timer.ts');

const words = { title: 'Nu op je lijst', message: 'Visolie', buttons: [] };
const hands = timerHands({ prompt: () => words, reminder: () => words, icon: () => 'Rugritme' }, () => nine);

const model: Model = {
  ...newModel(0),
  settings: { ...newModel(0).settings, supplementReminders: true },
  safety: safetyOf({}),
  supplements: [anOmega({ moments: [...DAY_MOMENTS] })],
};
const nine = { at: MONDAY_NINE, zone: AMSTERDAM };
const LUNCH = MONDAY_NINE + 3.5 * HOUR;
const dealtWith: Model = { ...model, reminded: { date: '2026-11-09', moments: ['breakfast'] } };

beforeEach(() => {
  desktop.alarms.clear();
  desktop.notes.clear();
  desktop.created.length = 0;
});

describe('the alarm of the reminders', () => {
  test('is set once, and anew only when the due time is another', async () => {
    for (let step = 0; step < 3; step++) await hands.restate(dealtWith, nine);
    expect(desktop.created).toEqual(['supplements']);
    expect(desktop.alarms.get('supplements')?.scheduledTime).toBe(LUNCH);
    const later = {
      ...dealtWith.settings,
      supplementTimes: { ...model.settings.supplementTimes, lunch: '13:00' },
    };
    await hands.restate({ ...dealtWith, settings: later }, nine);
    expect(desktop.alarms.get('supplements')?.scheduledTime).toBe(LUNCH + HOUR / 2);
  });

  test('goes when reminders are switched off', async () => {
    await hands.restate(dealtWith, nine);
    await hands.restate({ ...dealtWith, settings: newModel(0).settings }, nine);
    expect([...desktop.alarms.keys()]).toEqual([]);
  });
});

describe('its notification', () => {
  const remind = { type: 'remind', date: '2026-11-09', moment: 'lunch', left: ['product-0'] } as const;

  test('is silent, leaves by itself, and shown twice stands once', async () => {
    await hands.perform(remind, model);
    await hands.perform(remind, model);
    expect([...desktop.notes]).toEqual([
      ['reminder:2026-11-09:lunch', expect.objectContaining({ silent: true, requireInteraction: false })],
    ]);
  });

  test('is taken away on the next day', async () => {
    await hands.perform(remind, model);
    await hands.restate(model, nine);
    expect(desktop.notes.size).toBe(1);
    await hands.restate(model, { at: MONDAY_NINE + 24 * HOUR, zone: AMSTERDAM });
    expect(desktop.notes.size).toBe(0);
  });
});
