/** The page for the physiotherapist or GP: which dates, which figures, and that it stays two pages. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Programme } from '../../core/course.ts';
import { type DayTotals, emptyDay, rebuildDays } from '../../core/days.ts';
import type { JournalEvent } from '../../core/journal.ts';
import { painSinceDay1, troubleSinceDay1 } from '../../core/measuring/since-day1.ts';
import { replay } from '../../core/merge.ts';
import { lengthOf } from '../../core/progress/range.ts';
import { brief } from '../../core/report/brief.ts';
import { bucketsOf } from '../../core/report/buckets.ts';
import { type Choice, hashOfChoice, PARTS, PERIODS, readChoice, USUAL } from '../../core/report/choice.ts';
import { notesThatFit, pagesOf } from '../../core/report/fit.ts';
import { periodOf, rangeOf } from '../../core/report/period.ts';
import { isEmpty, type Known, sheetOf } from '../../core/report/sheet.ts';
import { addDays, type LocalDate } from '../../core/time.ts';
import { livedDays } from './lived-days.ts';
import { aCurcumin, safetyOf } from './supplement-list.ts';

const TODAY = '2026-11-23';
const ALL = { ...USUAL, parts: PARTS };

function onDay(day: number): Programme {
  return { start: addDays(TODAY, 1 - day), seen: TODAY };
}

function knownFrom(events: readonly JournalEvent[], today: LocalDate = TODAY): Known {
  const { programme, supplements, safety, settings } = replay(events);
  const rows = [...rebuildDays(events).values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  return {
    days: rows,
    events,
    damaged: 0,
    programme,
    supplements,
    safety,
    notForMe: settings.notForMe,
    today,
  };
}

function sheetAfter(days: number, choice: Choice = ALL, full = false) {
  const known = knownFrom(livedDays({ today: TODAY, days, full }));
  return sheetOf(known, rangeOf(choice, known.programme, TODAY), choice.parts);
}

describe('what somebody chose stands in the address', () => {
  test('and comes back the same from it', () => {
    const date = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01', days));
    const choice: fc.Arbitrary<Choice> = fc.record({
      language: fc.constantFrom('nl', 'en', null),
      period: fc.constantFrom(...PERIODS, null),
      own: fc.option(fc.record({ from: date, to: date })),
      parts: fc.subarray([...PARTS]),
    });
    fc.assert(fc.property(choice, (one) => void expect(readChoice(`#${hashOfChoice(one)}`)).toEqual(one)));
  });

  test('an address that means nothing is the usual page, without notes', () => {
    fc.assert(fc.property(fc.string(), (hash) => void expect(readChoice(hash).parts).toBeInstanceOf(Array)));
    expect(readChoice('#period=soon&from=2026-02-30&to=x&language=fr')).toEqual(USUAL);
    expect(USUAL.parts).not.toContain('notes');
  });
});

describe('the period', () => {
  test.each([
    ['without a programme', null, 'four-weeks', '2026-10-27'],
    ['on day 20', onDay(20), 'programme', '2026-11-04'],
    ['with a programme that starts next week', onDay(-6), 'four-weeks', '2026-10-27'],
  ] as const)('%s begins where it should', (_when, programme, period, from) => {
    expect(periodOf(USUAL, programme, TODAY)).toBe(period);
    expect(rangeOf(USUAL, programme, TODAY)).toEqual({ from, to: TODAY });
  });

  test('a programme that ended 30 days ago ends on its day 90', () => {
    expect(rangeOf(USUAL, onDay(120), TODAY)).toEqual({ from: '2026-07-27', to: addDays(TODAY, -30) });
    expect(rangeOf(USUAL, { ...onDay(120), goesOn: true }, TODAY).to).toBe(TODAY);
  });

  test('a programme begun anew counts from its last day 1', () => {
    const course = [
      { from: '2026-08-01', day: 1 },
      { from: '2026-11-03', day: 1 },
    ] as const;
    const programme: Programme = { start: '2026-11-03', seen: TODAY, course };
    expect(rangeOf(USUAL, programme, TODAY).from).toBe('2026-11-03');
  });

  test('three months are months and not days', () => {
    expect(rangeOf({ ...USUAL, period: 'three-months' }, null, TODAY).from).toBe('2026-08-24');
  });

  test('dates of somebody’s own are never empty, never beyond today, never the year 2', () => {
    const date = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1950-01-01', days));
    fc.assert(
      fc.property(date, date, (from, to) => {
        const range = rangeOf({ ...USUAL, period: 'own', own: { from, to } }, null, TODAY);
        expect(range.from <= range.to && range.to <= TODAY).toBe(true);
        expect(lengthOf(range)).toBeLessThan(3660);
      }),
    );
    expect(
      rangeOf({ ...USUAL, period: 'own', own: { from: '0002-01-01', to: TODAY } }, null, TODAY).from,
    ).toBe('2016-11-23');
  });
});

describe('a period in pieces', () => {
  test('covers each date once, in weeks to half a year and in months beyond', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3650 }), (days) => {
        const range = { from: addDays(TODAY, 1 - days), to: TODAY };
        const { size, ranges } = bucketsOf(range);
        expect(ranges.map(lengthOf).reduce((sum, one) => sum + one, 0)).toBe(days);
        expect([ranges[0]?.from, ranges.at(-1)?.to]).toEqual([range.from, range.to]);
        expect(size).toBe(days <= 26 * 7 ? 'week' : 'month');
      }),
    );
  });
});

describe('the words of the result (5.3)', () => {
  test('are held against day 1 and nothing else', () => {
    const told = (date: LocalDate, pain: number): DayTotals => ({
      ...emptyDay(date),
      told: { week: { pain, trouble: 0, sleep: 5, stress: 5 } },
    });
    const programme = onDay(15);
    const before = told(addDays(TODAY, -40), 9);
    const late = [before, told(addDays(TODAY, -8), 8), told(addDays(TODAY, -1), 2)];
    expect(painSinceDay1(late, programme, TODAY)).toBe(null);
    expect(painSinceDay1([before, told(addDays(TODAY, -14), 3), ...late.slice(1)], programme, TODAY)).toBe(
      'bit-less',
    );
    expect(painSinceDay1(late, null, TODAY)).toBe(null);
    const start = told(addDays(TODAY, -14), 3);
    const worse = [start, told(addDays(TODAY, -8), 6)];
    expect(painSinceDay1(worse, programme, TODAY)).toBe(null);
    expect(painSinceDay1([...worse, told(addDays(TODAY, -1), 5)], programme, TODAY)).toBe('more');
  });

  test('take the question of day 1 as answered until day 7 asks the next', () => {
    const told = (day: number, pain: number): DayTotals => ({
      ...emptyDay(addDays(TODAY, day - 15)),
      told: {
        week: { pain, trouble: 0, sleep: 5, stress: 5 },
        activities: [{ name: 'Sokken', trouble: pain }],
      },
    });
    const both = (start: number) => {
      const rows = [told(start, 8), told(14, 2)];
      return [painSinceDay1(rows, onDay(15), TODAY), troubleSinceDay1(rows, onDay(15), TODAY)];
    };
    expect([1, 4, 6].map(both)).toEqual([1, 4, 6].map(() => ['less', 'less']));
    expect(both(7)).toEqual([null, null]);
    expect(painSinceDay1([told(1, 8), told(14, 2)], null, TODAY)).toBeNull();
  });
});

describe('after ninety days', () => {
  const sheet = sheetAfter(90);

  test('the figures are those that were told and lived', () => {
    const pain = sheet.scored?.questions.find(({ question }) => question === 'pain');
    expect(pain?.first).toEqual({ date: addDays(TODAY, -89), value: 7 });
    expect(pain?.last.value).toBe(3);
    expect(sheet.result).toBe('less');
    expect(sheet.scored?.change).toEqual({ date: TODAY, step: 2 });
    expect(sheet.activities?.dates).toHaveLength(4);
    expect(sheet.activities?.rows[0]?.scores).toEqual([7, 6, 4, 3]);
    expect(sheet.adherence?.programme).toEqual({ lived: 90, done: 65, still: 0 });
    expect(sheet.moving).toMatchObject({ breaks: 325, breaksADay: 5, breakMinutes: 2 });
    expect(sheet.exercised?.done[0]).toEqual({ id: 'kat-koe', times: 65 });
    expect(sheet.exercised?.skipped).toEqual([{ id: 'bekken-kantelen', times: 17 }]);
    expect(sheet.exercised?.left).toEqual(['bruggetje']);
    expect(sheet.alarms?.flareUps).toEqual([{ from: addDays(TODAY, -50), to: addDays(TODAY, -48) }]);
    expect(sheet.alarms?.warned).toEqual([]);
    expect(sheet.notes?.[0]?.note).toContain('83');
  });

  test('the picture has a point for each weekly score, none outside its dates', () => {
    const points = sheet.scored?.questions[0]?.points ?? [];
    expect(points).toHaveLength(13);
    for (const { date } of points) expect(date >= sheet.range.from && date <= sheet.range.to).toBe(true);
  });

  test('a dose above a limit brings its line along, and 1000 mg of fish oil does not', () => {
    expect(sheet.supplements?.above.map(({ key }) => key)).toEqual(['magnesium-above']);
  });

  test('neither a weight nor an answer of the safety check comes on paper', () => {
    const known = knownFrom(livedDays({ today: TODAY, days: 90 }));
    const supplements = [
      aCurcumin({ dose: { amount: 400, unit: 'mg' }, enhanced: true }),
      ...known.supplements,
    ];
    const answers = { ...known, supplements, safety: safetyOf({ heart: true, medicines: true }, 80) };
    const sheet = sheetOf(answers, rangeOf(ALL, known.programme, TODAY), ['supplements']);
    expect(sheet.supplements?.above.map(({ key, limit }) => [key, limit])).toEqual([
      ['magnesium-above', null],
      ['curcumin-above', null],
    ]);
  });

  test('what is not ticked is not there', () => {
    const none = sheetAfter(90, { ...ALL, parts: [] });
    const { scored, activities, adherence, moving, exercised, supplements, alarms, notes, result } = none;
    const parts = [scored, activities, adherence, moving, exercised, supplements, alarms, notes, result];
    expect(parts.every((part) => part === null)).toBe(true);
  });

  test('a pause is told apart from days that were lived', () => {
    const course = [
      { from: addDays(TODAY, -20), day: 1 },
      { from: addDays(TODAY, -10), day: 11, still: true },
      { from: addDays(TODAY, -3), day: 11 },
    ] as const;
    const known = knownFrom([]);
    const programme: Programme = { start: course[0].from, seen: TODAY, course };
    const { adherence } = sheetOf({ ...known, programme }, { from: course[0].from, to: TODAY }, ALL.parts);
    expect(adherence?.programme).toEqual({ lived: 15, done: 0, still: 6 });
  });
});

describe('flare-ups and warning signs', () => {
  const event = (seq: number, localDate: LocalDate, type: string, more = {}) =>
    ({
      v: 1,
      id: `${seq}`,
      device: 'd',
      seq,
      at: seq,
      zone: 'Europe/Amsterdam',
      localDate,
      type,
      ...more,
    }) as JournalEvent;

  test('one that is over sooner ends then; a tick of a warning sign tells its date', () => {
    const known = knownFrom([
      event(1, '2026-11-02', 'flare-up-began'),
      event(2, '2026-11-03', 'flare-up-ended'),
      event(3, '2026-11-10', 'red-flags-answered', { answer: 'any' }),
      event(4, '2026-11-11', 'red-flags-answered', { answer: 'none' }),
    ]);
    const { alarms } = sheetOf(known, { from: '2026-11-01', to: TODAY }, ALL.parts);
    expect(alarms).toEqual({
      flareUps: [{ from: '2026-11-02', to: '2026-11-03' }],
      more: 0,
      warned: ['2026-11-10'],
      moreWarned: 0,
    });
  });

  test('warning signs that there is no place for are counted', () => {
    const dates = Array.from({ length: 8 }, (_, index) => addDays('2026-11-02', index));
    const known = knownFrom(
      dates.map((date, index) => event(index + 1, date, 'red-flags-answered', { answer: 'any' })),
    );
    const { alarms } = sheetOf(known, { from: '2026-11-01', to: TODAY }, ALL.parts);
    expect(alarms).toMatchObject({ warned: dates.toReversed().slice(0, 6), moreWarned: 2 });
  });
});

describe('two pages', () => {
  test('two years of everything, as long as it may be, are cut to what a page can hold', () => {
    const sheet = sheetAfter(
      730,
      { ...ALL, period: 'own', own: { from: addDays(TODAY, -729), to: TODAY } },
      true,
    );
    expect(sheet.buckets.ranges.length).toBeLessThanOrEqual(26);
    expect(sheet.activities?.rows).toHaveLength(6);
    expect(sheet.exercised?.done).toHaveLength(8);
    expect(sheet.exercised?.skipped).toHaveLength(8);
    expect(sheet.exercised?.moreSkipped).toBe(12);
    expect(sheet.exercised?.left).toHaveLength(8);
    expect(sheet.supplements?.products).toHaveLength(8);
    expect(sheet.supplements?.more).toBe(6);
    expect(sheet.supplements?.above).toHaveLength(6);
    expect(sheet.alarms?.flareUps).toHaveLength(6);
    expect(sheet.notes).toHaveLength(730);
  });

  test('never hold more than there is, and say so of one note that is left out', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 60 });
    fc.assert(
      fc.property(heights, heights, (before, notes) => {
        const count = notesThatFit(before, notes, 20, 1000);
        const laid = [...before, ...notes.slice(0, count), ...(count < notes.length ? [20] : [])];
        if (count > 0) expect(pagesOf(laid, 1000)).toBeLessThanOrEqual(2);
        if (count < notes.length) expect(pagesOf([...before, ...notes], 1000)).toBeGreaterThan(2);
      }),
    );
  });

  test('a block moves whole to the next page, and one taller than a page goes on', () => {
    expect(pagesOf([600, 400], 1000)).toBe(1);
    expect(pagesOf([600, 401], 1000)).toBe(2);
    expect(pagesOf([600, 2100, 900], 1000)).toBe(4);
  });

  test('a long name keeps its first words', () => {
    expect(brief('Sokken aantrekken')).toBe('Sokken aantrekken');
    expect(brief('een naam die over de hele regel loopt en nog verder gaat')).toBe(
      'een naam die over de hele regel loopt e…',
    );
  });
});

test('nothing lived is nothing to print; one break, one score or one product is', () => {
  expect(isEmpty(knownFrom([]))).toBe(true);
  expect(isEmpty(knownFrom(livedDays({ today: TODAY, days: 1 })))).toBe(false);
  const { supplements } = knownFrom(livedDays({ today: TODAY, days: 1 }));
  expect(isEmpty({ ...knownFrom([]), supplements })).toBe(false);
});
