import { describe, expect, test } from 'vitest';
import type { JournalEvent, News } from '../../core/journal.ts';
import { apply, type Model, newModel } from '../../core/model.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import type { Product } from '../../core/supplements/product.ts';
import { dueReminder, isWakingAt, leftAt, nextReminder } from '../../core/supplements/reminders.ts';
import { instantOf, localDateAt } from '../../core/time.ts';
import { AMSTERDAM } from './life.ts';
import { aCurcumin, anOmega, aPlain, safetyOf } from './supplement-list.ts';

const MONDAY = '2026-11-09';
const TUESDAY = '2026-11-10';
const at = (clock: string, date = MONDAY) => instantOf(date, clock, AMSTERDAM);
const clock = (time: string, date = MONDAY) => ({ at: at(time, date), zone: AMSTERDAM, turn: 0 });

const FISH_OIL = anOmega({ id: 'fish-oil', moments: ['breakfast', 'dinner'] });
const MAGNESIUM = aPlain('magnesium', { amount: 100, unit: 'mg' }, { id: 'magnesium', moments: ['evening'] });

function reminding(settings: Partial<Settings> = {}, parts: Partial<Model> = {}): Model {
  return {
    ...newModel(0),
    settings: { ...DEFAULT_SETTINGS, supplementReminders: true, ...settings },
    safety: safetyOf({}),
    supplements: [FISH_OIL, MAGNESIUM],
    ...parts,
  };
}

let seq = 0;
function lived(model: Model, news: News, time: string, date = MONDAY): Model {
  const now = at(time, date);
  const stamp = { v: 1, id: `e${++seq}`, device: 'd', seq, at: now, zone: AMSTERDAM } as const;
  const event: JournalEvent = { ...stamp, localDate: localDateAt(now, AMSTERDAM), ...news };
  return apply(model, event).model;
}
const dealtWith = (model: Model, moment: 'breakfast' | 'dinner' | 'evening', time: string) =>
  lived(model, { type: 'supplement-reminded', date: MONDAY, moment, left: ['fish-oil'] }, time);

describe('a reminder', () => {
  test('comes at the clock time of each moment that has something on the list', () => {
    let model = reminding();
    expect(nextReminder(model, clock('07:30'))).toBe(at('08:00'));
    expect(dueReminder(model, clock('07:59'))).toBeNull();
    expect(dueReminder(model, clock('08:00'))).toMatchObject({ date: MONDAY, moment: 'breakfast' });
    model = dealtWith(model, 'breakfast', '08:00');
    // Nothing is on the list for lunch.
    expect(nextReminder(model, clock('08:01'))).toBe(at('18:00'));
  });

  test('that was dealt with never comes again that day, and comes the next', () => {
    const model = dealtWith(reminding(), 'breakfast', '08:00');
    expect(dueReminder(model, clock('08:05'))).toBeNull();
    expect(dueReminder(model, clock('08:00', TUESDAY))).toMatchObject({ date: TUESDAY, moment: 'breakfast' });
  });

  test('after the last of today waits for tomorrow', () => {
    const model = dealtWith(reminding(), 'evening', '21:00');
    expect(nextReminder(model, clock('21:30'))).toBe(at('08:00', TUESDAY));
  });

  test('that a machine slept through comes once on waking, and after three hours not at all', () => {
    expect(dueReminder(reminding(), clock('10:59'))).toMatchObject({ moment: 'breakfast' });
    expect(nextReminder(reminding(), clock('10:59'))).toBe(at('08:00'));
    expect(dueReminder(reminding(), clock('11:00'))).toBeNull();
    expect(nextReminder(reminding(), clock('11:00'))).toBe(at('18:00'));
  });

  test.each([
    ['switched off', reminding({ supplementReminders: false })],
    ['the check is not answered', reminding({}, { safety: { answers: { heart: false }, weight: null } })],
    ['the list is empty', reminding({}, { supplements: [] })],
    [
      'an answer stands in the way of all that is on it',
      reminding({}, { supplements: [aCurcumin()], safety: safetyOf({ liver: true }) }),
    ],
  ])('never comes where %s', (_name, model) => {
    expect(dueReminder(model, clock('08:00'))).toBeNull();
    expect(nextReminder(model, clock('07:00'))).toBeNull();
  });

  test('comes for each of two moments with one clock time', () => {
    const noon = { ...DEFAULT_SETTINGS.supplementTimes, breakfast: '12:00', dinner: '12:00' };
    let model = reminding({ supplementTimes: noon });
    expect(dueReminder(model, clock('12:00'))).toMatchObject({ moment: 'breakfast' });
    model = dealtWith(model, 'breakfast', '12:00');
    expect(nextReminder(model, clock('12:00'))).toBe(at('12:00'));
    expect(dueReminder(model, clock('12:00'))).toMatchObject({ moment: 'dinner' });
    model = dealtWith(model, 'dinner', '12:00');
    expect(nextReminder(model, clock('12:01'))).toBe(at('21:00'));
  });

  test('outside waking hours never comes, also not late', () => {
    const early = { ...DEFAULT_SETTINGS.supplementTimes, breakfast: '06:30', evening: '21:30' };
    const model = reminding({ supplementTimes: early });
    expect(dueReminder(model, clock('07:00'))).toBeNull();
    expect(nextReminder(model, clock('05:00'))).toBe(at('18:00'));
    expect(dueReminder(model, clock('21:59'))).toMatchObject({ moment: 'evening' });
    expect(dueReminder(model, clock('22:00'))).toBeNull();
  });

  test('keeps quiet in a pause and comes at its end', () => {
    const paused = lived(reminding(), { type: 'paused', until: at('09:00') }, '07:30');
    expect(dueReminder(paused, clock('08:00'))).toBeNull();
    expect(nextReminder(paused, clock('08:00'))).toBe(at('09:00'));
    expect(nextReminder(paused, clock('07:45'))).toBe(at('09:00'));
    expect(dueReminder(paused, clock('09:00'))).toMatchObject({ moment: 'breakfast' });
    const forGood = lived(reminding(), { type: 'paused', until: null }, '07:30');
    expect(nextReminder(forGood, clock('08:00'))).toBeNull();
    const resumed = lived(forGood, { type: 'resumed' }, '08:30');
    expect(dueReminder(resumed, clock('08:30'))).toMatchObject({ moment: 'breakfast' });
  });

  test('does not come for what had passed when somebody switched it on or added a product', () => {
    const on = lived(
      reminding({ supplementReminders: false }),
      { type: 'settings-changed', settings: { supplementReminders: true } },
      '08:30',
    );
    expect(dueReminder(on, clock('08:31'))).toBeNull();
    expect(nextReminder(on, clock('08:31'))).toBe(at('18:00'));
    const added = lived(reminding(), { type: 'supplement-added', product: aCurcumin() }, '08:30');
    expect(dueReminder(added, clock('08:31'))).toBeNull();
    const themed = lived(reminding(), { type: 'settings-changed', settings: { theme: 'dark' } }, '08:30');
    expect(dueReminder(themed, clock('08:31'))).toMatchObject({ moment: 'breakfast' });
  });

  test('of a night shift belongs to the day in which the shift began', () => {
    const nights = { from: '14:00', to: '07:00' };
    const late = { ...DEFAULT_SETTINGS.supplementTimes, evening: '02:00' };
    const model = reminding({ wakingHours: nights, supplementTimes: late });
    const inTheNight = { at: at('02:00', TUESDAY), zone: AMSTERDAM, turn: 6 * 60 };
    expect(dueReminder(model, inTheNight)).toMatchObject({ date: MONDAY, moment: 'evening' });
  });

  test('keeps its clock time when the clock is put forward or back', () => {
    const model = reminding({}, { supplements: [FISH_OIL] });
    for (const [before, day] of [
      ['2026-03-28', '2026-03-29'],
      ['2026-10-24', '2026-10-25'],
    ] as const) {
      expect(nextReminder(model, clock('21:30', before))).toBe(at('08:00', day));
    }
  });
});

test('waking hours hold from their beginning until just before their end, also past midnight', () => {
  const day = { from: '07:00', to: '22:00' };
  const night = { from: '14:00', to: '07:00' };
  const held = (hours: typeof day, ...times: string[]) => times.map((time) => isWakingAt(hours, time));
  expect(held(day, '06:59', '07:00', '21:59', '22:00')).toEqual([false, true, true, false]);
  expect(held(night, '13:59', '14:00', '00:00', '06:59', '07:00')).toEqual([false, true, true, true, false]);
});

test('what is left of a moment is neither ticked nor stopped by an answer', () => {
  const list: readonly Product[] = [FISH_OIL, aCurcumin({ id: 'curcumin' }), MAGNESIUM];
  const left = (answers: Parameters<typeof safetyOf>[0], taken: Parameters<typeof leftAt>[2]) =>
    leftAt({ supplements: list, safety: safetyOf(answers) }, 'breakfast', taken).map(({ id }) => id);
  expect(left({}, [])).toEqual(['fish-oil', 'curcumin']);
  expect(left({ liver: true }, [])).toEqual(['fish-oil']);
  expect(left({}, [{ product: 'fish-oil', moment: 'breakfast' }])).toEqual(['curcumin']);
  // Ticked at another moment is not ticked at this one.
  expect(left({ liver: true }, [{ product: 'fish-oil', moment: 'dinner' }])).toEqual(['fish-oil']);
});
