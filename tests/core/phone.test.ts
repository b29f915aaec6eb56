import { describe, expect, test } from 'vitest';
import { dialled, isPhone } from '../../core/phone.ts';
import { ofTimer } from '../../core/why/decision.ts';

test('is no setting of the timer, so no report of a fault holds it', () => {
  expect(ofTimer({ gpPhone: '010', outOfHoursPhone: '020', promptAfter: 30 })).toEqual({ promptAfter: 30 });
});

describe('a phone number', () => {
  test.each([
    ['', true],
    ['112', true],
    ['0900 1515', true],
    ['010 - 123 45 67', true],
    ['(010) 123.45.67', true],
    ['+31 (0)88 12 34 567', true],
    ['123456789012345', true],
    ['1234567890123456', false],
    ['12', false],
    ['dokter Jansen', false],
    ['010 1234567 toestel 2', false],
    ['06;ext=1', false],
    ['3+1 612345678', false],
    [' ', false],
    [`010${' '.repeat(40)}1234567`, false],
  ])('“%s” is one: %s', (text, is) => {
    expect(isPhone(text)).toBe(is);
  });

  test.each([
    ['010 - 123 45 67', '0101234567'],
    ['+31 (0)88 12 34 567', '+31881234567'],
    ['(0)88 12 34 567', '0881234567'],
  ])('“%s” is dialled as %s', (text, number) => {
    expect(dialled(text)).toBe(number);
  });
});
