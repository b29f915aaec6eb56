import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../../core/time.ts';
import { Life } from '../life.ts';

describe('snooze', () => {
  test('asks again five minutes later, twice at most', () => {
    const life = new Life().work(45);
    for (let i = 0; i < 3; i++) life.snooze().work(5);
    expect(life.promptMinutes).toEqual([45, 50, 55]);
    expect(life.glance.maySnooze).toBe(false);
  });

  test('makes the next cycle shorter by what was snoozed', () => {
    const life = new Life().work(45).snooze().work(5).logBreak(2).work(2);
    const from = life.now;
    life.work(60);
    expect((life.prompts.at(2)?.at ?? 0) - from).toBe(40 * MINUTE);
  });

  test('never makes it shorter than half', () => {
    const life = new Life();
    life.settings({ promptAfter: 20, snoozeMinutes: 30 });
    life.work(20).snooze().work(30).logBreak(2).work(2);
    const from = life.now;
    life.work(12);
    expect((life.prompts.at(-1)?.at ?? 0) - from).toBe(10 * MINUTE);
  });

  test('without a prompt does nothing', () => {
    const life = new Life().work(10);
    const before = life.model.timer;
    life.snooze();
    expect(life.model.timer).toEqual({ ...before, looked: life.now });
  });

  test('may be used again when the next prompt comes, one threshold later', () => {
    const life = new Life().work(45).snooze().work(5).snooze().work(5);
    expect(life.glance).toMatchObject({ maySnooze: false, snoozesLeft: 0 });
    life.work(45);
    expect(life.promptMinutes).toEqual([45, 50, 55, 100]);
    expect(life.glance).toMatchObject({ maySnooze: true, snoozesLeft: 2 });
  });

  test('with a limit of none is never offered', () => {
    const life = new Life(undefined, { snoozeLimit: 0 }).work(46);
    expect(life.glance.maySnooze).toBe(false);
    expect(life.snooze().glance.prompt).not.toBeNull();
  });
});
