/** Once on every seventh day somebody is reminded of the check-in, at a clock time of their choice. */
import { describe, expect, test } from 'vitest';
import type { Programme } from '../../core/course.ts';
import { type Model, newModel } from '../../core/model.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { dueReminder, nextReminder } from '../../core/supplements/reminders.ts';
import { addDays, instantOf } from '../../core/time.ts';
import { AMSTERDAM } from './life.ts';

const START = '2026-03-02';
const on = (day: number, clock = '15:00') => ({
  at: instantOf(addDays(START, day - 1), clock, AMSTERDAM),
  zone: AMSTERDAM,
  turn: 0,
});
function walking(programme: Partial<Programme> = {}, settings: Partial<Settings> = {}): Model {
  return {
    ...newModel(0),
    programme: { start: START, seen: START, ...programme },
    settings: { ...DEFAULT_SETTINGS, ...settings },
  };
}
const remindedDays = (model: Model, last = 120) =>
  Array.from({ length: last }, (_, index) => index + 1).filter((day) => dueReminder(model, on(day)) !== null);

describe('the check-in', () => {
  test('is reminded of on each seventh day and on day 85, across the clock change, and no more after day 90', () => {
    expect(remindedDays(walking())).toEqual([7, 14, 21, 28, 35, 42, 49, 56, 63, 70, 77, 84, 85]);
  });

  test('is reminded of each week by whoever goes on', () => {
    expect(remindedDays(walking({ goesOn: true })).filter((day) => day > 90)).toEqual([
      91, 98, 105, 112, 119,
    ]);
  });

  test('follows the programme through a pause and a step back', () => {
    const still = walking({
      course: [
        { from: START, day: 1 },
        { from: addDays(START, 6), day: 7, still: true },
      ],
    });
    expect(remindedDays(still)).toEqual([]);
    const back = walking({
      course: [
        { from: START, day: 1 },
        { from: addDays(START, 9), day: 3 },
      ],
    });
    expect(remindedDays(back, 21)).toEqual([7, 14, 21]);
  });

  test('wakes nobody for it before that day, and once on it', () => {
    expect(nextReminder(walking(), on(3))).toBeNull();
    expect(nextReminder(walking(), on(6))).toBe(on(7).at);
    expect(nextReminder(walking(), on(7, '09:00'))).toBe(on(7).at);
    const done = { ...walking(), reminded: { date: addDays(START, 6), moments: ['check-in'] as const } };
    expect(dueReminder(done, on(7, '15:10'))).toBeNull();
    expect(nextReminder(done, on(7, '15:10'))).toBeNull();
  });

  test.each([
    ['no programme', { ...walking(), programme: null }],
    ['it is switched off', walking({}, { checkInAt: null })],
    ['its time lies outside waking hours', walking({}, { checkInAt: '23:30' })],
  ])('is not reminded of where %s', (_name, model) => {
    expect(dueReminder(model, on(7, '23:30'))).toBeNull();
    expect(nextReminder(model, on(7, '09:00'))).toBeNull();
  });

  test('needs no list of supplements, and comes at the time of choice', () => {
    expect(dueReminder(walking({}, { checkInAt: '19:15' }), on(7))).toBeNull();
    expect(dueReminder(walking({}, { checkInAt: '19:15' }), on(7, '19:15'))).toMatchObject({
      moment: 'check-in',
    });
  });
});
