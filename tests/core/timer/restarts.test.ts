import { expect, test } from 'vitest';
import { replay } from '../../../core/merge.ts';
import { newModel } from '../../../core/model.ts';
import { AMSTERDAM, Life, MONDAY_NINE } from '../life.ts';

test('the journal told again from the start gives the stored state', () => {
  const life = new Life().work(46).snooze().work(6).logBreak(2).still(9).work(50).lock(3).work(30);
  expect(replay(life.journal, newModel(MONDAY_NINE))).toEqual(life.model);
  expect(life.zone).toBe(AMSTERDAM);
});

test('a note told again is not heard: what the timer wrote is no news to it', () => {
  const life = new Life().pause(60).work(30).pause(0);
  expect(life.model.timer.state).toBe('off');
  expect(replay(life.journal, newModel(MONDAY_NINE))).toEqual(life.model);
});

test.each(['installed', 'updated', 'restored'] as const)(
  'a worker that was %s in mid-bout goes on',
  (reason) => {
    const life = new Life().work(30);
    life.tell({ type: 'worker-started', reason, presence: life.presence() }).work(16);
    expect(life.promptMinutes).toEqual([45]);
  },
);

test('a browser that was closed in a silence was off from the last look', () => {
  const life = new Life().work(10).still(3).restart(60).work(1);
  expect(life.minutes('off')).toBe(61);
  expect(life.glance.sittingMinutes).toBe(1);
});

test('a restart in a break leaves it on, and after it ends it at its minute', () => {
  expect(new Life().work(10).logBreak(5).restart(2).glance.state).toBe('break');
  const late = new Life().work(10).logBreak(5).restart(20).work(1);
  expect(late.minutes('break')).toBe(5);
  expect(late.glance.sittingMinutes).toBe(1);
});
