import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../../core/time.ts';
import { Life } from '../life.ts';

/** Somebody who wants to be told a minute ahead. */
const warned = () => new Life(undefined, { warnBefore: true, waitForTyping: false });
const warnings = (life: Life) => life.warnings.map((at) => (at - life.start) / MINUTE);

describe('a warning', () => {
  test('comes a minute ahead, once, and the prompt after it', () => {
    const life = warned().work(50);
    expect(warnings(life)).toEqual([44]);
    expect(life.promptMinutes).toEqual([45]);
  });

  test('comes to somebody who types all the while: only the prompt waits for that', () => {
    const life = new Life(undefined, { warnBefore: true }).work(5).still(2.5).work(44);
    expect(life.warnings).toHaveLength(1);
  });

  test('comes for nobody who did not ask for it', () => {
    expect(new Life().work(50).warnings).toEqual([]);
  });

  test('comes ahead of a snoozed prompt too', () => {
    expect(warnings(warned().work(45).snooze().work(6))).toEqual([44, 49]);
  });

  test('does not come into a call, where the prompt would not come either', () => {
    const life = warned().work(40).claim('meeting', 30).work(29);
    expect(life.warnings).toEqual([]);
  });

  test('does not come while a prompt stands: it is known already', () => {
    expect(warnings(warned().work(100))).toEqual([44]);
  });

  test('makes no sense with a threshold of two minutes', () => {
    expect(warned().settings({ promptAfter: 2 }).work(10).warnings).toEqual([]);
  });
});
