import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../../core/time.ts';
import { Life } from '../life.ts';

describe('a clock', () => {
  test('put back two hours makes no negative sitting', () => {
    const life = new Life().work(20);
    life.now -= 2 * HOUR;
    expect(life.glance.sittingMinutes).toBe(20);
    life.look().work(10);
    expect(life.glance.sittingMinutes).toBe(30);
    expect(life.notes.every((note) => note.type !== 'spent' || note.to > note.from)).toBe(true);
  });

  test('put forward a day causes no storm of prompts', () => {
    const life = new Life().work(20);
    life.now += 24 * HOUR;
    expect(life.look().work(1).prompts).toEqual([]);
  });

  test('that changes to winter time changes nothing for somebody who sits', () => {
    // 25 October 2026, 02:30 in Amsterdam, the first of two.
    const life = new Life(Date.UTC(2026, 9, 25, 0, 30));
    life.work(44);
    expect(life.prompts).toEqual([]);
    expect(life.work(1).prompts).toHaveLength(1);
  });

  test('put back while somebody is away measures the absence by the new clock', () => {
    const life = new Life().work(10).still(5).clockBy(-120).still(10).work(1);
    expect(life.glance).toMatchObject({ awayFor: 15 * MINUTE, question: expect.anything() });
  });

  test('put back after a return does not tell of the absence for hours', () => {
    const life = new Life().work(10).still(10).work(1);
    expect(life.glance.awayFor).toBe(10 * MINUTE);
    expect(life.clockBy(-120).glance.awayFor).toBeNull();
  });

  test('put back does not bring a meeting back that was over', () => {
    const life = new Life().claim('meeting', 20).work(30).clockBy(-25);
    expect(life.glance.claim).toBeNull();
    expect(life.work(20).prompts).toHaveLength(1);
  });

  test.each([-120, -7, 7])('put %i minutes on makes one prompt, and none twice', (minutes) => {
    const life = new Life(undefined, { waitForTyping: false }).work(20).clockBy(minutes).work(24);
    const early = minutes > 0 ? minutes : 0;
    expect(life.prompts).toHaveLength(early > 0 ? 1 : 0);
    expect(life.work(2).prompts).toHaveLength(1);
    expect(life.spans.every(({ from, to }) => to > from)).toBe(true);
  });

  test('put forward an hour looks like sleep: the count begins anew', () => {
    const life = new Life().work(40).clockBy(60).work(10);
    expect(life.glance.sittingMinutes).toBe(10);
    expect(life.prompts).toEqual([]);
  });

  test('put back believes a film for its hour, not for three', () => {
    const life = new Life().work(5);
    life.sound = true;
    expect(life.still(30).clockBy(-120).still(31).glance.state).toBe('unclear');
  });

  test('put back still knows where the bout began, for a break that is told later', () => {
    const life = new Life().work(20).clockBy(-120).work(20);
    life.logBreak(5, life.now - 15 * MINUTE);
    expect(life.glance.sittingMinutes).toBe(10);
  });

  test('put back keeps the two quiet minutes after a return, no more', () => {
    const life = new Life(undefined, { promptAfter: 1, waitForTyping: false }).clockBy(-120).work(3);
    expect(life.promptMinutes[0]).toBe(-118);
  });

  test('put back in a break or behind a lock lets them end by the new clock', () => {
    const life = new Life().work(10).logBreak(5).work(2).clockBy(-120).work(5.5);
    expect(life.minutes('break')).toBe(5);
    expect(new Life().work(10).lock(1).clockBy(-120).lock(2).glance.state).toBe('away');
  });
});
