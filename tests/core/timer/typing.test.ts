import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../../core/time.ts';
import { Life } from '../life.ts';

/** Somebody whose browser has told of idle before: only then is typing seen. */
const typist = () => new Life().work(5).still(2.5).work(1);

describe('somebody who types when a prompt is due', () => {
  test('is not interrupted for two minutes at most', () => {
    const life = typist().work(39);
    expect(life.glance).toMatchObject({ sittingMinutes: 45, heldBy: 'typing' });
    const from = life.now;
    expect(life.work(1.9).prompts).toEqual([]);
    life.work(1);
    expect(life.prompts.map(({ at }) => at - from)).toEqual([2 * MINUTE]);
    expect(life.prompts.map(({ effect }) => effect.soft)).toEqual([false]);
  });

  test('is asked fifteen seconds after the last key', () => {
    const life = typist().work(39.5);
    const from = life.now;
    life.still(1);
    expect(life.prompts.map(({ at }) => at - from)).toEqual([0.25 * MINUTE]);
  });

  test('is asked at once where typing should not matter', () => {
    const life = typist().settings({ waitForTyping: false }).work(39);
    expect(life.prompts).toHaveLength(1);
  });

  test('is not waited for where the browser has never told of idle', () => {
    expect(new Life().work(46).promptMinutes).toEqual([45]);
  });

  test('has an alarm ahead of them, also when the wait has just passed without a look', () => {
    const life = typist().work(39);
    life.now += 3 * MINUTE;
    life.settings({ theme: 'dark' });
    expect(life.alarm).toBe(life.now);
    expect(life.work(0).prompts).toHaveLength(1);
  });

  test('reads on after the prompt and is not asked twice', () => {
    const life = typist().work(39).still(4).work(5);
    expect(life.prompts).toHaveLength(1);
    expect(life.minutes('unclear')).toBe(6.5);
  });

  test('is waited for no longer because the clock was put back', () => {
    const life = typist().work(40).clockBy(-120).work(2);
    expect(life.prompts).toHaveLength(1);
  });
});
