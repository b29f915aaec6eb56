import { describe, expect, test } from 'vitest';
import { HOUR } from '../../../core/time.ts';
import { Life } from '../life.ts';

describe('a clock', () => {
  test('put back two hours makes no negative sitting', () => {
    const life = new Life().work(20);
    life.now -= 2 * HOUR;
    expect(life.glance.sittingMinutes).toBe(20);
    life.look().work(10);
    expect(life.glance.sittingMinutes).toBe(30);
    expect(life.notes.every((note) => note.type !== 'spent' || note.to > note.from)).toBe(true);
  });

  test('put forward a day causes no storm of prompts', () => {
    const life = new Life().work(20);
    life.now += 24 * HOUR;
    expect(life.look().work(1).prompts).toEqual([]);
  });

  test('that changes to winter time changes nothing for somebody who sits', () => {
    // 25 October 2026, 02:30 in Amsterdam, the first of two.
    const life = new Life(Date.UTC(2026, 9, 25, 0, 30));
    life.work(44);
    expect(life.prompts).toEqual([]);
    expect(life.work(1).prompts).toHaveLength(1);
  });
});
