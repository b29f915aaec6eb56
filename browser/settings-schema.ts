/** What may come in about settings. A key that is absent stays as it was. */
import { SCREENING_IDS } from '../core/guided/screening.ts';
import { ABILITIES } from '../core/guided/wish.ts';
import { followEachOther, RANGES_A_DAY, type WorkRange } from '../core/hours.ts';
import { LEVELS } from '../core/level.ts';
import { PHONE_SIGNS } from '../core/phone.ts';
import { LIMITS, type Settings, SOUNDS, within } from '../core/settings.ts';
import { DAY_MOMENTS } from '../core/supplements/product.ts';
import {
  choice,
  clock,
  every,
  exactly,
  type Field,
  flag,
  listOf,
  orNull,
  some,
  text,
  textOf,
} from './fields.ts';

export const short = textOf(1, 200);
/** Those that may be left to the programme. */
const OF_PROGRAMME: readonly string[] = ['promptAfter', 'breakMinutes', 'dayGoal'];
type Limited = keyof typeof LIMITS;
const limits = Object.fromEntries(
  Object.keys(LIMITS).map((name) => [
    name,
    (value: unknown): value is number | 'programme' =>
      (value === 'programme' && OF_PROGRAMME.includes(name)) || within(name as Limited, value as number),
  ]),
) as Record<Limited, Field>;

const range = exactly<WorkRange>({ from: clock, to: clock });
/** Seven days, Monday first. Ranges of a day follow each other; only the last may run past midnight. */
const workWeek = listOf(
  listOf(range, (ranges) => ranges.length <= RANGES_A_DAY && followEachOther(ranges)),
  ({ length }) => length === 7,
);
const timeOfKind = { move: orNull(clock), breathing: orNull(clock), measuring: orNull(clock) };
const phone = text((number) => PHONE_SIGNS.test(number));
const exerciseIds = listOf(short, ({ length }) => length <= 500);

export const someSettings = some({
  ...limits,
  warnBefore: flag,
  waitForTyping: flag,
  holdForSound: flag,
  sound: choice(SOUNDS),
  hours: orNull(workWeek),
  countOutside: flag,
  followShift: flag,
  supplementReminders: flag,
  supplementTimes: every(DAY_MOMENTS, clock),
  wakingHours: range,
  level: choice(LEVELS),
  dailyPain: orNull(flag),
  checkInAt: orNull(clock),
  agenda: orNull(exactly({ ...timeOfKind, alarm: flag })),
  can: choice(ABILITIES),
  screening: orNull(every(SCREENING_IDS, flag)),
  favourites: exerciseIds,
  notForMe: exerciseIds,
  spoken: flag,
  gpPhone: phone,
  outOfHoursPhone: phone,
  language: choice(['auto', 'nl', 'en']),
  theme: choice(['auto', 'light', 'dark']),
} satisfies Record<keyof Settings, Field>);
