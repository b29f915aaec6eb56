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
  type JournalEvent,
  PROMPT_KINDS,
  RED_FLAG_GATES,
  START_REASONS,
  TIME_KINDS,
} from '../core/journal.ts';
import { PHONE_SIGNS } from '../core/phone.ts';
import { ACTION_KINDS } from '../core/programme.ts';
import { type LIMITS, type Settings, SOUNDS, within } from '../core/settings.ts';
import { DAY_MOMENTS } from '../core/supplements/product.ts';
import { isZone } from '../core/time.ts';
import {
  choice,
  clock,
  flag,
  listOf,
  localDate,
  number,
  oneOf,
  orNull,
  some,
  text,
  textOf,
  whole,
} from './fields.ts';
import { product, productId, safety, supplementFields } from './supplement-schemas.ts';

const short = textOf(1, 200);
/** From 1970 to the year 2100: beyond it a date is damage, not data. */
export const instant = whole(0, 4_102_444_800_000);
const span = number((length) => length >= 0 && length < Infinity);
const limited = (name: keyof typeof LIMITS) => number((value) => within(name, value));
const orProgramme = (name: keyof typeof LIMITS) =>
  v.custom<number | 'programme'>(
    (value) => value === 'programme' || (typeof value === 'number' && within(name, value)),
  );

export const breakFields = {
  minutes: whole(1, 240),
  kind: choice(BREAK_KINDS),
  source: choice(BREAK_SOURCES),
  exercises: listOf(short, ({ length }) => length <= 50),
};
export const actionFields = { date: localDate, action: choice(ACTION_KINDS) };

const range = v.strictObject({ from: clock, to: clock });
/** Seven days, Monday first. Ranges of a day follow each other; only the last may run past midnight. */
const workWeek = listOf(
  listOf(range, (ranges) => ranges.length <= RANGES_A_DAY && followEachOther(ranges)),
  ({ length }) => length === 7,
);

const phone = text((number) => PHONE_SIGNS.test(number));

/** A key that is absent stays as it was. */
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
  supplementTimes: v.strictObject(Object.fromEntries(DAY_MOMENTS.map((moment) => [moment, clock]))),
  wakingHours: range,
  gpPhone: phone,
  outOfHoursPhone: phone,
  language: choice(['auto', 'nl', 'en']),
  theme: choice(['auto', 'light', 'dark']),
} satisfies Record<keyof Settings, v.GenericSchema>);

const spent = v.strictObject({ sitting: span, unclear: span, break: span, away: span, off: span });
const presence = v.strictObject({
  input: choice(['active', 'idle', 'locked']),
  sound: flag,
  fullscreen: flag,
  typing: v.exactOptional(flag),
});
const programme = v.strictObject({ start: localDate, seen: localDate });
/** Every question answered: half an answer is none. */
export const foodAnswers = v.strictObject({
  medicines: flag,
  pregnant: flag,
  eating: flag,
  organs: flag,
  frail: flag,
} satisfies Record<FoodQuestion, unknown>);
const someGates = some({ redFlags: choice(RED_FLAG_GATES) });

const stamp = {
  v: whole(EVENT_VERSION, EVENT_VERSION),
  id: short,
  device: short,
  seq: whole(1, Infinity),
  at: instant,
  zone: text(isZone),
  localDate,
  turn: v.exactOptional(whole(1, 24 * 60 - 1)),
};

/** Any event of the journal, as it stands in the database and in an exported file. */
export const journalEvent = oneOf(
  'type',
  {
    'break-logged': { start: instant, ...breakFields },
    'break-undone': { target: short, date: localDate },
    'action-ticked': actionFields,
    'action-unticked': actionFields,
    'programme-started': { start: localDate },
    'programme-stopped': {},
    'red-flags-answered': { answer: choice(['none', 'any']) },
    'care-contacted': {},
    'food-answered': { answers: foodAnswers },
    'settings-changed': { settings: someSettings },
    imported: {
      added: whole(0, Infinity),
      programme: orNull(programme),
      settings: orNull(someSettings),
      gates: orNull(someGates),
      safety: v.exactOptional(orNull(safety)),
      supplements: v.exactOptional(listOf(product)),
      food: v.exactOptional(orNull(foodAnswers)),
    },
    'safety-answered': supplementFields.answer,
    'supplement-added': supplementFields.put,
    'supplement-changed': supplementFields.put,
    'supplement-removed': supplementFields.remove,
    'supplement-taken': supplementFields.tick,
    'supplement-untaken': supplementFields.tick,
    'absence-answered': {
      from: instant,
      to: instant,
      was: choice(['away', 'unclear']),
      answer: choice(['sat', 'meeting']),
    },
    'day-folded': { date: localDate, spent },
    looked: { presence },
    'idle-changed': { presence },
    'worker-started': { reason: choice(START_REASONS), presence },
    snoozed: {},
    paused: { until: orNull(instant) },
    resumed: {},
    'pause-kept': {},
    'sitting-claimed': { claim: choice(CLAIM_KINDS), until: instant },
    'claim-ended': {},
    'supplement-reminded': {
      date: localDate,
      moment: choice(DAY_MOMENTS),
      left: listOf(productId),
    },
    spent: {
      kind: choice(TIME_KINDS),
      from: instant,
      to: instant,
      why: v.exactOptional(choice(AWAY_CAUSES)),
    },
    warned: { due: instant },
    prompted: {
      due: instant,
      kind: choice(PROMPT_KINDS),
      soft: v.exactOptional(flag),
    },
    'held-back': { due: instant, why: choice(HOLDS) },
  } satisfies Record<JournalEvent['type'], v.ObjectEntries>,
  stamp,
);
