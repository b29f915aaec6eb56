import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../../core/time.ts';
import { Life, MONDAY_NINE } from '../life.ts';

describe('a locked screen', () => {
  test('of seconds changes nothing', () => {
    const life = new Life().work(10).lock(0.5).work(10);
    expect(life.glance.sittingMinutes).toBe(20);
    expect(life.minutes('unclear')).toBe(0);
  });

  test('that ends when a prompt is due gets two quiet minutes first', () => {
    const life = new Life(undefined, { waitForTyping: false }).work(44).lock(1.5).work(1);
    expect(life.prompts).toEqual([]);
    life.work(2);
    expect(life.promptMinutes).toEqual([47.5]);
  });

  test('of two minutes is away', () => {
    expect(new Life().work(10).lock(2).glance.state).toBe('away');
  });

  test('wins over sound', () => {
    const life = new Life().work(10);
    life.sound = true;
    expect(life.lock(3).glance.state).toBe('away');
  });

  test('on top of a silence is away two minutes after the lock, from the last key on', () => {
    const life = new Life(undefined, { naturalBreak: 600 }).work(10).still(5).lock(2);
    expect(life.glance.state).toBe('away');
    expect(life.spans.at(-1)).toMatchObject({ kind: 'sitting', to: MONDAY_NINE + 10 * MINUTE });
  });

  test('over lunch is one absence, told on return', () => {
    const life = new Life().work(30).lock(45).work(1);
    expect(life.glance).toMatchObject({ sittingMinutes: 1, awayFor: 45 * MINUTE });
    expect(life.spans.at(-1)).toMatchObject({ kind: 'away', why: 'locked' });
  });

  test('in a break changes nothing of it', () => {
    const life = new Life().work(10).logBreak(5).lock(4);
    expect(life.glance.state).toBe('break');
    life.lock(10).work(1);
    expect(life.minutes('break')).toBe(5);
  });
});
