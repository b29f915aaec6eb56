import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addToDay, datesTouched, emptyDay, rebuildDays, splitByDay, takenOn } from '../../core/days.ts';
import type { JournalEvent, News } from '../../core/journal.ts';
import { HOUR, localDateAt, MINUTE, nextMonday } from '../../core/time.ts';
import type { Told } from '../../core/told.ts';
import { AMSTERDAM, Life } from './life.ts';

const NOON = Date.UTC(2026, 10, 9, 11, 0);
let seq = 0;
const event = (news: News, at = NOON): JournalEvent => ({
  v: 1,
  id: `e${++seq}`,
  device: 'd',
  seq,
  at,
  zone: AMSTERDAM,
  localDate: localDateAt(at, AMSTERDAM),
  ...news,
});
const logged = (start: number) =>
  event({ type: 'break-logged', start, minutes: 2, kind: 'walk', source: 'popup', exercises: [] });

describe('a day in Amsterdam', () => {
  test.each([
    ['an ordinary Monday', Date.UTC(2026, 10, 9, 12), 24],
    ['the spring day that loses an hour', Date.UTC(2026, 2, 29, 10), 23],
    ['the autumn day that wins one', Date.UTC(2026, 9, 25, 10), 25],
  ])('%s is cut at its own midnights', (_name, noon, hours) => {
    const parts = splitByDay(noon - 48 * HOUR, noon + 48 * HOUR, AMSTERDAM);
    const date = localDateAt(noon, AMSTERDAM);
    expect(parts.find((part) => part.date === date)?.length).toBe(hours * HOUR);
    expect(parts.reduce((sum, part) => sum + part.length, 0)).toBe(96 * HOUR);
  });

  test.each([
    ['an ordinary night', Date.UTC(2026, 10, 10, 0), [24, 24]],
    ['the night that skips the turn', Date.UTC(2026, 2, 29, 0), [24, 23]],
    ['the night that shows the turn twice', Date.UTC(2026, 9, 25, 0), [25, 24]],
  ])('%s turns once for a shift that ends at half past two', (_name, midnight, hours) => {
    const turn = 150;
    const from = midnight - 24 * HOUR;
    const parts = splitByDay(from, midnight + 48 * HOUR, AMSTERDAM, turn);
    // A date never goes back, and each part says what the clock says.
    let end = from;
    for (const { date, length } of parts) {
      for (let at = end; at < end + length; at += 5 * MINUTE)
        expect(localDateAt(at, AMSTERDAM, turn)).toBe(date);
      end += length;
    }
    expect(parts.slice(1, 3).map(({ length }) => length / HOUR)).toEqual(hours);
  });

  test('a break belongs to the day on which it began', () => {
    const beforeMidnight = Date.UTC(2026, 10, 9, 22, 59);
    expect(datesTouched(event({ ...logged(beforeMidnight) }, beforeMidnight + 5 * MINUTE))).toEqual([
      '2026-11-09',
    ]);
  });
});

describe('the row of a day', () => {
  test('keeps breaks in the order in which they began, each once', () => {
    const late = logged(NOON);
    const early = logged(NOON - HOUR);
    const day = [late, early, late].reduce(addToDay, emptyDay('2026-11-09'));
    expect(day.breaks.map((one) => one.id)).toEqual([early.id, late.id]);
  });

  test('forgets a break that was taken back and an action that was unticked', () => {
    const one = logged(NOON);
    const day = [
      one,
      event({ type: 'break-undone', target: one.id, date: '2026-11-09' }),
      event({ type: 'action-ticked', date: '2026-11-09', action: 'adem' }),
      event({ type: 'action-ticked', date: '2026-11-09', action: 'adem' }),
      event({ type: 'action-unticked', date: '2026-11-09', action: 'adem' }),
    ].reduce(addToDay, emptyDay('2026-11-09'));
    expect(day).toEqual(emptyDay('2026-11-09'));
  });
});

describe('what somebody tells of a day', () => {
  const told = (...all: readonly Partial<Told>[]) =>
    all
      .map((one) => event({ type: 'day-told', date: '2026-11-09', told: one }))
      .reduce(addToDay, emptyDay('2026-11-09')).told;
  const week = { pain: 6, trouble: 5, sleep: 4, stress: 7 };

  test('stands beside what was told before, and the last word on one thing holds', () => {
    expect(told({ week }, { note: 'Lang gereden.' }, { week: { ...week, pain: 5 } })).toEqual({
      week: { ...week, pain: 5 },
      note: 'Lang gereden.',
    });
  });

  test('can be taken back', () => {
    expect(told({ pain: 4, note: 'Druk.' }, { pain: null })).toEqual({ pain: null, note: 'Druk.' });
  });
});

describe('portions of supplements', () => {
  const tick = (type: 'supplement-taken' | 'supplement-untaken', moment: 'lunch' | 'dinner') =>
    event({ type, date: '2026-11-09', product: 'fish-oil', moment });
  const taken = (...events: JournalEvent[]) => takenOn(events.reduce(addToDay, emptyDay('2026-11-09')));

  test('are ticked once a moment, and unticked at that moment only', () => {
    const [lunch, dinner] = [tick('supplement-taken', 'lunch'), tick('supplement-taken', 'dinner')];
    expect(taken(lunch, lunch, dinner)).toEqual([
      { product: 'fish-oil', moment: 'lunch' },
      { product: 'fish-oil', moment: 'dinner' },
    ]);
    expect(taken(lunch, dinner, tick('supplement-untaken', 'lunch'))).toEqual([
      { product: 'fish-oil', moment: 'dinner' },
    ]);
    expect(taken(tick('supplement-untaken', 'lunch'))).toEqual([]);
  });

  test('are none in the row of a release that did not know them', () => {
    expect(takenOn(emptyDay('2026-11-09'))).toEqual([]);
    expect(datesTouched(tick('supplement-taken', 'lunch'))).toEqual(['2026-11-09']);
  });
});

test('the next Monday is never today', () => {
  expect(nextMonday('2026-11-09')).toBe('2026-11-16');
  expect(nextMonday('2026-11-15')).toBe('2026-11-16');
});

test('the five kinds of time of any lived day add up to the wall time', () => {
  const act = fc.tuple(
    fc.constantFrom('work', 'still', 'lock', 'sleepThrough', 'logBreak', 'pause', 'snooze'),
    fc.integer({ min: 1, max: 90 }),
  );
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const life = new Life();
      const start = life.now;
      for (const [what, minutes] of acts) {
        if (what === 'pause') life.tell({ type: 'paused', until: life.now + minutes * MINUTE });
        else if (what === 'snooze') life.tell({ type: 'snoozed' });
        else if (what === 'logBreak') life.logBreak(Math.min(minutes, 10)).work(minutes);
        else life[what as 'work'](minutes);
      }
      // The open stretch closes with a pause, at the end of which everything is accounted for.
      life.tell({ type: 'paused', until: null });
      const days = [...rebuildDays(life.journal).values()];
      const total = days.flatMap((day) => Object.values(day.spent)).reduce((a, b) => a + b, 0);
      expect(total).toBe(life.now - start);
      expect(life.prompts.length).toBe(new Set(life.prompts.map(({ effect }) => effect.due)).size);
    }),
    { numRuns: 500 },
  );
});

test('a stretch of years, at a computer that stood in a cupboard, is told day by day and at once', () => {
  const [from, to] = [Date.UTC(2020, 0, 1), Date.UTC(2029, 0, 1)];
  const days = [...rebuildDays([event({ type: 'spent', kind: 'off', from, to })]).values()];
  expect(days.length).toBeGreaterThan(3280);
  expect(days.reduce((sum, { spent }) => sum + spent.off, 0)).toBe(to - from);
});
