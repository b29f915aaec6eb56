import { describe, expect, test } from 'vitest';
import { Life } from '../life.ts';

const told = (life: Life) => life.prompts.map(({ effect }, n) => [life.promptMinutes[n], effect.kind]);

describe('two hours without a break', () => {
  test('bring one clear message, also with a threshold of three hours', () => {
    const life = new Life(undefined, { promptAfter: 180 }).work(310);
    expect(told(life)).toEqual([
      [120, 'two-hours'],
      [300, 'move'],
    ]);
  });

  test('begin anew after a break', () => {
    const life = new Life(undefined, { promptAfter: 180 }).work(100).logBreak(2).work(110);
    expect(life.prompts).toEqual([]);
  });

  test('are not announced over a snooze that is on', () => {
    const life = new Life(undefined, { promptAfter: 118 }).work(118).snooze().work(10);
    expect(told(life)).toEqual([
      [118, 'move'],
      [123, 'two-hours'],
    ]);
  });

  test('ask to call first where a red flag stands', () => {
    const life = new Life(undefined, { promptAfter: 180 }).tell({
      type: 'red-flags-answered',
      answer: 'any',
    });
    expect(told(life.work(125))).toEqual([[120, 'call-first']]);
  });
});
