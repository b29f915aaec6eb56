import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../../core/time.ts';
import { Life } from '../life.ts';

describe('a machine that sleeps', () => {
  test('through the alarm starts afresh and prompts nobody', () => {
    const life = new Life().work(40).sleepThrough(30);
    expect(life.prompts).toEqual([]);
    expect(life.glance).toMatchObject({ state: 'sitting', sittingMinutes: 0 });
    expect(life.minutes('away')).toBe(30);
    expect(life.minutes('sitting')).toBe(40);
  });

  test('for a whole night merges what was missed into one stretch', () => {
    const life = new Life().work(200).sleepThrough(14 * 60);
    const before = life.prompts.length;
    life.work(1);
    expect(life.prompts).toHaveLength(before);
    expect(life.notes.filter((note) => note.type === 'spent' && note.kind === 'away')).toHaveLength(1);
  });

  test('soon after the last key is sleep, not silence: nobody is asked whether they sat', () => {
    const life = new Life().work(40).still(3).sleepThrough(90).work(1);
    expect(life.spans.at(-1)).toMatchObject({ kind: 'away', why: 'slept' });
    expect(life.glance.question).toBeNull();
  });

  test('just before a prompt asks nothing just after waking', () => {
    const life = new Life().work(44.5).sleepThrough(60).work(10);
    expect(life.prompts).toEqual([]);
    expect(life.glance.sittingMinutes).toBe(10);
  });

  test('through a break and the meeting after it wakes with neither', () => {
    const life = new Life().work(10).logBreak(5).claim('meeting', 60).sleepThrough(120).work(1);
    expect(life.glance).toMatchObject({ state: 'sitting', sittingMinutes: 1, claim: null });
    expect(life.minutes('break')).toBe(5);
  });

  test('for less than eight minutes was no sleep that anybody could tell', () => {
    expect(new Life().work(10).sleepThrough(7).work(1).glance.sittingMinutes).toBe(18);
  });

  test('and first hears of something else looks at once who is there', () => {
    const life = new Life().work(40);
    life.now += 30 * MINUTE;
    life.settings({ theme: 'dark' }).work(10);
    expect(life.glance).toMatchObject({ state: 'sitting', sittingMinutes: 10 });
  });
});
