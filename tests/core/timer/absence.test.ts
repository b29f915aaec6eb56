import { describe, expect, test } from 'vitest';
import { rebuildDays } from '../../../core/days.ts';
import { MINUTE } from '../../../core/time.ts';
import { Life } from '../life.ts';

/** Back after a silence of so many minutes. */
const back = (minutes: number) =>
  new Life(undefined, { waitForTyping: false }).work(30).still(minutes).work(1);
const totals = (life: Life) => {
  const day = rebuildDays(life.pause(null).journal).get('2026-11-09');
  return { sitting: (day?.spent.sitting ?? 0) / MINUTE, away: (day?.spent.away ?? 0) / MINUTE };
};

describe('somebody who comes back from a silence', () => {
  test('is told how long they were gone, for five minutes', () => {
    const life = back(20);
    expect(life.glance.awayFor).toBe(20 * MINUTE);
    expect(life.work(5).glance.awayFor).toBeNull();
  });

  test('is asked what it was, and the question stays until it is answered', () => {
    const life = back(20);
    expect(life.glance.question).toEqual({ from: life.start + 30 * MINUTE, to: life.start + 50 * MINUTE });
    expect(life.work(20).glance.question).not.toBeNull();
  });

  test('is asked once a day', () => {
    const life = back(20).work(30).still(20).work(1);
    expect(life.glance).toMatchObject({ awayFor: 20 * MINUTE, question: null });
  });

  test('is not asked about less than five minutes, nor about more than four hours', () => {
    expect(back(4.5).glance.question).toBeNull();
    expect(back(241).glance.question).toBeNull();
  });

  test('that was their own break is told nothing', () => {
    const life = new Life().work(10).logBreak(2).still(15).work(1);
    expect(life.glance).toMatchObject({ sittingMinutes: 1, awayFor: null, question: null });
  });

  test('of whom a lock said that they were gone is asked nothing', () => {
    expect(new Life().work(30).lock(20).work(1).glance.question).toBeNull();
  });

  test('may be asked about a pause of the timer too, where the natural break is long', () => {
    const life = new Life(undefined, { naturalBreak: 1800 }).work(10).still(20).work(1);
    expect(life.glance).toMatchObject({ state: 'sitting', sittingMinutes: 11 });
    expect(life.answer('sat').glance).toMatchObject({ sittingMinutes: 31, question: null });
  });
});

describe('"I sat"', () => {
  test('picks the bout up where silence ended it, and the day counts it as sitting', () => {
    const life = back(10).answer('sat');
    expect(life.glance).toMatchObject({ sittingMinutes: 41, question: null });
    expect(totals(life)).toEqual({ sitting: 41, away: 0 });
  });

  test('prompts nobody for having answered, but two minutes later', () => {
    const life = back(30).answer('sat').work(1.5);
    expect(life.prompts).toEqual([]);
    expect(life.work(1).prompts).toHaveLength(1);
  });

  test('after a prompt that was passed over brings the next one threshold later, not at once', () => {
    const life = new Life(undefined, { waitForTyping: false }).work(46).still(20).work(1).answer('sat');
    expect(life.glance.prompt).toBeNull();
    expect(life.work(20).promptMinutes).toEqual([45]);
    expect(life.work(3).promptMinutes).toEqual([45, 90]);
  });
});

describe('"that was a break"', () => {
  test('is a break of the day, and leaves the new bout alone', () => {
    const life = back(10);
    life.logBreak(10, life.start + 30 * MINUTE);
    expect(life.glance).toMatchObject({ sittingMinutes: 1, question: null });
    expect(rebuildDays(life.journal).get('2026-11-09')?.breaks).toMatchObject([{ minutes: 10 }]);
  });
});

describe('"I was in a meeting"', () => {
  test('counts as sitting too', () => {
    const life = back(10).answer('meeting');
    expect(totals(life)).toEqual({ sitting: 41, away: 0 });
  });

  test('answered twice changes nothing the second time', () => {
    const life = back(10).answer('meeting');
    expect(() => life.answer('meeting')).toThrow();
    expect(life.glance.sittingMinutes).toBe(41);
  });
});
