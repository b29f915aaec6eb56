import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../../core/time.ts';
import { Life } from '../life.ts';

describe('a browser that was closed', () => {
  const restart = (life: Life, minutes: number) => {
    life.now += minutes * MINUTE;
    return life.tell({ type: 'worker-started', reason: 'startup', presence: life.presence() });
  };

  test('for an hour was off, and the count starts anew', () => {
    const life = restart(new Life().work(40), 60);
    expect(life.minutes('off')).toBe(60);
    expect(life.minutes('sitting')).toBe(40);
    expect(life.glance).toMatchObject({ state: 'sitting', sittingMinutes: 0 });
  });

  test('for some minutes was off too, and the count goes on where it stood', () => {
    const life = restart(new Life().work(40), 2);
    expect(life.minutes('off')).toBe(2);
    expect(life.minutes('sitting')).toBe(40);
    expect(life.glance).toMatchObject({ state: 'sitting', sittingMinutes: 40 });
  });

  test('past the time of a prompt asks nobody within two minutes of the return, and then once', () => {
    const life = restart(new Life().work(44).look(), 3);
    expect(life.work(1).prompts).toEqual([]);
    expect(life.work(1).prompts).toHaveLength(1);
    expect(life.work(20).prompts).toHaveLength(1);
  });

  test('leaves a prompt standing that stood before, without asking again', () => {
    const life = restart(new Life().work(46), 1);
    expect(life.glance.prompt).not.toBeNull();
    expect(life.work(20).prompts).toHaveLength(1);
  });

  test('while nobody touched anything counts no sitting either', () => {
    const life = restart(new Life().work(10).still(3).look(), 1);
    expect(life.minutes('sitting')).toBe(10);
    expect(life.minutes('unclear')).toBe(3);
    expect(life.minutes('off')).toBe(1);
    expect(life.glance.sittingMinutes).toBe(10);
  });

  test('behind a lock of seconds counts no sitting either', () => {
    const life = restart(new Life().work(10).lock(0), 1).work(1);
    expect(life.minutes('off')).toBe(1);
    expect(life.glance.sittingMinutes).toBe(11);
  });
});
