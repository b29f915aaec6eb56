/** Lengths of time as they are told: what is full counts, in each view alike. */
import { expect, test } from 'vitest';
import { HOUR, hoursAndMinutes, MINUTE, SECOND } from '../../core/time.ts';

test.each([
  [0, [0, 0]],
  [MINUTE - SECOND, [0, 0]],
  [59 * MINUTE + 59 * SECOND, [0, 59]],
  [HOUR, [1, 0]],
  [26 * HOUR + 5 * MINUTE, [26, 5]],
  // The mean of three days may fall short of what they are.
  [6.25 * HOUR - 1e-6, [6, 15]],
])('%i ms is %j', (length, told) => {
  expect(hoursAndMinutes(length)).toEqual(told);
});
