import { describe, expect, test } from 'vitest';
import { Life } from '../life.ts';

/** Somebody with music or a call in the tab in front. */
function listening(holdForSound: boolean): Life {
  const life = new Life(undefined, { holdForSound });
  life.sound = true;
  return life;
}

describe('sound in the tab in front', () => {
  test('alone never holds a prompt back', () => {
    expect(listening(false).work(46).promptMinutes).toEqual([45]);
  });

  test('holds it back for whoever wants that, until it stops', () => {
    const life = listening(true).work(60);
    expect(life.glance.heldBy).toBe('sound');
    life.sound = false;
    life.work(5);
    expect(life.promptMinutes).toEqual([65]);
    expect(life.prompts.map(({ effect }) => effect.soft)).toEqual([true]);
  });

  test('holds it back for two thresholds at most', () => {
    const life = listening(true).settings({ promptAfter: 20 }).work(100);
    expect(life.promptMinutes[0]).toBe(60);
  });

  test('never speaks for somebody whose screen is locked', () => {
    const life = listening(true).work(10).lock(10);
    expect(life.glance.state).toBe('away');
    expect(life.minutes('sitting')).toBe(10);
  });
});
