/** The last days: what each asks, and what stands beside what. */
import { describe, expect, test } from 'vitest';
import { planOfDay } from '../../core/day-plan.ts';
import { type DayTotals, emptyDay } from '../../core/days.ts';
import { answersIn, lastTold, reviewOf, sidesOf, sinceDay1 } from '../../core/review.ts';
import type { Told } from '../../core/told.ts';

const row = (date: string, told?: Partial<Told>): DayTotals => ({
  ...emptyDay(date),
  ...(told && { told }),
});
const week = (pain: number) => ({ pain, trouble: 5, sleep: 5, stress: 5 });

test('each of the days 86-90 leads from one of its actions to what it asks, and no other day does', () => {
  const found = Array.from({ length: 90 }, (_, index) => index + 1).flatMap((day) =>
    planOfDay(day).actions.flatMap(({ kind }) => {
      const part = reviewOf(day, kind);
      return part === null ? [] : [[day, kind, part]];
    }),
  );
  expect(found).toEqual([
    [86, 'plannen', 'look-back'],
    [87, 'plannen', 'habits'],
    [88, 'plannen', 'bad-week'],
    [89, 'plannen', 'lists'],
    [90, 'meten', 'end'],
  ]);
});

describe('the start and now', () => {
  test('are the first and the last that was told', () => {
    const rows = [
      row('2026-09-01', { week: week(7) }),
      row('2026-09-02', { pain: 4 }),
      row('2026-09-07', { week: week(6) }),
      row('2026-11-24', { week: week(3), pain: null }),
      row('2026-11-25'),
    ];
    expect(sidesOf(rows, 'week')).toEqual({
      first: { date: '2026-09-01', value: week(7) },
      last: { date: '2026-11-24', value: week(3) },
    });
    expect(sidesOf(rows, 'pain')).toEqual({ first: { date: '2026-09-02', value: 4 }, last: null });
    expect(sidesOf(rows, 'activities')).toBeNull();
  });

  test('pass over what was taken back, and a score of nought is a score', () => {
    const rows = [row('2026-09-01', { pain: null }), row('2026-09-02', { pain: 0 })];
    expect(answersIn(rows, 'pain')).toEqual([{ date: '2026-09-02', value: 0 }]);
    expect(lastTold(rows, 'pain')).toBe(0);
    expect(lastTold(rows, 'note')).toBeNull();
  });

  test('begin afresh with a second start, but not with a step back', () => {
    const rows = ['2026-09-01', '2026-10-01', '2026-11-24'].map((date) => row(date));
    const since = (...course: { from: string; day: number }[]) =>
      sinceDay1(rows, { start: '2026-09-01', seen: '2026-11-24', course: course as never }, '2026-11-24').map(
        ({ date }) => date,
      );
    const first = { from: '2026-09-01', day: 1 };
    expect(since(first)).toHaveLength(3);
    expect(since(first, { from: '2026-10-01', day: 1 })).toEqual(['2026-10-01', '2026-11-24']);
    expect(since(first, { from: '2026-10-01', day: 24 })).toHaveLength(3);
    expect(since({ from: '2026-09-01', day: 20 })).toHaveLength(3);
  });
});
