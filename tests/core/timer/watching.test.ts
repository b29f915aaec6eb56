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

  test('a film that stops is sitting until it was last seen, then silence', () => {
    const life = new Life().work(5);
    life.sound = true;
    life.still(30);
    life.sound = false;
    life.still(10).work(1);
    expect(life.minutes('sitting')).toBe(35);
    expect(life.minutes('away')).toBe(10);
  });

  test('an empty chair in front of a film is asked nothing after the hour', () => {
    const life = new Life(undefined, { promptAfter: 70 }).work(5);
    life.sound = true;
    expect(life.still(180).prompts).toEqual([]);
  });
});
