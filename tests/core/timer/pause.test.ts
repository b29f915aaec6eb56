import { describe, expect, test } from 'vitest';
import { nextWorkday } from '../../../core/hours.ts';
import { HOUR, MINUTE } from '../../../core/time.ts';
import { Life, MONDAY_NINE } from '../life.ts';

describe('a pause', () => {
  test('of an hour asks nothing, ends by itself, and nobody is asked in its wake', () => {
    const life = new Life().work(30);
    life.pause(60).work(60);
    expect(life.glance.state).toBe('sitting');
    expect(life.glance.sittingMinutes).toBe(0);
    expect(life.prompts).toEqual([]);
    expect(life.minutes('off')).toBe(60);
  });

  test('until switched on sets no alarm at all', () => {
    const life = new Life().work(30).pause(null);
    const { looks } = life;
    life.work(500);
    expect(life.looks).toBe(looks);
    expect(life.resume().glance.state).toBe('sitting');
  });

  test('whose end has passed when it is heard changes nothing, and no time is counted twice', () => {
    const life = new Life().work(30).pause(-10).work(5);
    expect(life.glance).toMatchObject({ state: 'sitting', sittingMinutes: 35 });
    expect(life.spans).toEqual([]);
  });

  test('until tomorrow ends on Monday when it was said on Friday, at the first hour of work', () => {
    const day = [{ from: '08:30', to: '17:00' }];
    const friday = MONDAY_NINE + 4 * 24 * HOUR;
    const life = new Life(friday, { hours: [day, day, day, day, day, [], []] }).work(30);
    life.tell({ type: 'paused', until: nextWorkday(life.model.settings.hours, life.now, life.zone) });
    const monday = MONDAY_NINE + 7 * 24 * HOUR - 30 * MINUTE;
    expect(life.glance).toMatchObject({ state: 'paused', until: monday });
    life.still((monday - life.now) / MINUTE - 1);
    expect(life.looks).toBe(6);
    life.still(1).work(47);
    expect(life.prompts.map(({ at }) => (at - monday) / MINUTE)).toEqual([47]);
  });

  test('without an end is asked about after a day, once and softly', () => {
    const life = new Life()
      .work(30)
      .pause(null)
      .work(24 * 60 + 10);
    // The alarm finds them there, and leaves them two quiet minutes as after any return.
    expect(life.promptMinutes).toEqual([30 + 24 * 60 + 2]);
    expect(life.glance.prompt).toMatchObject({ kind: 'still-paused', soft: true });
    expect(life.badge).toEqual({ text: '?', tone: 'due' });
    life.tell({ type: 'pause-kept' }).work(5 * 24 * 60);
    expect(life.glance).toMatchObject({ state: 'paused', prompt: null });
    expect(life.prompts).toHaveLength(1);
  });

  test('without an end is asked about on return where nobody was there after a day', () => {
    const life = new Life()
      .work(30)
      .pause(null)
      .still(30 * 60)
      .work(1);
    expect(life.prompts).toEqual([]);
    expect(life.work(2).promptMinutes).toEqual([30 + 30 * 60 + 2]);
  });

  test('without an end is not asked about over a full screen, nor after hours', () => {
    const day = [{ from: '09:00', to: '17:30' }];
    const hours = [day, day, day, day, day, [], []];
    const life = new Life(MONDAY_NINE + 4 * 24 * HOUR, { hours, countOutside: true }).work(30).pause(null);
    // Saturday, after a day of it.
    life.work(28 * 60);
    expect(life.prompts).toEqual([]);
    life.still(MONDAY_NINE / MINUTE + 7 * 24 * 60 - life.now / MINUTE);
    life.fullscreen = true;
    expect(life.work(20).prompts).toEqual([]);
    life.fullscreen = false;
    expect(life.work(6).prompts).toHaveLength(1);
  });

  test('with an end is never asked about', () => {
    expect(
      new Life()
        .work(30)
        .pause(48 * 60)
        .work(47 * 60).prompts,
    ).toEqual([]);
  });

  test('ends a break that was on, and the break counts until then', () => {
    const life = new Life().work(30).logBreak(5).work(2).pause(60);
    expect(life.minutes('break')).toBe(2);
  });
});
