/** What may come in about settings. A key that is absent stays as it was. */
import { SCREENING_IDS } from '../core/guided/screening.ts';
import { ABILITIES } from '../core/guided/wish.ts';
import { followEachOther, RANGES_A_DAY, type WorkRange } from '../core/hours.ts';
import { LEVELS } from '../core/level.ts';
import { PHONE_SIGNS } from '../core/phone.ts';
import { type LIMITS, type Settings, SOUNDS, within } from '../core/settings.ts';
import { DAY_MOMENTS } from '../core/supplements/product.ts';
import {
  choice,
  clock,
  every,
  exactly,
  type Field,
  flag,
  listOf,
  number,
  orNull,
  some,
  text,
  textOf,
} from './fields.ts';

export const short = textOf(1, 200);
const limited = (name: keyof typeof LIMITS) => number((value) => within(name, value));
const orProgramme =
  (name: keyof typeof LIMITS) =>
  (value: unknown): value is number | 'programme' =>
    value === 'programme' || limited(name)(value);

const range = exactly<WorkRange>({ from: clock, to: clock });
/** Seven days, Monday first. Ranges of a day follow each other; only the last may run past midnight. */
const workWeek = listOf(
  listOf(range, (ranges) => ranges.length <= RANGES_A_DAY && followEachOther(ranges)),
  ({ length }) => length === 7,
);
const phone = text((number) => PHONE_SIGNS.test(number));
const exerciseIds = listOf(short, ({ length }) => length <= 500);

export const someSettings = some({
  promptAfter: orProgramme('promptAfter'),
  naturalBreak: limited('naturalBreak'),
  breakMinutes: orProgramme('breakMinutes'),
  dayGoal: orProgramme('dayGoal'),
  snoozeMinutes: limited('snoozeMinutes'),
  snoozeLimit: limited('snoozeLimit'),
  warnBefore: flag,
  waitForTyping: flag,
  holdForSound: flag,
  postureEvery: limited('postureEvery'),
  sound: choice(SOUNDS),
  volume: limited('volume'),
  hours: orNull(workWeek),
  countOutside: flag,
  followShift: flag,
  supplementReminders: flag,
  supplementTimes: every(DAY_MOMENTS, clock),
  wakingHours: range,
  level: choice(LEVELS),
  can: choice(ABILITIES),
  screening: orNull(every(SCREENING_IDS, flag)),
  favourites: exerciseIds,
  notForMe: exerciseIds,
  cueVolume: limited('cueVolume'),
  spoken: flag,
  gpPhone: phone,
  outOfHoursPhone: phone,
  language: choice(['auto', 'nl', 'en']),
  theme: choice(['auto', 'light', 'dark']),
} satisfies Record<keyof Settings, Field>);
