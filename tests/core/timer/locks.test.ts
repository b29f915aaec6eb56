import { describe, expect, test } from 'vitest';
import { Life } from '../life.ts';

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
});
