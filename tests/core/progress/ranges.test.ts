/** Which dates a picture shows, and the phases and weeks behind them. */
import { expect, test } from 'vitest';
import type { Programme } from '../../../core/course.ts';
import { type DayTotals, emptyDay } from '../../../core/days.ts';
import { breaksPerDay, placeInWeek, stepOf } from '../../../core/progress/breaks.ts';
import { bandsOf, programmeRange, yearRange } from '../../../core/progress/range.ts';
import { activitiesOf, scoresOf } from '../../../core/progress/scores.ts';
import { weeksTogether } from '../../../core/progress/weeks.ts';
import { addDays, HOUR } from '../../../core/time.ts';

const TODAY = '2026-11-23';
const started = (start: string, seen = TODAY): Programme => ({ start, seen });
const row = (date: string, parts: Partial<DayTotals> = {}): DayTotals => ({ ...emptyDay(date), ...parts });
const week = (pain: number) => ({ pain, trouble: 5, sleep: 6, stress: 4 });
const aBreak = (id: string) => ({ id, start: 0, minutes: 2, kind: 'walk', source: 'popup' }) as const;
const sat = (hours: number) => ({ ...emptyDay('').spent, sitting: hours * HOUR });

test('a programme that is lived shows its ninety days, those to come too', () => {
  expect(programmeRange(started('2026-11-09'), TODAY)).toEqual({ from: '2026-11-09', to: '2027-02-06' });
});

test('without a programme, before it and after it one sees thirteen weeks from a Monday to today', () => {
  const last = { from: '2026-08-31', to: TODAY };
  expect(programmeRange(null, TODAY)).toEqual(last);
  expect(programmeRange(started('2026-12-01'), TODAY)).toEqual(last);
  expect(programmeRange(started('2026-08-01'), TODAY)).toEqual(last);
});

test('a second start begins at its own first day; a step back does not', () => {
  const course = [
    { from: '2026-09-01', day: 1 },
    { from: '2026-10-01', day: 1 },
    { from: '2026-11-01', day: 20 },
  ] as const;
  expect(programmeRange({ start: '2026-09-01', seen: TODAY, course: [...course] }, TODAY).from).toBe(
    '2026-10-01',
  );
});

test('a year is twelve months, up to today', () => {
  expect(yearRange(TODAY)).toEqual({ from: '2025-12-01', to: TODAY });
});

test('phases follow the dates: a step back makes one come twice, a pause has none', () => {
  const programme: Programme = {
    start: '2026-11-01',
    seen: TODAY,
    course: [
      { from: '2026-11-01', day: 1 },
      { from: '2026-11-16', day: 10 },
      { from: '2026-11-18', day: 12, still: true },
      { from: '2026-11-21', day: 12 },
    ],
  };
  expect(bandsOf(programme, { from: '2026-11-01', to: '2026-11-25' })).toEqual([
    { phase: 'base', week: 1, first: 0, last: 13 },
    { phase: 'activation', week: 3, first: 14, last: 14 },
    { phase: 'base', week: 2, first: 15, last: 17 },
    { phase: 'base', week: 2, first: 20, last: 22 },
    { phase: 'activation', week: 3, first: 23, last: 24 },
  ]);
});

test('a score that was taken back is no point', () => {
  const rows = [row('2026-11-09', { told: { week: week(6) } }), row('2026-11-15', { told: { week: null } })];
  expect(scoresOf(rows, 'pain')).toEqual([{ date: '2026-11-09', value: 6 }]);
});

test('an activity stays itself with another capital or space', () => {
  const told = (name: string, trouble: number) => ({ told: { activities: [{ name, trouble }] } });
  const rows = [row('2026-11-09', told('Traplopen', 7)), row('2026-12-07', told(' traplopen ', 4))];
  expect(activitiesOf(rows)).toEqual([
    {
      name: 'traplopen',
      scores: [
        { date: '2026-11-09', value: 7 },
        { date: '2026-12-07', value: 4 },
      ],
    },
  ]);
});

test('a score belongs to the week that it is about: day 1 to the one before, day 8 to the first', () => {
  const from = '2026-11-09';
  const rows = [
    row(from, { told: { week: week(7) }, spent: sat(6), breaks: [aBreak('a')] }),
    row(addDays(from, 1), { spent: sat(4) }),
    row(addDays(from, 2), { told: { note: 'Vrij.' } }),
    row(addDays(from, 7), { told: { week: week(5) }, spent: sat(2) }),
  ];
  expect(weeksTogether(rows, { from, to: addDays(from, 9) })).toEqual([
    { from: addDays(from, -7), to: addDays(from, -1), pain: 7, days: 0, sitting: null, breaks: null },
    { from, to: addDays(from, 6), pain: 5, days: 2, sitting: 5 * HOUR, breaks: 0.5 },
    { from: addDays(from, 7), to: addDays(from, 9), pain: null, days: 1, sitting: 2 * HOUR, breaks: 0 },
  ]);
});

test('a day with breaks only is no day of sitting nothing', () => {
  const from = '2026-11-09';
  const breaks = [aBreak('a'), aBreak('b')];
  const rows = [
    row(from, { spent: sat(6) }),
    row(addDays(from, 1), { breaks }),
    row(addDays(from, 8), { breaks }),
  ];
  expect(weeksTogether(rows, { from, to: addDays(from, 9) })).toMatchObject([
    { days: 2, sitting: 6 * HOUR, breaks: 1 },
    { days: 1, sitting: null, breaks: 2 },
  ]);
});

test('told up to three days late a score is still of the week before; on the fourth it is of the new one', () => {
  const from = '2026-11-09';
  const painOf = (after: number) =>
    weeksTogether([row(addDays(from, after), { told: { week: week(4) } })], {
      from,
      to: addDays(from, 13),
    }).map(({ pain }) => pain);
  expect([painOf(3), painOf(6), painOf(9), painOf(10)]).toEqual([
    [4, null],
    [4, null],
    [4, null],
    [null, 4],
  ]);
});

test('each date has its breaks; a day to come has none to speak of', () => {
  const rows = [row(TODAY, { breaks: [aBreak('a'), aBreak('b')] })];
  expect(breaksPerDay(rows, { from: '2026-11-22', to: '2026-11-24' }, TODAY)).toEqual([
    { date: '2026-11-22', breaks: 0 },
    { date: TODAY, breaks: 2 },
    { date: '2026-11-24', breaks: null },
  ]);
  expect([0, 1, 2, 3, 5, 7, 8, 40].map(stepOf)).toEqual([0, 1, 1, 2, 3, 3, 4, 4]);
  expect([placeInWeek(TODAY), placeInWeek('2026-11-22')]).toEqual([0, 6]);
});
