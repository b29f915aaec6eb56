/**
 * Facts on their way to the background, kept until they are acknowledged. A browser drops a message whose page is gone
 * before the worker got it, and a popup may be gone within milliseconds; localStorage alone is written within the click.
 */
import type { Command, Message } from '../core/messages.ts';
import type { Instant } from '../core/time.ts';
import { now } from './clock.ts';

export const PENDING = 'rugritme-pending:';

/**
 * About the moment (a pause, a snooze, a look), too large or too grave: it dies with its page. All else is a fact that stays
 * true when it is told later.
 */
const PASSING: ReadonlySet<unknown> = new Set<Command['type']>([
  'snooze',
  'pause',
  'resume',
  'keep-paused',
  'claim',
  'end-claim',
  'self-test',
  'look',
  'show',
  'test-notification',
  'import',
  'erase',
]);

/** A command as it waits, under its id. */
export interface Pending {
  /** When the person meant it. */
  readonly at: Instant;
  readonly command: Command;
}

export function isFact(type: unknown): boolean {
  return typeof type === 'string' && !PASSING.has(type);
}

/** @returns the message to send: a break of *now* says when that was, so that it counts from the tap at any repeat */
export function keep(message: Message): Message {
  const { id, command } = message;
  if (!isFact(command.type)) return message;
  const at = now();
  const meant = command.type === 'log-break' ? { ...command, start: command.start ?? at } : command;
  try {
    const pending: Pending = { at, command: meant };
    localStorage.setItem(PENDING + id, JSON.stringify(pending));
  } catch {
    // A full or forbidden localStorage costs this safety and no more.
  }
  return { id, command: meant };
}

export function letGo(id: string): void {
  try {
    localStorage.removeItem(PENDING + id);
  } catch {
    // Then nothing was kept either.
  }
}
