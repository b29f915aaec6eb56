import { describe, expect, test } from 'vitest';
import { Life } from '../life.ts';

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
});
