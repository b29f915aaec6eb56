/** Commands that become news as they are: both hold the same fields, so they stand here once. */
import { FOOD_QUESTIONS } from '../core/food.ts';
import { CLAIM_KINDS, type News } from '../core/journal.ts';
import type { Command } from '../core/messages.ts';
import { OWN_LIMITS, OWN_PREFIX, type OwnExercise } from '../core/own-exercises.ts';
import { ACTION_KINDS, PROGRAMME_DAYS } from '../core/programme.ts';
import {
  choice,
  every,
  exactly,
  type Fields,
  flag,
  instant,
  listOf,
  localDate,
  orNull,
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
const ownId = text((id) => id.startsWith(OWN_PREFIX) && id.length <= 100);
const ownExercise = exactly({
  id: ownId,
  name: textIn(OWN_LIMITS.name),
  steps: listOf(textIn(OWN_LIMITS.step), ({ length }) => length >= 1 && length <= OWN_LIMITS.steps.max),
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

export const PLAIN = {
  'tick-action': ['action-ticked', action],
  'untick-action': ['action-unticked', action],
  'start-programme': ['programme-started', { start: localDate }],
  'stop-programme': ['programme-stopped', {}],
  'pause-programme': ['programme-paused', {}],
  'resume-programme': ['programme-resumed', {}],
  'step-programme': ['programme-stepped', { to: whole(1, PROGRAMME_DAYS) }],
  'continue-programme': ['programme-continued', {}],
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
