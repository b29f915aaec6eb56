import { describe, expect, test } from 'vitest';
import { Life } from '../life.ts';

describe('somebody who works on', () => {
  test('is asked to get up after 45 minutes, and again one threshold later while the prompt stands', () => {
    expect(new Life().work(100).promptMinutes).toEqual([45, 90]);
  });

  test('is asked once per due time, with ids that differ', () => {
    const ids = new Life().work(300).prompts.map(({ effect }) => effect.due);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('gets the two-hour message once, at 120 minutes', () => {
    const life = new Life().work(200);
    expect(life.prompts.map(({ effect }) => effect.kind)).toEqual(['move', 'move', 'two-hours', 'move']);
    expect(life.promptMinutes).toEqual([45, 90, 120, 165]);
  });

  test('sees the minutes in the badge in steps of five, warm once due', () => {
    const life = new Life().work(17);
    expect(life.badge).toEqual({ text: '15', tone: 'calm' });
    life.work(30);
    expect(life.badge).toEqual({ text: '45', tone: 'due' });
  });

  test('wakes the worker at most thirteen times an hour', () => {
    for (const threshold of [1, 7, 30, 42, 45, 60, 180]) {
      const life = new Life();
      life.settings({ promptAfter: threshold }).work(60);
      // A look every five minutes, and one for each prompt in between.
      expect(life.looks).toBeLessThanOrEqual(12 + Math.floor(60 / threshold));
    }
    expect(new Life().work(60).looks).toBeLessThanOrEqual(13);
  });

  test('hears of a new threshold at once', () => {
    const life = new Life().work(20);
    life.settings({ promptAfter: 21 }).work(2);
    expect(life.promptMinutes).toEqual([21]);
  });

  test('is asked at once when the new threshold has long passed', () => {
    const life = new Life().work(23);
    life.settings({ promptAfter: 20 }).work(0.1);
    expect(life.promptMinutes).toEqual([23]);
  });

  test('with a threshold of one minute is left alone for two minutes after sitting down', () => {
    const life = new Life();
    life.settings({ promptAfter: 1 }).work(5);
    expect(life.promptMinutes.slice(0, 2)).toEqual([2, 3]);
  });
});
