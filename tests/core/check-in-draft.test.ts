/** A check-in that is being filled in. */
import { describe, expect, test } from 'vitest';
import { checked, type Draft, draftWith } from '../../core/measuring/draft.ts';

const WEEK = { pain: 5, trouble: 4, sleep: 6, stress: 3 };
const EMPTY = draftWith({}, []);
const draft = (part: Partial<Draft>): Draft => ({ ...EMPTY, ...part });
const named = (...all: readonly (readonly [string, number | null])[]): Draft =>
  draft({ week: WEEK, activities: all.map(([name, trouble]) => ({ name, trouble })) });

test('begins without any score, so that nobody is led', () => {
  expect(EMPTY).toEqual({
    week: {},
    activities: Array.from({ length: 3 }, () => ({ name: '', trouble: null })),
    change: null,
  });
});

test('asks the activities of the last time by name, without their scores', () => {
  const { activities } = draftWith({}, [{ name: 'Sokken aantrekken', trouble: 7 }]);
  expect(activities).toEqual([
    { name: 'Sokken aantrekken', trouble: null },
    { name: '', trouble: null },
    { name: '', trouble: null },
  ]);
});

test('begins a correction with what was told today', () => {
  const today = { week: WEEK, activities: [{ name: 'Fietsen', trouble: 2 }], change: 1 };
  expect(draftWith(today, [{ name: 'Sokken', trouble: 7 }])).toMatchObject({
    week: WEEK,
    activities: [{ name: 'Fietsen', trouble: 2 }, {}, {}],
    change: 1,
  });
});

describe('can be saved', () => {
  test('with all four scores of the week, and with nothing that was not asked', () => {
    expect(checked(draft({ week: WEEK, change: 2 }), ['week'])).toEqual({
      told: { week: WEEK },
      lacks: null,
    });
  });

  test('with fewer than three activities', () => {
    expect(checked(named([' Fietsen ', 0], ['', null]), ['week', 'activities']).told).toEqual({
      week: WEEK,
      activities: [{ name: 'Fietsen', trouble: 0 }],
    });
  });

  test('without the activities that were cleared again: they are told no more', () => {
    expect(checked(named(), ['week', 'activities']).told).toEqual({ week: WEEK, activities: null });
  });

  test('with "the same" as day 1, which is no empty answer', () => {
    expect(checked(draft({ change: 0 }), ['change']).told).toEqual({ change: 0 });
  });
});

describe('lacks', () => {
  test('each score that was not chosen, where 0 is a choice', () => {
    const { lacks } = checked(draft({ week: { pain: 0, sleep: 10 } }), ['week']);
    expect(lacks).toEqual([{ what: 'trouble' }, { what: 'stress' }]);
  });

  test('the name of a score, and the score of a name', () => {
    const { lacks } = checked(named(['', 4], ['Fietsen', null], ['', null]), ['activities']);
    expect(lacks).toEqual([
      { what: 'name', place: 0 },
      { what: 'score', place: 1 },
    ]);
  });

  test('any activity where they alone are asked, and the comparison with day 1', () => {
    expect(checked(EMPTY, ['activities', 'change']).lacks).toEqual([
      { what: 'activities' },
      { what: 'change' },
    ]);
  });
});
