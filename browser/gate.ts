/** The gate for messages: anything may arrive, only a command of ours goes on. */
import * as v from 'valibot';
import { CLAIM_KINDS } from '../core/journal.ts';
import { ABSENCE_ANSWERS, type Command, type Message } from '../core/messages.ts';
import { choice, localDate, oneOf, orNull, text, textOf } from './fields.ts';
import { actionFields, breakFields, foodAnswers, instant, someSettings } from './schemas.ts';
import { supplementFields } from './supplement-schemas.ts';

const id = textOf(8, 100);

const command = oneOf('type', {
  'log-break': { start: orNull(instant), ...breakFields },
  'undo-break': { target: id },
  'tick-action': actionFields,
  'untick-action': actionFields,
  'start-programme': { start: localDate },
  'stop-programme': {},
  'answer-red-flags': { answer: choice(['none', 'any']) },
  'confirm-care': {},
  'change-settings': { settings: someSettings },
  'answer-food': { answers: foodAnswers },
  'answer-safety': supplementFields.answer,
  'add-supplement': supplementFields.put,
  'change-supplement': supplementFields.put,
  'remove-supplement': supplementFields.remove,
  'take-supplement': supplementFields.tick,
  'untake-supplement': supplementFields.tick,
  snooze: {},
  pause: { until: orNull(instant) },
  resume: {},
  'keep-paused': {},
  claim: { claim: choice(CLAIM_KINDS), until: instant },
  'end-claim': {},
  'answer-absence': { from: instant, answer: choice(ABSENCE_ANSWERS) },
  'self-test': {},
  look: {},
  show: {
    hash: text((hash) => /^#[a-z0-9/-]{1,80}$/.test(hash)),
  },
  'test-notification': {},
  import: { text: text(() => true) },
  erase: {},
} satisfies Record<Command['type'], v.ObjectEntries>);
const message = v.strictObject({ id, command });

/** Whether a message is meant for us at all: it carries a command. Others are left to whoever owns them. */
export function isForUs(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'command' in value;
}

/** @returns null for anything that is no command of ours */
export function parseMessage(value: unknown): Message | null {
  return v.is(message, value) ? (value as Message) : null;
}
