/**
 * Facts on their way to the background, kept until they are acknowledged. A browser drops a message whose page is gone
 * before the worker got it, and a popup may be gone within milliseconds; localStorage alone is written within the click.
 */
import type { Command, Message } from '../core/messages.ts';
import type { Instant } from '../core/time.ts';
import { now } from './clock.ts';

export const PENDING = 'rugritme-pending:';

/** What stays true when it is told later. All else is about the moment (a pause, a snooze, a look) and dies with it. */
const FACTS: ReadonlySet<unknown> = new Set<Command['type']>([
  'log-break',
  'amend-break',
  'undo-break',
  'tick-action',
  'untick-action',
  'start-programme',
  'stop-programme',
  'answer-red-flags',
  'answer-food',
  'confirm-care',
  'change-settings',
  'answer-absence',
  'answer-safety',
  'add-supplement',
  'change-supplement',
  'remove-supplement',
  'take-supplement',
  'untake-supplement',
  'begin-flare-up',
  'end-flare-up',
  'keep-exercise',
  'remove-exercise',
  'keep-picture',
  'answer-backup',
]);

/** A command as it waits, under its id. */
export interface Pending {
  /** When the person meant it. */
  readonly at: Instant;
  readonly command: Command;
}

export function isFact(type: unknown): boolean {
  return FACTS.has(type);
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
