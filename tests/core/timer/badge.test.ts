import { describe, expect, test } from 'vitest';
import { Life } from '../life.ts';

describe('the badge', () => {
  test('grows warmer twice: when a prompt comes, and when it has stood for half a threshold', () => {
    const life = new Life().work(44);
    expect(life.badge).toEqual({ text: '40', tone: 'calm' });
    expect(life.work(2).badge).toEqual({ text: '45', tone: 'due' });
    expect(life.work(22).badge).toEqual({ text: '65', tone: 'overdue' });
  });

  test('is warmest at two hours, whatever the threshold', () => {
    const life = new Life(undefined, { promptAfter: 180 }).work(119);
    expect(life.badge.tone).toBe('calm');
    expect(life.work(2).badge).toEqual({ text: '120', tone: 'overdue' });
  });

  test('shows a sign to sit differently for one step of five minutes', () => {
    const life = new Life(undefined, { postureEvery: 20 }).work(20);
    expect(life.badge).toEqual({ text: '↔', tone: 'nudge' });
    expect(life.work(5).badge).toEqual({ text: '25', tone: 'calm' });
    expect(life.work(15).badge.tone).toBe('nudge');
  });

  test('nudges nobody to whom a prompt stands', () => {
    const life = new Life(undefined, { postureEvery: 15 }).work(46);
    expect(life.badge).toEqual({ text: '45', tone: 'due' });
  });

  test('needs no look more for its nudges', () => {
    expect(new Life(undefined, { postureEvery: 20 }).work(60).looks).toBe(new Life().work(60).looks);
  });

  test('says nothing of somebody who is away, on a break or off', () => {
    const empty = { text: '', tone: 'calm' };
    expect(new Life().work(30).still(10).badge).toEqual(empty);
    expect(new Life().work(30).logBreak(5).badge).toEqual(empty);
    expect(new Life().work(30).pause(60).badge).toEqual(empty);
  });
});
