import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../../core/time.ts';
import { Life } from '../life.ts';

const kinds = (life: Life) => life.prompts.map(({ effect }) => effect.kind);
const soft = (life: Life) => life.prompts.map(({ effect }) => effect.soft);

describe('"I am in a meeting"', () => {
  test('lets no prompt into the call; it comes softly at its end, once', () => {
    const life = new Life().work(30).claim('meeting', 60).work(59);
    expect(life.glance).toMatchObject({ sittingMinutes: 89, heldBy: 'meeting' });
    expect(life.prompts).toEqual([]);
    life.work(20);
    expect(life.promptMinutes).toEqual([90]);
    expect(soft(life)).toEqual([true]);
  });

  test('is written down as the reason once, not at every look', () => {
    expect(new Life().work(30).claim('meeting', 60).work(60).holds).toEqual(['meeting']);
  });

  test('counts hands in the lap as sitting until its end', () => {
    const life = new Life().work(10).claim('meeting', 40).still(39);
    expect(life.glance).toMatchObject({ state: 'sitting', sittingMinutes: 49 });
    expect(life.work(5).minutes('unclear')).toBe(0);
  });

  test('that ends while nobody types: from its end on nobody was there', () => {
    const life = new Life().work(10).claim('meeting', 40).still(60).work(1);
    expect(life.spans).toMatchObject([{ kind: 'sitting' }, { kind: 'away', why: 'silence' }]);
    expect(life.minutes('sitting')).toBe(50);
    expect(life.minutes('away')).toBe(20);
    expect(life.prompts).toEqual([]);
  });

  test('that ends while somebody is away asks nothing of them, then or on their return', () => {
    const life = new Life().work(40).claim('meeting', 30).lock(45).work(10);
    expect(life.prompts).toEqual([]);
    expect(life.glance).toMatchObject({ sittingMinutes: 10, claim: null });
  });

  test('that is over sooner hands the prompt over at the next look', () => {
    const life = new Life().work(30).claim('meeting', 120).work(30).tell({ type: 'claim-ended' });
    expect(life.glance.claim).toBeNull();
    life.work(5);
    expect(life.prompts).toHaveLength(1);
    expect(soft(life)).toEqual([true]);
  });

  test('does not stop at a break, which counts', () => {
    const life = new Life().work(10).claim('meeting', 60).logBreak(2).work(5);
    expect(life.glance.claim).toMatchObject({ kind: 'meeting' });
    expect(life.minutes('break')).toBe(2);
  });

  test('stops at a pause', () => {
    expect(new Life().claim('meeting', 60).pause(10).glance.claim).toBeNull();
  });

  test('of two hours ends with the message of two hours', () => {
    const life = new Life().claim('meeting', 125).work(130);
    expect(kinds(life)).toEqual(['two-hours']);
  });
});

describe('"I sit but do not type"', () => {
  test('counts reading as sitting and does ask to get up', () => {
    const life = new Life().work(5).claim('seated', 60).still(50);
    expect(life.glance.sittingMinutes).toBe(55);
    expect(life.promptMinutes).toEqual([45]);
    expect(soft(life)).toEqual([false]);
  });

  test('is over with the first break: whoever gets up sits no more', () => {
    expect(new Life().claim('seated', 60).work(5).logBreak(2).glance.claim).toBeNull();
  });

  test('does not hold against a lock: two minutes of it are away, from its beginning', () => {
    const life = new Life().work(10).claim('seated', 60).still(10).lock(5).work(1);
    expect(life.minutes('sitting')).toBe(20);
    expect(life.minutes('away')).toBe(5);
  });

  test('does not hold against a machine that sleeps', () => {
    const life = new Life().work(10).claim('seated', 60).sleepThrough(30).work(1);
    expect(life.minutes('away')).toBe(30);
    expect(life.glance.sittingMinutes).toBe(1);
  });

  test('after its end is silence like any other', () => {
    const life = new Life().work(10).claim('seated', 10).still(13);
    expect(life.glance).toMatchObject({ state: 'unclear', sittingMinutes: 20 });
    expect(life.model.timer.since).toBe(life.now - 3 * MINUTE);
  });
});
