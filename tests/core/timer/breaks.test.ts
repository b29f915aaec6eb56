import { describe, expect, test } from 'vitest';
import { rebuildDays } from '../../../core/days.ts';
import { HOUR, MINUTE } from '../../../core/time.ts';
import { Life, MONDAY_NINE } from '../life.ts';

describe('a logged break', () => {
  test('takes the prompt away, lasts its minutes, and sitting restarts at the first input', () => {
    const life = new Life().work(46).logBreak(2);
    expect(life.glance).toMatchObject({ state: 'break', prompt: null });
    life.work(1);
    expect(life.glance.state).toBe('break');
    life.work(4);
    expect(life.glance).toMatchObject({ state: 'sitting', sittingMinutes: 3 });
    expect(life.minutes('break')).toBe(2);
  });

  test('that lasts longer than planned counts on as away, not as sitting', () => {
    const life = new Life().work(30).logBreak(2).still(15).work(1);
    expect(life.glance.sittingMinutes).toBe(1);
    expect(life.minutes('break')).toBe(2);
    expect(life.minutes('away')).toBe(13);
  });

  test('taken back while it lasts was sitting all the while, and the prompt stands again', () => {
    const life = new Life().work(46).logBreak(3, undefined, 'oops').work(1);
    life.tell({ type: 'break-undone', target: 'oops', date: '2026-11-09' });
    expect(life.glance).toMatchObject({ state: 'sitting', sittingMinutes: 47 });
    expect(life.glance.prompt).not.toBeNull();
    expect(life.minutes('break')).toBe(0);
  });

  test('of earlier today restarts the count at its end', () => {
    const life = new Life().work(40);
    life.logBreak(5, life.now - 15 * MINUTE);
    expect(life.glance.sittingMinutes).toBe(10);
    expect(life.minutes('break')).toBe(5);
    expect(life.minutes('sitting')).toBe(25);
  });

  test('from before this bout leaves the timer alone', () => {
    const life = new Life().work(20);
    life.logBreak(5, MONDAY_NINE - HOUR);
    expect(life.glance.sittingMinutes).toBe(20);
  });

  test('twice in a row is one break with the later end', () => {
    const life = new Life().work(30).logBreak(2).work(1).logBreak(5);
    expect(life.glance).toMatchObject({ state: 'break', until: life.now + 5 * MINUTE });
  });

  test('of three quarters ago, told at the prompt, brings no second prompt for the same moment', () => {
    const life = new Life(undefined, { promptAfter: 20, waitForTyping: false }).work(30);
    life.logBreak(5, life.now - 25 * MINUTE).work(3);
    const dues = life.prompts.map(({ effect }) => effect.due);
    expect(life.promptMinutes).toEqual([20, 32]);
    expect(new Set(dues).size).toBe(2);
  });

  test('taken back at once prompts nobody for two minutes', () => {
    const life = new Life(undefined, { promptAfter: 1 })
      .logBreak(2, undefined, 'oops')
      .undo('oops')
      .work(1.9);
    expect(life.prompts).toEqual([]);
  });

  test('of earlier that runs into the stretch after a silence is a break there, not sitting', () => {
    const life = new Life().work(10).still(4).work(10);
    life.logBreak(5, life.now - 12 * MINUTE);
    expect(life.minutes('break')).toBe(3);
    expect(life.minutes('sitting')).toBe(10);
    expect(life.glance.sittingMinutes).toBe(7);
  });

  test('begun by somebody who was away keeps why they were', () => {
    const life = new Life().work(10).lock(20);
    life.tell({
      type: 'break-logged',
      start: life.now,
      minutes: 5,
      kind: 'walk',
      source: 'popup',
      exercises: [],
    });
    expect(life.spans.at(-1)).toMatchObject({ kind: 'away', why: 'locked' });
  });

  test('that has ended while other news came is looked after at once: whoever works on is sitting', () => {
    const life = new Life().work(10).logBreak(2);
    life.now += 2.5 * MINUTE;
    life.settings({ theme: 'dark' }).work(10);
    expect(life.glance).toMatchObject({ state: 'sitting', sittingMinutes: 10 });
  });

  test('of a walk that was taken without a word counts: told on return, it is a break of the day', () => {
    const life = new Life().work(30).still(15).work(1);
    life.logBreak(15, life.start + 30 * MINUTE);
    expect(life.glance).toMatchObject({ state: 'sitting', sittingMinutes: 1 });
    expect(rebuildDays(life.journal).get('2026-11-09')?.breaks).toMatchObject([{ minutes: 15 }]);
  });

  test('in a pause counts and leaves the pause as it is', () => {
    const life = new Life().work(10).pause(60).logBreak(5);
    expect(life.glance.state).toBe('paused');
    expect(rebuildDays(life.journal).get('2026-11-09')?.breaks).toHaveLength(1);
  });
});

describe('a guided break', () => {
  const amend = (life: Life, until: number, minutes: number) =>
    life.tell({
      type: 'break-amended',
      target: 'guided',
      date: '2026-11-09',
      minutes,
      until,
      exercises: ['kat-koe'],
      pain: null,
    });

  test('that is stopped early ends there, and its day has the true length', () => {
    const life = new Life().work(30).logBreak(3, undefined, 'guided').work(2);
    amend(life, life.now, 2).work(1);
    expect(life.minutes('break')).toBe(2);
    expect(life.glance).toMatchObject({ state: 'sitting', sittingMinutes: 1 });
  });

  test('that was paused on the way ends that much later', () => {
    const life = new Life().work(30).logBreak(3, undefined, 'guided').work(1);
    amend(life, life.now + 4 * MINUTE, 3).work(3);
    expect(life.glance.state).toBe('break');
    life.work(2);
    expect(life.glance.state).toBe('sitting');
    expect(life.minutes('break')).toBe(5);
  });

  test('that is over already changes nothing of the sitting since', () => {
    const life = new Life().work(30).logBreak(2, undefined, 'guided').work(10);
    amend(life, life.now, 2);
    expect(life.glance).toMatchObject({ state: 'sitting', sittingMinutes: 8 });
  });
});
