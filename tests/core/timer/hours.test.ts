import { describe, expect, test } from 'vitest';
import type { WorkWeek } from '../../../core/hours.ts';
import { HOUR } from '../../../core/time.ts';
import { Life, MONDAY_NINE } from '../life.ts';

const DAY = [{ from: '09:00', to: '17:30' }];
/** Monday to Friday from nine to half past five. */
const OFFICE: WorkWeek = [DAY, DAY, DAY, DAY, DAY, [], []];

/** A Monday from `hour` on, with the hours of an office. */
function monday(hour: number, countOutside = false): Life {
  return new Life(MONDAY_NINE + (hour - 9) * HOUR, { hours: OFFICE, countOutside, waitForTyping: false });
}

describe('working hours', () => {
  test('that close in mid-bout end it at their minute, and nothing is counted after', () => {
    const life = monday(17).work(50);
    expect(life.glance).toMatchObject({ state: 'closed', until: MONDAY_NINE + 24 * HOUR });
    expect(life.minutes('sitting')).toBe(30);
    expect(life.prompts).toEqual([]);
  });

  test('wake the worker once at closing and once at opening', () => {
    const life = monday(17.5).work(0);
    life.still(16 * 60);
    expect(life.looks).toBe(1);
  });

  test('open at their minute: what follows counts from the first input', () => {
    const life = monday(8).still(60).work(46);
    expect(life.promptMinutes).toEqual([60 + 45]);
    expect(life.minutes('off')).toBe(60);
  });

  test('counted outside go on counting, without a prompt until the morning', () => {
    const life = monday(17, true).work(120);
    expect(life.glance).toMatchObject({ state: 'sitting', sittingMinutes: 120, heldBy: 'outside-hours' });
    expect(life.prompts).toEqual([]);
  });

  test('counted outside hand the prompt over softly when they open', () => {
    const life = monday(8, true).work(61);
    expect(life.promptMinutes).toEqual([60]);
    expect(life.prompts.map(({ effect }) => effect.soft)).toEqual([true]);
  });

  test('that are widened in the evening open then, not back when the day closed', () => {
    const life = monday(17).work(150);
    life.settings({ hours: null }).work(10);
    expect(life.minutes('off')).toBe(120);
    expect(life.glance.sittingMinutes).toBe(10);
  });

  test('that are narrowed close at once', () => {
    const life = new Life(MONDAY_NINE + 9 * HOUR).work(30).settings({ hours: OFFICE });
    expect(life.glance.state).toBe('closed');
    expect(life.work(60).prompts).toEqual([]);
  });

  test('that move while they are closed open at the new time', () => {
    const early = [{ from: '07:00', to: '15:00' }];
    const life = monday(18).settings({ hours: [early, early, early, early, early, [], []] });
    expect(life.glance.until).toBe(MONDAY_NINE + 22 * HOUR);
    expect(life.alarm).toBe(MONDAY_NINE + 22 * HOUR);
  });

  test('leave the weekend alone', () => {
    const life = monday(9 + 5 * 24).work(200);
    expect(life.prompts).toEqual([]);
    expect(life.glance.until).toBe(MONDAY_NINE + 7 * 24 * HOUR);
  });

  test('do not cut a break short, and are closed after it', () => {
    const life = monday(17).work(25).logBreak(10).work(7).look();
    expect(life.glance.state).toBe('break');
    life.work(13);
    expect(life.minutes('break')).toBe(10);
    expect(life.glance.state).toBe('closed');
  });

  test('with a lunch between leave the lunch in peace', () => {
    const range = [
      { from: '09:00', to: '12:30' },
      { from: '13:00', to: '17:30' },
    ];
    const life = new Life(MONDAY_NINE + 3 * HOUR, { hours: [range, range, range, range, range, [], []] });
    life.work(60 + 44);
    expect(life.prompts).toEqual([]);
    expect(life.work(1).promptMinutes).toEqual([60 + 45]);
  });

  test('know on Monday when Friday closed: who left at five was away for half an hour, then off', () => {
    const life = monday(4 * 24 + 9)
      .work(8 * 60)
      .lock(5);
    life.now = MONDAY_NINE + 7 * 24 * HOUR - HOUR;
    life.work(30);
    expect(life.glance.state).toBe('closed');
    expect(life.minutes('away')).toBe(30);
  });
});

test('a pause that is ended after closing time opens nothing: the timer is closed at once', () => {
  const life = monday(17).pause(null).work(60).resume();
  expect(life.glance.state).toBe('closed');
  expect(life.work(60).minutes('sitting')).toBe(0);
});

test('a first look after closing time finds it closed at once', () => {
  expect(monday(19).glance.state).toBe('closed');
});
