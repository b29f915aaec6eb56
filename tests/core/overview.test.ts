/** The whole programme at a glance, as pauses, steps back and a second start leave it. */
import { expect, test } from 'vitest';
import { startAsOf } from '../../core/course.ts';
import { cellsOf } from '../../core/overview.ts';
import { Year } from './year.ts';

const glance = ({ programme, history, date }: Year, ...days: readonly number[]) =>
  days.map((day) => {
    const cell = cellsOf(programme, history, date)[day - 1];
    return [cell?.when, cell?.date, cell?.done];
  });

test('a day is past, now or ahead, and done where something was', () => {
  const year = new Year('2026-11-09').tick('bewegen').on('2026-11-11');
  expect(glance(year, 1, 2, 3, 4, 90)).toEqual([
    ['past', '2026-11-09', true],
    ['past', '2026-11-10', false],
    ['now', '2026-11-11', false],
    ['ahead', '2026-11-12', false],
    ['ahead', '2027-02-06', false],
  ]);
});

test('days of before a pause keep the dates on which they were lived', () => {
  const year = new Year('2026-11-09').on('2026-11-11').tick('core').on('2026-11-12');
  year.tell({ type: 'programme-paused' }).on('2026-11-20').tell({ type: 'programme-resumed' });
  expect(glance(year.on('2026-11-21'), 3, 4, 5, 6)).toEqual([
    ['past', '2026-11-11', true],
    ['past', '2026-11-20', false],
    ['now', '2026-11-21', false],
    ['ahead', '2026-11-22', false],
  ]);
});

test('a day that comes once more is ahead, whatever was done on it before', () => {
  const year = new Year('2026-11-09').on('2026-11-14').tick('wandelen').on('2026-11-20');
  year.tell({ type: 'programme-stepped', to: 5 });
  expect(glance(year, 4, 5, 6)).toEqual([
    ['past', '2026-11-12', false],
    ['now', '2026-11-20', false],
    ['ahead', '2026-11-21', false],
  ]);
});

test('the start as of today is that with which it would be this day', () => {
  const year = new Year('2026-11-09').on('2026-11-20');
  expect(startAsOf(year.programme, year.date)).toBe('2026-11-09');
  year.tell({ type: 'programme-stepped', to: 5 });
  expect(startAsOf(year.programme, '2026-11-22')).toBe('2026-11-16');
});
