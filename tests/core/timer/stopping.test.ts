import { describe, expect, test } from 'vitest';
import { Life } from '../life.ts';

describe('somebody who stops typing', () => {
  test('under two minutes is sitting all the while', () => {
    const life = new Life().work(10).still(1.5).work(10);
    expect(life.glance.sittingMinutes).toBe(21);
  });

  test('between two and five minutes pauses the timer', () => {
    const life = new Life().work(10).still(4).work(10);
    expect(life.glance.sittingMinutes).toBe(20);
    expect(life.minutes('unclear')).toBe(4);
  });

  test('for five minutes has taken a natural break: the timer starts anew', () => {
    const life = new Life().work(40).still(5).work(3);
    expect(life.glance.sittingMinutes).toBe(3);
    expect(life.minutes('sitting')).toBe(40);
    expect(life.minutes('away')).toBe(5);
  });

  test('and stays away is never asked anything, and the worker sleeps', () => {
    const life = new Life().work(40).still(10);
    const { looks } = life;
    life.still(600);
    expect(life.looks).toBe(looks);
    expect(life.prompts).toEqual([]);
  });

  test('is not asked within two minutes of a return', () => {
    const life = new Life();
    life.settings({ promptAfter: 1, waitForTyping: false }).work(1).still(20);
    const before = life.prompts.length;
    life.work(1.9);
    expect(life.prompts).toHaveLength(before);
    life.work(0.2);
    expect(life.prompts).toHaveLength(before + 1);
  });

  test('and looks up again when a prompt has waited gets two quiet minutes first', () => {
    const life = new Life(undefined, { waitForTyping: false }).claim('meeting', 50).still(53).work(1.9);
    expect(life.prompts).toEqual([]);
    expect(life.work(0.1).promptMinutes).toEqual([55]);
  });

  test('has a natural break after fifteen seconds when that is the setting', () => {
    const life = new Life();
    life.settings({ naturalBreak: 15 }).work(10).still(0.25);
    expect(life.glance.state).toBe('away');
  });

  test('may read for twelve minutes when the natural break is thirty', () => {
    const life = new Life().settings({ naturalBreak: 1800 }).work(10).still(11.5);
    expect(life.glance).toMatchObject({ state: 'sitting', sittingMinutes: 21 });
    expect(life.still(1).glance.state).toBe('unclear');
  });

  test('loses a prompt that stood, because a natural break answers it', () => {
    const life = new Life().work(46).still(6).work(1);
    expect(life.glance.prompt).toBeNull();
  });
});
