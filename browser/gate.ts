/** The gate for messages: anything may arrive, only a command of ours goes on. */
import { ABSENCE_ANSWERS, type Command, type Message } from '../core/messages.ts';
import { choice, exactly, type Fields, instant, oneOf, orNull, text, textOf } from './fields.ts';
import { plainCommands } from './plain-commands.ts';
import { amendFields, breakFields } from './schemas.ts';

const id = textOf(8, 100);

const command = oneOf('type', {
  'log-break': { start: orNull(instant), ...breakFields },
  'undo-break': { target: id },
  'amend-break': amendFields,
  ...plainCommands,
  'answer-absence': { from: instant, answer: choice(ABSENCE_ANSWERS) },
  'self-test': {},
  look: {},
  show: {
    hash: text((hash) => /^#[a-z0-9/-]{1,80}$/.test(hash)),
  },
  'test-notification': {},
  import: { text: text(() => true) },
  erase: {},
} satisfies Record<Command['type'], Fields>);
const message = exactly({ id, command });

/** Whether a message is meant for us at all: it carries a command. Others are left to whoever owns them. */
export function isForUs(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'command' in value;
}

/** @returns null for anything that is no command of ours */
export function parseMessage(value: unknown): Message | null {
  return message(value) ? (value as Message) : null;
}
