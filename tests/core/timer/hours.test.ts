import { describe, expect, test } from 'vitest';
import type { WorkWeek } from '../../../core/hours.ts';
import { HOUR } from '../../../core/time.ts';
import { Life, MONDAY_NINE } from '../life.ts';

const DAY = [{ from: '09:00', to: '17:30' }];
/** Monday to Friday from nine to half past five. */
const OFFICE: WorkWeek = [DAY, DAY, DAY, DAY, DAY, [], []];

/** A Monday from `hour` on, with the hours of an office. */
function monday(hour: number, countOutside = false): Life {
  return new Life(MONDAY_NINE + (hour - 9) * HOUR, { hours: OFFICE, countOutside });
}

describe('a pause that is ended after closing time', () => {
  test('opens nothing: the timer is closed at once', () => {
    const life = monday(17).pause(null).work(60).resume();
    expect(life.glance.state).toBe('closed');
    expect(life.work(60).minutes('sitting')).toBe(0);
  });
});
