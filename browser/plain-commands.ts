/** Commands that become news as they are: both hold the same fields, so they stand here once. */
import { FOOD_QUESTIONS } from '../core/food.ts';
import { CLAIM_KINDS, type News } from '../core/journal.ts';
import type { Command } from '../core/messages.ts';
import { OWN_LIMITS, OWN_PREFIX, type OwnExercise } from '../core/own-exercises.ts';
import { ACTION_KINDS, PROGRAMME_DAYS } from '../core/programme.ts';
import { TOLD_LIMITS, type Told, WEEK_SCORES } from '../core/told.ts';
import {
  type Check,
  choice,
  every,
  exactly,
  type Field,
  type Fields,
  flag,
  instant,
  listOf,
  localDate,
  maybe,
  number,
  orNull,
  some,
  text,
  textOf,
  whole,
} from './fields.ts';
import { short, someSettings } from './settings-schema.ts';
import { supplementFields } from './supplement-schemas.ts';

const action = { date: localDate, action: choice(ACTION_KINDS) };
/** Every question answered: half an answer is none. */
export const foodAnswers = every(FOOD_QUESTIONS, flag);

const textIn = ({ min, max }: { readonly min: number; readonly max: number }) => textOf(min, max);
const upTo = <Value>(most: number, item: Check<Value>) =>
  listOf(item, ({ length }) => length >= 1 && length <= most);
const ownId = text((id) => id.startsWith(OWN_PREFIX) && id.length <= 100);
const ownExercise = exactly({
  id: ownId,
  name: textIn(OWN_LIMITS.name),
  steps: upTo(OWN_LIMITS.steps.max, textIn(OWN_LIMITS.step)),
  counts: choice(['repetitions', 'seconds']),
  amount: whole(1, OWN_LIMITS.seconds.max),
  picture: orNull(short),
} satisfies Record<keyof OwnExercise, unknown>);
export const ownExercises = listOf(ownExercise);
/** An image in the text itself, of a kind that cannot carry a script. */
const picture = text(
  (address) =>
    /^data:image\/(jpeg|png|webp);base64,/.test(address) && address.length <= OWN_LIMITS.picture.max,
);

const leg = exactly({ from: localDate, day: number(Number.isSafeInteger), still: maybe(flag) });
export const programme = exactly({
  start: localDate,
  seen: localDate,
  course: maybe(listOf(leg, ({ length }) => length > 0)),
  goesOn: maybe(flag),
});

const score = whole(0, 10);
const told = some({
  pain: orNull(score),
  week: orNull(every(WEEK_SCORES, score)),
  activities: orNull(
    upTo(TOLD_LIMITS.activities, exactly({ name: textOf(1, TOLD_LIMITS.activity), trouble: score })),
  ),
  change: orNull(whole(-3, 3)),
  note: orNull(textOf(1, TOLD_LIMITS.note)),
  riseAnswered: orNull(flag),
  habits: orNull(upTo(TOLD_LIMITS.habits, textOf(1, TOLD_LIMITS.habit))),
  badWeek: orNull(textOf(1, TOLD_LIMITS.badWeek)),
} satisfies Record<keyof Told, Field>);

export const PLAIN = {
  'tick-action': ['action-ticked', action],
  'untick-action': ['action-unticked', action],
  'tell-day': ['day-told', { date: localDate, told }],
  'start-programme': ['programme-started', { start: localDate }],
  'stop-programme': ['programme-stopped', {}],
  'pause-programme': ['programme-paused', {}],
  'resume-programme': ['programme-resumed', {}],
  'step-programme': ['programme-stepped', { to: whole(1, PROGRAMME_DAYS) }],
  'continue-programme': ['programme-continued', {}],
  'restore-programme': ['programme-restored', { programme: orNull(programme) }],
  'answer-red-flags': ['red-flags-answered', { answer: choice(['none', 'any']) }],
  'confirm-care': ['care-contacted', {}],
  'change-settings': ['settings-changed', { settings: someSettings }],
  'answer-food': ['food-answered', { answers: foodAnswers }],
  'answer-safety': ['safety-answered', supplementFields.answer],
  'add-supplement': ['supplement-added', supplementFields.put],
  'change-supplement': ['supplement-changed', supplementFields.put],
  'remove-supplement': ['supplement-removed', supplementFields.remove],
  'take-supplement': ['supplement-taken', supplementFields.tick],
  'untake-supplement': ['supplement-untaken', supplementFields.tick],
  'begin-flare-up': ['flare-up-began', {}],
  'end-flare-up': ['flare-up-ended', {}],
  'keep-exercise': ['exercise-kept', { exercise: ownExercise }],
  'remove-exercise': ['exercise-removed', { exercise: ownId }],
  'keep-picture': ['picture-kept', { picture }],
  'answer-backup': ['backup-answered', { saved: flag }],
  snooze: ['snoozed', {}],
  pause: ['paused', { until: orNull(instant) }],
  resume: ['resumed', {}],
  'keep-paused': ['pause-kept', {}],
  claim: ['sitting-claimed', { claim: choice(CLAIM_KINDS), until: instant }],
  'end-claim': ['claim-ended', {}],
} as const satisfies Partial<Record<Command['type'], readonly [News['type'], Fields]>>;

type Plain = typeof PLAIN;
export type PlainCommand = Extract<Command, { type: keyof Plain }>;
export type PlainNews = Plain[keyof Plain][0];

/** The fields of each plain command, and of each event that it becomes. */
export const plainCommands = fieldsBy(([command]) => command) as Record<keyof Plain, Fields>;
export const plainNews = fieldsBy(([, [news]]) => news) as Record<PlainNews, Fields>;

function fieldsBy(
  name: (entry: readonly [string, readonly [string, Fields]]) => string,
): Record<string, Fields> {
  return Object.fromEntries(Object.entries(PLAIN).map((entry) => [name(entry), entry[1][1]]));
}
