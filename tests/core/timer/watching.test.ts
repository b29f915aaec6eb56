import { describe, expect, test } from 'vitest';
import { Life } from '../life.ts';

describe('watching without touching a key', () => {
  test('a film in the active tab is sitting', () => {
    const life = new Life().work(5);
    life.sound = true;
    expect(life.still(30).glance).toMatchObject({ state: 'sitting', sittingMinutes: 35 });
  });

  test('is believed for an hour, then unclear, then away', () => {
    const life = new Life().work(5);
    life.sound = true;
    life.still(61);
    expect(life.glance.state).toBe('unclear');
    expect(life.still(5).glance.state).toBe('away');
    expect(life.minutes('sitting')).toBe(65);
  });

  test('a full screen is never prompted; the prompt comes softly after', () => {
    const life = new Life().work(40);
    life.fullscreen = true;
    life.work(20);
    expect(life.prompts).toEqual([]);
    expect(life.holds).toEqual(['fullscreen']);
    life.fullscreen = false;
    life.work(5);
    expect(life.prompts).toHaveLength(1);
  });

  test('a prompt held for a full screen comes once and softly, also when typing follows the call', () => {
    const life = new Life().work(5).still(2.5).work(1).work(35);
    life.fullscreen = true;
    life.work(15);
    life.fullscreen = false;
    life.work(20);
    expect(life.holds).toEqual(['fullscreen', 'typing']);
    expect(life.prompts.map(({ effect }) => effect.soft)).toEqual([true]);
  });
});
