/** What may come in from a message, a file or a damaged disk, checked at the gate. Everything behind it is typed. */
import * as v from 'valibot';
import type { FoodQuestion } from '../core/food.ts';
import { followEachOther, RANGES_A_DAY } from '../core/hours.ts';
import {
  AWAY_CAUSES,
  BREAK_KINDS,
  BREAK_SOURCES,
  CLAIM_KINDS,
  EVENT_VERSION,
  HOLDS,
  PROMPT_KINDS,
  RED_FLAG_GATES,
  START_REASONS,
  TIME_KINDS,
} from '../core/journal.ts';
import { PHONE_SIGNS } from '../core/phone.ts';
import { ACTION_KINDS } from '../core/programme.ts';
import { LIMITS, SOUNDS } from '../core/settings.ts';
import { isClock, isLocalDate, isZone } from '../core/time.ts';

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
/** From 1970 to the year 2100: beyond it a date is damage, not data. */
export const instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4_102_444_800_000));
export const localDate = v.pipe(v.string(), v.check(isLocalDate));
const span = v.pipe(v.number(), v.minValue(0), v.finite());
const limited = (name: keyof typeof LIMITS) =>
  v.pipe(v.number(), v.integer(), v.minValue(LIMITS[name].min), v.maxValue(LIMITS[name].max));

export const breakFields = {
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(240)),
  kind: v.picklist(BREAK_KINDS),
  source: v.picklist(BREAK_SOURCES),
  exercises: v.pipe(v.array(text), v.maxLength(50)),
};
export const actionFields = { date: localDate, action: v.picklist(ACTION_KINDS) };

const clock = v.pipe(v.string(), v.check(isClock));
const range = v.strictObject({ from: clock, to: clock });
/** Seven days, Monday first. Ranges of a day follow each other; only the last may run past midnight. */
const workWeek = v.pipe(
  v.array(
    v.pipe(
      v.array(range),
      v.maxLength(RANGES_A_DAY),
      v.check((ranges) => followEachOther(ranges)),
    ),
  ),
  v.length(7),
);

const phone = v.pipe(v.string(), v.regex(PHONE_SIGNS));

const settingsFields = {
  promptAfter: v.union([v.literal('programme'), limited('promptAfter')]),
  naturalBreak: limited('naturalBreak'),
  breakMinutes: v.union([v.literal('programme'), limited('breakMinutes')]),
  dayGoal: v.union([v.literal('programme'), limited('dayGoal')]),
  snoozeMinutes: limited('snoozeMinutes'),
  snoozeLimit: limited('snoozeLimit'),
  warnBefore: v.boolean(),
  waitForTyping: v.boolean(),
  holdForSound: v.boolean(),
  postureEvery: limited('postureEvery'),
  sound: v.picklist(SOUNDS),
  volume: limited('volume'),
  hours: v.nullable(workWeek),
  countOutside: v.boolean(),
  followShift: v.boolean(),
  gpPhone: phone,
  outOfHoursPhone: phone,
  language: v.picklist(['auto', 'nl', 'en']),
  theme: v.picklist(['auto', 'light', 'dark']),
};
/** Some settings: a key that is absent stays as it was. `undefined` is refused, it would erase one. */
export const someSettings = v.strictObject(
  Object.fromEntries(
    Object.entries(settingsFields).map(([name, field]) => [name, v.exactOptional(field)]),
  ) as {
    [K in keyof typeof settingsFields]: v.ExactOptionalSchema<(typeof settingsFields)[K], undefined>;
  },
);

const spent = v.strictObject({ sitting: span, unclear: span, break: span, away: span, off: span });
const presence = v.strictObject({
  input: v.picklist(['active', 'idle', 'locked']),
  sound: v.boolean(),
  fullscreen: v.boolean(),
  typing: v.exactOptional(v.boolean()),
});
const programme = v.strictObject({ start: localDate, seen: localDate });
/** Every question answered: half an answer is none. */
export const foodAnswers = v.strictObject({
  medicines: v.boolean(),
  pregnant: v.boolean(),
  eating: v.boolean(),
  organs: v.boolean(),
  frail: v.boolean(),
} satisfies Record<FoodQuestion, unknown>);
const someGates = v.strictObject({ redFlags: v.exactOptional(v.picklist(RED_FLAG_GATES)) });

const stamp = {
  v: v.literal(EVENT_VERSION),
  id: text,
  device: text,
  seq: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  at: instant,
  zone: v.pipe(v.string(), v.check(isZone)),
  localDate,
  turn: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24 * 60 - 1))),
};
const event = <T extends string, E extends v.ObjectEntries>(type: T, entries: E) =>
  v.strictObject({ ...stamp, type: v.literal(type), ...entries });

/** Any event of the journal, as it stands in the database and in an exported file. */
export const journalEvent = v.variant('type', [
  event('break-logged', { start: instant, ...breakFields }),
  event('break-undone', { target: text, date: localDate }),
  event('action-ticked', actionFields),
  event('action-unticked', actionFields),
  event('programme-started', { start: localDate }),
  event('programme-stopped', {}),
  event('red-flags-answered', { answer: v.picklist(['none', 'any']) }),
  event('care-contacted', {}),
  event('food-answered', { answers: foodAnswers }),
  event('settings-changed', { settings: someSettings }),
  event('imported', {
    added: v.pipe(v.number(), v.integer(), v.minValue(0)),
    programme: v.nullable(programme),
    settings: v.nullable(someSettings),
    gates: v.nullable(someGates),
    food: v.exactOptional(v.nullable(foodAnswers)),
  }),
  event('absence-answered', {
    from: instant,
    to: instant,
    was: v.picklist(['away', 'unclear']),
    answer: v.picklist(['sat', 'meeting']),
  }),
  event('day-folded', { date: localDate, spent }),
  event('looked', { presence }),
  event('idle-changed', { presence }),
  event('worker-started', { reason: v.picklist(START_REASONS), presence }),
  event('snoozed', {}),
  event('paused', { until: v.nullable(instant) }),
  event('resumed', {}),
  event('pause-kept', {}),
  event('sitting-claimed', { claim: v.picklist(CLAIM_KINDS), until: instant }),
  event('claim-ended', {}),
  event('spent', {
    kind: v.picklist(TIME_KINDS),
    from: instant,
    to: instant,
    why: v.exactOptional(v.picklist(AWAY_CAUSES)),
  }),
  event('warned', { due: instant }),
  event('prompted', {
    due: instant,
    kind: v.picklist(PROMPT_KINDS),
    soft: v.exactOptional(v.boolean()),
  }),
  event('held-back', { due: instant, why: v.picklist(HOLDS) }),
]);
