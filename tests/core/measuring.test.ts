/** What is measured when, what became of it, and when pain that rose asks for the warning signs first. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DayTotals, emptyDay } from '../../core/days.ts';
import { asks, MEASUREMENTS, openOn } from '../../core/measuring/due.ts';
import { activityMeans, outcomeOf } from '../../core/measuring/result.ts';
import { hasRisen } from '../../core/measuring/rise.ts';
import { addDays, daysBetween, type LocalDate } from '../../core/time.ts';
import type { Told } from '../../core/told.ts';
import { runs, SEED } from './thorough.ts';
import { Year } from './year.ts';

const START = '2026-11-09';
const WEEK = { pain: 5, trouble: 4, sleep: 6, stress: 3 };
const day = (number: number) => addDays(START, number - 1);
const row = (date: LocalDate, told: Partial<Told>): DayTotals => ({ ...emptyDay(date), told });
const programme = { start: START, seen: START };
const openAt = (number: number, rows: readonly DayTotals[] = []) =>
  openOn(programme, rows, day(number)).map(({ what, day: asked }) => `${what} of day ${asked}`);

describe('the programme asks', () => {
  test('scores of the week on day 1, each seventh day and day 85, and after day 90 each seventh day', () => {
    const days = Array.from({ length: 105 }, (_, index) => index + 1).filter((one) => asks('week', one));
    expect(days).toEqual([1, 7, 14, 21, 28, 35, 42, 49, 56, 63, 70, 77, 84, 85, 91, 98, 105]);
  });

  test('own activities on days 1, 29, 57 and 85, and the back compared with day 1 on day 90', () => {
    const days = Array.from({ length: 120 }, (_, index) => index + 1);
    expect(days.filter((one) => asks('activities', one))).toEqual([1, 29, 57, 85]);
    expect(days.filter((one) => asks('change', one))).toEqual([90]);
  });
});

describe('a measurement stands open', () => {
  test('from its day on until it is told', () => {
    expect(openAt(6, [row(day(1), { week: WEEK, activities: [] })])).toEqual([]);
    expect(openAt(7, [row(day(1), { week: WEEK })])).toEqual(['week of day 7', 'activities of day 1']);
    expect(openAt(9)).toEqual(['week of day 7', 'activities of day 1']);
    expect(openAt(9, [row(day(8), { week: WEEK, activities: [] })])).toEqual([]);
  });

  test('and is open again where it was taken back', () => {
    expect(openAt(7, [row(day(7), { week: null })])).toContain('week of day 7');
  });

  test('until the next one comes: nobody has two to catch up on', () => {
    expect(openAt(20)).toContain('week of day 14');
    expect(openAt(21)).toContain('week of day 21');
    expect(openAt(30).filter((one) => one.startsWith('activities'))).toEqual(['activities of day 29']);
  });

  test('after the end for four weeks, unless somebody goes on', () => {
    expect(openAt(95)).toEqual(['week of day 85', 'activities of day 85', 'change of day 90']);
    expect(openAt(118)).toEqual([]);
    const goesOn = { ...programme, goesOn: true } as const;
    expect(openOn(goesOn, [], day(95))[0]).toMatchObject({ what: 'week', day: 91 });
  });

  test('not before the start, not in a pause, not without a programme', () => {
    expect(openAt(-3)).toEqual([]);
    expect(openOn(null, [], START)).toEqual([]);
    const year = new Year(START).on(day(7)).tell({ type: 'programme-paused' });
    expect(openOn(year.programme, [], day(10))).toEqual([]);
  });

  test('again after a step back only when its day comes again', () => {
    const year = new Year(START).on(day(12)).tell({ type: 'programme-stepped', to: 5 });
    const told = [row(day(1), { week: WEEK, activities: [] }), row(day(7), { week: WEEK })];
    expect(openOn(year.programme, told, day(12))).toEqual([]);
    expect(openOn(year.programme, told, day(14))).toMatchObject([{ what: 'week', day: 7, since: day(14) }]);
  });
});

describe('the words for the result', () => {
  test.each([
    [[6, 4], 'less', '2 points and a third'],
    [[7, 5], 'bit-less', '2 points of 7 are no three tenths'],
    [[10, 7], 'less', '3 points are three tenths of 10'],
    [[3, 2], 'bit-less', 'a third, but 1 point'],
    [[5, 4], 'same', '1 point of 5'],
    [[5, 5], 'same', 'nothing'],
    [[5, 6], 'same', '1 point more'],
    [[2, 0], 'bit-less', 'from a low start the part says nothing'],
    [[1, 0], 'same', 'from a low start'],
    [[0, 0], 'same', 'no pain, still none'],
    [[5, 7], null, 'once more pain is no verdict'],
    [[5, 7, 7], 'more', 'twice'],
    [[5, 7, 5, 7], null, 'twice, but not the last two'],
    [[5, 8, 9, 5], 'same', 'over again'],
    [[5], null, 'the start alone'],
    [[], null, 'nothing told'],
  ] as const)('%j is %s: %s', (scores, outcome, _why) => {
    expect(outcomeOf(scores)).toBe(outcome);
  });

  test('of activities count those that were named at the start and now', () => {
    const times = [
      [
        { name: 'sokken', trouble: 8 },
        { name: 'tillen', trouble: 6 },
      ],
      [
        { name: 'sokken', trouble: 5 },
        { name: 'fietsen', trouble: 10 },
      ],
    ];
    expect(activityMeans(times)).toEqual([8, 5]);
    expect(activityMeans([times[0] ?? [], [{ name: 'anders', trouble: 1 }]])).toEqual([]);
    expect(activityMeans([])).toEqual([]);
  });

  test('of an activity that was typed anew with another capital are about the same one', () => {
    const times = ['Sokken', 'sokken ', 'SOKKEN'].map((name, time) => [{ name, trouble: 8 - time }]);
    expect(activityMeans(times)).toEqual([8, 7, 6]);
  });

  test('of three activities hold to the third of a point', () => {
    const named = (...scores: readonly number[]) =>
      scores.map((trouble, index) => ({ name: `${index}`, trouble }));
    // 20/3 to 14/3 is exactly 2 points and exactly three tenths.
    expect(outcomeOf(activityMeans([named(7, 7, 6), named(5, 5, 4)]))).toBe('less');
    expect(outcomeOf(activityMeans([named(7, 7, 6), named(5, 5, 5)]))).toBe('same');
  });

  test('are one of the four, whatever was scored, and less pain is never called more', () => {
    const score = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(fc.array(score, { minLength: 2, maxLength: 14 }), (scores) => {
        const outcome = outcomeOf(scores);
        const [start = 0, last = 0] = [scores[0], scores.at(-1)];
        if (outcome === 'more') expect(last).toBeGreaterThan(start);
        if (outcome === 'less') expect(start - last).toBeGreaterThanOrEqual(2);
        if (outcome === 'bit-less') expect(last).toBeLessThan(start);
        if (outcome === null) expect(last - start).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: runs(1000), seed: SEED },
    );
  });
});

describe('pain that rose', () => {
  const TODAY = day(20);
  const daily = (ago: number, pain: number) => row(addDays(TODAY, -ago), { pain });
  const weekly = (ago: number, pain: number) => row(addDays(TODAY, -ago), { week: { ...WEEK, pain } });
  const answered = (ago: number) => row(addDays(TODAY, -ago), { riseAnswered: true });

  test.each<readonly [string, readonly DayTotals[], boolean]>([
    ['by 2 in one weekly score', [weekly(3, 7)], true],
    ['by 1 in a weekly score', [weekly(3, 6)], false],
    ['in a weekly score, and the next one was lower', [weekly(8, 7), weekly(1, 5)], false],
    ['by 2 on three days', [daily(5, 7), daily(3, 7), daily(0, 9)], true],
    ['by 2 on two days', [daily(5, 7), daily(3, 7)], false],
    ['on three days of which one is long past', [daily(14, 7), daily(3, 7), daily(0, 7)], false],
    ['and was answered for', [weekly(3, 7), answered(2)], false],
    ['again after it was answered for', [weekly(8, 7), answered(7), weekly(1, 7)], true],
    ['but was taken back', [row(TODAY, { week: null, pain: null })], false],
  ])('%s', (_name, rows, risen) => {
    expect(hasRisen({ date: START, pain: 5 }, rows, TODAY)).toBe(risen);
  });

  test('is pain since the start, and not that of before it', () => {
    const worse = [daily(6, 7), daily(5, 7), daily(4, 8)];
    expect(hasRisen({ date: addDays(TODAY, -3), pain: 5 }, [...worse, weekly(3, 5)], TODAY)).toBe(false);
    expect(hasRisen({ date: addDays(TODAY, -6), pain: 5 }, worse, TODAY)).toBe(true);
  });

  test('is nothing without a start to compare with', () => {
    expect(hasRisen(null, [weekly(0, 10)], TODAY)).toBe(false);
  });
});

test('of any life, what stands open was asked in the last four weeks and not told since', () => {
  const tell = fc.record({ on: fc.integer({ min: 1, max: 110 }), what: fc.constantFrom(...MEASUREMENTS) });
  fc.assert(
    fc.property(fc.array(tell, { maxLength: 30 }), fc.integer({ min: 1, max: 110 }), (all, number) => {
      const values = { week: WEEK, activities: [{ name: 'a', trouble: 1 }], change: 0 };
      const rows = all.map(({ on, what }) => row(day(on), { [what]: values[what] }));
      for (const { what, day: asked, since } of openOn(programme, rows, day(number))) {
        expect(asks(what, asked)).toBe(true);
        expect(since).toBe(day(asked));
        expect(daysBetween(since, day(number))).toBeLessThanOrEqual(27);
        expect(all.some((one) => one.what === what && one.on >= asked && one.on <= number)).toBe(false);
      }
    }),
    { numRuns: runs(300), seed: SEED },
  );
});
