/** What a click in the settings makes of a week of working hours. */
import { crossesMidnight, RANGES_A_DAY, type WorkRange, type WorkWeek } from './hours.ts';

/** A day at an office; the reader makes it their own. */
export const OFFICE_DAY: readonly WorkRange[] = [{ from: '09:00', to: '17:30' }];
/** Monday to Friday. */
export const OFFICE_WEEK: WorkWeek = Array.from({ length: 7 }, (_, day) => (day < 5 ? OFFICE_DAY : []));

/** @param day 0 = Monday */
export function withDay(week: WorkWeek, day: number, ranges: readonly WorkRange[]): WorkWeek {
  return week.map((one, index) => (index === day ? ranges : one));
}

/** Every day that is worked gets the hours of one; days off stay off. */
export function likeDay(week: WorkWeek, day: number): WorkWeek {
  const ranges = week[day] ?? [];
  return week.map((one) => (one.length === 0 ? one : ranges));
}

export function sameHours(a: readonly WorkRange[], b: readonly WorkRange[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The half hour that most people lunch in, and how much of the morning and afternoon must be left around it. */
const LUNCH: WorkRange = { from: '12:30', to: '13:00' };
const AROUND: WorkRange = { from: '11:30', to: '14:00' };

/** The day with lunch left free; null where it is free already or the day is full. */
export function withLunch(ranges: readonly WorkRange[]): readonly WorkRange[] | null {
  const spans = (one: WorkRange) => one.from <= AROUND.from && (one.to >= AROUND.to || crossesMidnight(one));
  if (ranges.length >= RANGES_A_DAY || !ranges.some(spans)) return null;
  return ranges.flatMap((one) =>
    spans(one)
      ? [
          { from: one.from, to: LUNCH.from },
          { from: LUNCH.to, to: one.to },
        ]
      : [one],
  );
}
