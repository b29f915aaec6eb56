/** The one alarm: never later than the state wants it, and not lost when a worker dies over it. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LOOK_ALARM, restateAlarm } from '../../browser/alarms.ts';
import { type TimerWords, timerHands } from '../../browser/timer.ts';
import { type Model, newModel } from '../../core/model.ts';
import { type Instant, MINUTE } from '../../core/time.ts';
import { sitDown } from '../../core/timer/timer.ts';
import { AMSTERDAM, MONDAY_NINE } from '../core/life.ts';

interface Alarm {
  readonly scheduledTime: Instant;
  readonly periodInMinutes: number;
}

const alarms = vi.hoisted(() => new Map<string, Alarm>());
vi.mock('wxt/browser', () => ({
  browser: {
    alarms: {
      get: async (name: string) => alarms.get(name),
      clear: async (name: string) => alarms.delete(name),
      create: async (name: string, how: { readonly when: Instant; readonly periodInMinutes: number }) => {
        alarms.set(name, { scheduledTime: how.when, periodInMinutes: how.periodInMinutes });
      },
    },
  },
}));

beforeEach(() => alarms.clear());
const look = () => alarms.get('look');

test('rings again a minute later when the worker died over it', async () => {
  await restateAlarm(LOOK_ALARM, MONDAY_NINE);
  expect(look()).toEqual({ scheduledTime: MONDAY_NINE, periodInMinutes: 1 });
});

test('is taken away when nothing is awaited', async () => {
  await restateAlarm(LOOK_ALARM, MONDAY_NINE);
  await restateAlarm(LOOK_ALARM, null);
  expect(look()).toBeUndefined();
});

describe('before a commit', () => {
  const nothing = { title: '', message: '', buttons: [] };
  const words: TimerWords = { prompt: () => nothing, reminder: () => nothing, icon: () => '' };
  const moment = { at: MONDAY_NINE, zone: AMSTERDAM };
  const away: Model = newModel(MONDAY_NINE);
  const sitting: Model = { ...away, timer: sitDown(MONDAY_NINE, 0) };
  const hasty: Model = { ...sitting, settings: { ...sitting.settings, promptAfter: 3 } };
  const foresee = (before: Model, after: Model) =>
    timerHands(words, () => moment).foresee(before, after, moment);

  test.each([
    ['somebody who sits down', away, sitting, 5],
    ['a shorter threshold', sitting, hasty, 3],
  ])('the alarm is set for %s', (_name, before, after, minutes) => {
    foresee(before, after);
    expect(look()?.scheduledTime).toBe(MONDAY_NINE + minutes * MINUTE);
  });

  test.each([
    ['a longer threshold', hasty, sitting],
    ['somebody who goes away', sitting, away],
  ])('the alarm stays for %s: too early does no harm', (_name, before, after) => {
    foresee(before, after);
    expect(look()).toBeUndefined();
  });
});
