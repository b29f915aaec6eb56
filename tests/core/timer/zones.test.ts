import { describe, expect, test } from 'vitest';
import { rebuildDays } from '../../../core/days.ts';
import { instantOf, MINUTE } from '../../../core/time.ts';
import { AMSTERDAM, Life } from '../life.ts';

const DAY = [{ from: '09:00', to: '17:30' }];
const OFFICE = [DAY, DAY, DAY, DAY, DAY, [], []];

describe('a journey in mid-bout', () => {
  test('from Amsterdam to New York to Tokyo changes nothing for somebody who sits', () => {
    const life = new Life().work(20).travel('America/New_York').work(15).travel('Asia/Tokyo').work(9);
    expect(life.prompts).toEqual([]);
    expect(life.work(1).promptMinutes).toEqual([45]);
    expect(life.glance.sittingMinutes).toBe(45);
  });

  test('writes each event with the zone and the date that held there', () => {
    // 20:00 in Amsterdam, 04:00 the next day in Tokyo.
    const life = new Life(instantOf('2026-11-09', '20:00', AMSTERDAM)).work(10).travel('Asia/Tokyo').work(10);
    expect(life.journal.at(-1)).toMatchObject({ zone: 'Asia/Tokyo', localDate: '2026-11-10' });
  });

  test('west lives some hours of a day twice, and loses no minute of it', () => {
    const life = new Life(instantOf('2026-11-10', '01:00', AMSTERDAM)).work(30).logBreak(2).work(10);
    life.travel('America/New_York').work(60).pause(null);
    const total = [...rebuildDays(life.journal).values()]
      .flatMap(({ spent }) => Object.values(spent))
      .reduce((sum, span) => sum + span, 0);
    expect(total).toBe(100 * MINUTE);
  });

  test('takes the working hours along: what is evening in Amsterdam is a working day in New York', () => {
    const life = new Life(instantOf('2026-11-09', '18:00', AMSTERDAM), { hours: OFFICE });
    expect(life.glance.state).toBe('closed');
    life.travel('America/New_York').look().work(46);
    expect(life.promptMinutes).toEqual([45]);
  });

  test('into the night closes them', () => {
    const life = new Life(undefined, { hours: OFFICE }).work(20).travel('Asia/Tokyo').work(60);
    expect(life.glance.state).toBe('closed');
    expect(life.prompts).toEqual([]);
  });

  test('asks about an absence again only when the date is another', () => {
    const life = new Life().work(30).still(10).work(1);
    expect(life.glance.question).not.toBeNull();
    life.travel('America/New_York').work(30).still(10).work(1);
    expect(life.glance.question).toBeNull();
  });
});
