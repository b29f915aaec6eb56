import { describe, expect, test } from 'vitest';
import { latestDate } from '../../core/course.ts';
import { type DayPlan, planOfDay } from '../../core/day-plan.ts';
import { lightDay } from '../../core/flare-up.ts';
import { LEVELS } from '../../core/level.ts';
import { LIGHT_EXERCISES, lightPlan } from '../../core/light-plan.ts';
import { breakPlan, newModel } from '../../core/model.ts';
import { phaseOfDay, programmeOn, weekOfDay } from '../../core/programme.ts';
import { isExercise } from '../../core/safety.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { sittingPlanOn } from '../../core/sitting-plan.ts';
import { addDays, daysBetween, instantOf, isLocalDate, localDateAt } from '../../core/time.ts';
import { AMSTERDAM } from './life.ts';

const on = (start: string, today: string, seen = today < start ? today : start) =>
  programmeOn({ start, seen }, today);

describe('the day of the programme', () => {
  test.each([
    ['2026-11-08', 'waiting'],
    ['2026-11-09', 1],
    ['2026-11-15', 7],
    ['2027-02-06', 90],
    ['2027-02-07', 'finished'],
  ])('started on 9 November, %s is %s', (today, expected) => {
    const moment = on('2026-11-09', today);
    expect(moment.stage === 'running' ? moment.day : moment.stage).toBe(expected);
  });

  test.each([
    ['across the night that loses an hour', '2026-03-20', '2026-03-30', 11],
    ['across the night that wins one', '2026-10-20', '2026-10-30', 11],
  ])('counts calendar days %s', (_name, start, today, day) => {
    expect(on(start, today)).toMatchObject({ day });
  });

  test('moves on at each local midnight of the two clock changes, in Amsterdam', () => {
    for (const date of ['2026-03-29', '2026-10-25']) {
      const before = instantOf(date, '00:00', AMSTERDAM) - 1;
      expect(localDateAt(before, AMSTERDAM)).toBe(addDays(date, -1));
      expect(localDateAt(before + 1, AMSTERDAM)).toBe(date);
    }
  });

  test('is not lowered by a flight west, but a clock that was a year ahead is forgotten', () => {
    expect(on('2026-11-09', '2026-11-11', '2026-11-12')).toMatchObject({ day: 4 });
    expect(latestDate('2027-11-12', '2026-11-12')).toBe('2026-11-12');
  });
});

test('phases and weeks end where the article ends them', () => {
  const firsts = [1, 14, 15, 28, 29, 56, 57, 84, 85, 90].map((day) => [phaseOfDay(day), weekOfDay(day)]);
  expect(firsts).toEqual([
    ['base', 1],
    ['base', 2],
    ['activation', 3],
    ['activation', 4],
    ['strength', 5],
    ['strength', 8],
    ['consolidation', 9],
    ['consolidation', 12],
    ['consolidation', 13],
    ['consolidation', 13],
  ]);
});

test('a day never holds a kind of action twice, so the kind names the action', () => {
  for (let day = 1; day <= 90; day++) {
    const kinds = planOfDay(day).actions.map((action) => action.kind);
    expect(new Set(kinds).size, `day ${day}`).toBe(kinds.length);
  }
});

test('food, sleep and stress take turns up front, so three days show all three', () => {
  const focus = (day: number) =>
    planOfDay(day).actions.find((one) => one.upFront && ['voeding', 'slaap', 'stress'].includes(one.kind))
      ?.kind;
  expect(new Set([focus(1), focus(2), focus(3)]).size).toBe(3);
});

test('before the programme the first week holds, after it the last', () => {
  expect(sittingPlanOn(null, '2026-11-09')).toMatchObject({
    promptAfter: 45,
    breakLength: 2,
    goal: 5,
  });
  expect(sittingPlanOn({ start: '2026-01-01', seen: '2026-11-09' }, '2026-11-09')).toMatchObject({
    promptAfter: 30,
    goal: 8,
  });
});

test('an own break length stands above the programme, the goal does not change', () => {
  const model = { ...newModel(0), settings: { ...DEFAULT_SETTINGS, breakMinutes: 7 } };
  expect(breakPlan(model, '2026-11-09')).toEqual({ minutes: 7, goal: 5 });
});

test.each([
  ['2026-02-28', true],
  ['2026-02-30', false],
  ['2026-2-3', false],
  ['yesterday', false],
  ['2026-11-09T10:00', false],
])('%s is a local date: %s', (text, whether) => {
  expect(isLocalDate(text)).toBe(whether);
});

test('days between two dates count both directions', () => {
  expect(daysBetween('2026-11-09', '2026-11-12')).toBe(3);
  expect(daysBetween('2026-11-12', '2026-11-09')).toBe(-3);
});

describe('level and flare-up', () => {
  const DAYS = Array.from({ length: 90 }, (_, index) => index + 1);
  /** Minutes of exercise and walking that a day asks. */
  const moved = ({ actions }: DayPlan) =>
    actions.filter(({ kind }) => isExercise(kind)).reduce((sum, { minutes = 0 }) => sum + minutes, 0);

  test.each(LEVELS)('at level %s strength never comes two days in a row', (level) => {
    const strong = DAYS.filter((day) => planOfDay(day, level).actions.some(({ kind }) => kind === 'kracht'));
    expect(strong.filter((day) => strong.includes(day + 1))).toEqual([]);
  });

  test('rustig asks six tenths of the minutes, rounded up, of every session that moves', () => {
    for (const day of DAYS) {
      const [calm, usual] = [planOfDay(day, 'calm'), planOfDay(day)];
      expect(calm.actions.map(({ kind }) => kind)).toEqual(usual.actions.map(({ kind }) => kind));
      expect(moved(calm)).toBeGreaterThanOrEqual(moved(usual) * 0.6);
      expect(moved(calm)).toBeLessThan(moved(usual) * 0.6 + 2);
    }
  });

  test('stevig brings the first light strength to weeks 3 and 4, and leaves every day its minutes', () => {
    const early = DAYS.filter((day) => day < 29).filter((day) =>
      planOfDay(day, 'firm').actions.some(({ kind }) => kind === 'kracht'),
    );
    expect(early).toEqual([16, 23]);
    for (const day of DAYS) expect(moved(planOfDay(day, 'firm'))).toBe(moved(planOfDay(day)));
  });

  test.each(LEVELS)('a light day at level %s asks half, no strength, and only the gentlest', (level) => {
    for (const day of DAYS) {
      const [plan, light] = [planOfDay(day, level), lightPlan(planOfDay(day, level))];
      expect(moved(light)).toBeGreaterThanOrEqual(moved(plan) / 2);
      expect(moved(light)).toBeLessThanOrEqual(moved(plan) / 2 + 1);
      const kinds = light.actions.map(({ kind }) => kind);
      expect(new Set(kinds).size).toBe(kinds.length);
      expect(kinds).not.toContain('kracht');
      expect(
        light.actions.flatMap(({ exercises }) => exercises).filter((id) => !LIGHT_EXERCISES.includes(id)),
      ).toEqual([]);
    }
  });

  test.each([
    ['2026-11-08', null],
    ['2026-11-09', 1],
    ['2026-11-11', 3],
    ['2026-11-12', null],
  ])('of a flare-up that began on 9 November, %s is light day %s', (date, day) => {
    expect(lightDay('2026-11-09', date)).toBe(day);
    expect(lightDay(null, date)).toBeNull();
  });
});
