import { describe, expect, test } from 'vitest';
import { Life } from '../life.ts';

describe('a red flag that stands', () => {
  test('makes the prompt ask to call first instead of getting up', () => {
    const life = new Life().tell({ type: 'red-flags-answered', answer: 'any' }).work(46);
    expect(life.prompts.map(({ effect }) => effect.kind)).toEqual(['call-first']);
    expect(life.tell({ type: 'care-contacted' }).plan.mayMove).toBe(true);
  });
});

describe('the programme', () => {
  test('brings the prompt forward from 45 to 40 to 30 minutes', () => {
    for (const [start, after] of [
      ['2026-11-09', 45],
      ['2026-10-26', 40],
      ['2026-10-12', 30],
      ['2026-01-01', 30],
    ] as const) {
      const life = new Life().tell({ type: 'programme-started', start }).work(46);
      expect(life.promptMinutes[0]).toBe(after);
    }
  });
});
