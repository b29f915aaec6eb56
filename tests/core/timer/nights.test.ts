import { describe, expect, test } from 'vitest';
import { rebuildDays } from '../../../core/days.ts';
import { nextWorkday, type WorkWeek } from '../../../core/hours.ts';
import { breakPlan } from '../../../core/model.ts';
import { instantOf, MINUTE } from '../../../core/time.ts';
import { AMSTERDAM, Life } from '../life.ts';

const NIGHT = [{ from: '22:00', to: '06:00' }];
const NIGHTS: WorkWeek = [NIGHT, NIGHT, NIGHT, NIGHT, NIGHT, NIGHT, NIGHT];

/** At ten in the evening of a date, with eight hours of night ahead. */
function evening(date: string, followShift = true): Life {
  return new Life(instantOf(date, '22:00', AMSTERDAM), { hours: NIGHTS, followShift, waitForTyping: false });
}

const sitting = (life: Life, date: string) =>
  (rebuildDays(life.journal).get(date)?.spent.sitting ?? 0) / MINUTE;

describe('a night shift', () => {
  test('counts to the day on which it began, for whoever wants that', () => {
    const life = evening('2026-11-09').work(8 * 60 + 1);
    expect(life.glance.state).toBe('closed');
    expect(sitting(life, '2026-11-09')).toBe(8 * 60);
    expect(sitting(life, '2026-11-10')).toBe(0);
  });

  test('is cut at midnight for whoever does not', () => {
    const life = evening('2026-11-09', false).work(8 * 60 + 1);
    expect(sitting(life, '2026-11-09')).toBe(2 * 60);
    expect(sitting(life, '2026-11-10')).toBe(6 * 60);
  });

  test('has its breaks after midnight on the day on which it began', () => {
    const life = evening('2026-11-09')
      .work(4 * 60)
      .logBreak(5);
    expect(rebuildDays(life.journal).get('2026-11-09')?.breaks).toHaveLength(1);
  });

  test('keeps its day when the setting changes in mid-shift: what is written stays', () => {
    const life = evening('2026-11-09')
      .work(3 * 60)
      .logBreak(2)
      .work(60)
      .settings({ followShift: false });
    life.work(4 * 60);
    expect(sitting(life, '2026-11-09')).toBe(3 * 60);
    expect(sitting(life, '2026-11-10')).toBe(5 * 60 - 2);
  });

  test('of 28 March loses an hour: it closes after seven', () => {
    const life = evening('2026-03-28').work(7 * 60 + 1);
    expect(life.glance.state).toBe('closed');
    expect(sitting(life, '2026-03-28')).toBe(7 * 60);
    expect(life.promptMinutes.slice(0, 3)).toEqual([45, 90, 120]);
  });

  test('of 24 October wins an hour: it closes after nine, and nothing comes twice', () => {
    const life = evening('2026-10-24').work(9 * 60 + 1);
    expect(life.glance.state).toBe('closed');
    expect(sitting(life, '2026-10-24')).toBe(9 * 60);
    expect(new Set(life.prompts.map(({ effect }) => effect.due)).size).toBe(life.prompts.length);
    expect(new Set(life.journal.map(({ localDate }) => localDate)).size).toBeLessThanOrEqual(2);
  });

  test('that is paused after midnight until the next one is paused until the same evening', () => {
    const life = evening('2026-11-09').work(4 * 60);
    expect(nextWorkday(NIGHTS, life.now, AMSTERDAM)).toBe(instantOf('2026-11-10', '22:00', AMSTERDAM));
  });

  test('is asked about its absences once, not once on each side of midnight', () => {
    const life = evening('2026-11-09').work(30).still(10).work(120).still(10).work(1);
    expect(life.glance.question).toBeNull();
  });
});

describe('a day goal', () => {
  const model = (hours: WorkWeek | null) => new Life(undefined, { hours, dayGoal: 8 }).model;
  const range = (from: string, to: string) => [{ from, to }];

  test('is meant for eight hours and follows those of the day', () => {
    const hours = [
      range('09:00', '13:00'),
      range('09:00', '17:00'),
      [],
      NIGHT,
      range('09:00', '09:30'),
      [],
      [],
    ];
    const goals = ['09', '10', '11', '12', '13'].map((day) => breakPlan(model(hours), `2026-11-${day}`).goal);
    expect(goals).toEqual([4, 8, 0, 8, 1]);
  });

  test('is what it is where nobody gave hours', () => {
    expect(breakPlan(model(null), '2026-11-14').goal).toBe(8);
  });
});
