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
