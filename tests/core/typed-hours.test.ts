/** Working hours as people type them, and what a click makes of a week. */
import { describe, expect, test } from 'vitest';
import { followEachOther, minutesIn, RANGES_A_DAY } from '../../core/hours.ts';
import { type TypedRange, typedClock, typedRanges } from '../../core/typed-hours.ts';
import { likeDay, OFFICE_DAY, OFFICE_WEEK, withDay, withLunch } from '../../core/week-edits.ts';

const range = (text: string): TypedRange => {
  const [from = '', to = ''] = text.split('-');
  return { from, to };
};
const day = (...texts: readonly string[]) => texts.map(range);

describe('a time as people type it', () => {
  test.each([
    ['9', '09:00'],
    ['09', '09:00'],
    ['930', '09:30'],
    ['0930', '09:30'],
    ['9:30', '09:30'],
    ['17.00', '17:00'],
    [' 17:00 ', '17:00'],
    ['9u30', '09:30'],
    ['17 uur', '17:00'],
    ['8h', '08:00'],
    ['0', '00:00'],
    ['24:00', '00:00'],
    ['23:59', '23:59'],
  ])('“%s” is %s', (text, clock) => {
    expect(typedClock(text)).toBe(clock);
  });

  test.each(['', 'half tien', '25', '24:01', '9:60', '9:3', '12345', '-1', '9-17'])(
    '“%s” is none',
    (text) => {
      expect(typedClock(text)).toBeNull();
    },
  );
});

describe('the ranges of a day', () => {
  test('are put in the order of the clock', () => {
    expect(typedRanges(day('13-17.30', '9-1230'))).toEqual({
      ranges: day('09:00-12:30', '13:00-17:30'),
    });
  });

  test('may touch, and the last may run past midnight', () => {
    const read = typedRanges(day('9-12', '12-13', '22-6'));
    expect(read).toEqual({ ranges: day('09:00-12:00', '12:00-13:00', '22:00-06:00') });
  });

  test.each([
    [day('9-12', '-17'), { fault: 'missing', index: 1, field: 'from' }],
    [day('9-'), { fault: 'missing', index: 0, field: 'to' }],
    [day('9-25'), { fault: 'no-time', index: 0, field: 'to' }],
    [day('9-12:30', '12-17'), { fault: 'overlap', index: 1, field: 'from' }],
    // The one that comes later on the clock, wherever it was typed.
    [day('12-17', '9-12:30'), { fault: 'overlap', index: 0, field: 'from' }],
    [day('22-6', '9-12'), { fault: 'next-day', index: 1, field: 'from' }],
    [day('22-2', '3-6'), { fault: 'next-day', index: 1, field: 'from' }],
  ])('%j are refused', (typed, fault) => {
    expect(typedRanges(typed)).toEqual(fault);
  });

  test('that are read are ranges that the settings take', () => {
    for (const typed of [day('13-17', '9-12'), day('9-12', '22-6'), day('8-8')]) {
      const read = typedRanges(typed);
      expect('ranges' in read && followEachOther(read.ranges)).toBe(true);
    }
  });
});

describe('a click', () => {
  test('leaves half an hour of lunch free, and the rest of the day as it was', () => {
    const lunch = withLunch(OFFICE_DAY);
    expect(lunch).toEqual(day('09:00-12:30', '13:00-17:30'));
    expect(minutesIn(lunch ?? [])).toBe(minutesIn(OFFICE_DAY) - 30);
  });

  test.each([
    ['lunch is free already', day('09:00-12:30', '13:00-17:30')],
    ['the day ends at noon', day('09:00-13:00')],
    ['the shift is at night', day('22:00-06:00')],
    ['the day is full', day('06:00-07:00', '07:30-08:00', '08:30-09:00', '09:30-17:00').slice(-RANGES_A_DAY)],
  ])('offers no lunch where %s', (_why, ranges) => {
    expect(withLunch(ranges)).toBeNull();
  });

  test('gives every working day the hours of one; days off stay off', () => {
    const week = withDay(OFFICE_WEEK, 2, []);
    const short = withDay(week, 0, day('09:00-13:00'));
    expect(likeDay(short, 0).map((ranges) => ranges.length)).toEqual([1, 1, 0, 1, 1, 0, 0]);
    expect(likeDay(short, 0)[4]).toEqual(day('09:00-13:00'));
  });
});
