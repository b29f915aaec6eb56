/** What the facts must add up to: a small fold of its own over the commands, sharing nothing with the product's. */
import { isDeepStrictEqual } from 'node:util';
import type { JournalEvent } from '../../../core/journal.ts';
import type { Command } from '../../../core/messages.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/settings.ts';
import type { Asked } from './ledger.ts';

/** Events that only a command or a pressed notification can bring about. */
const BY_COMMAND: Readonly<Record<string, JournalEvent['type']>> = {
  'log-break': 'break-logged',
  'undo-break': 'break-undone',
  'tick-action': 'action-ticked',
  'untick-action': 'action-unticked',
  'start-programme': 'programme-started',
  'stop-programme': 'programme-stopped',
  'answer-red-flags': 'red-flags-answered',
  'confirm-care': 'care-contacted',
  'change-settings': 'settings-changed',
  snooze: 'snoozed',
  pause: 'paused',
  resume: 'resumed',
};
const ASKED_FOR: ReadonlySet<string> = new Set(Object.values(BY_COMMAND));

export function isAskedFor(event: JournalEvent): boolean {
  return ASKED_FOR.has(event.type);
}

/** The type of the event that a command leads to; null for one that leaves no trace. */
export function eventOf(command: Command): JournalEvent['type'] | null {
  return BY_COMMAND[command.type] ?? null;
}

/** Whether an event says what its command said. */
export function says(event: JournalEvent, command: Command): boolean {
  const { type: _, ...said } = command;
  const written = new Map(Object.entries(event));
  return (
    event.type === eventOf(command) &&
    // A start of null is "now", which the background fills in.
    Object.entries(said).every(
      ([key, value]) => (key === 'start' && value === null) || isDeepStrictEqual(written.get(key), value),
    )
  );
}

export interface Facts {
  /** Ids of breaks that were not taken back. */
  readonly breaks: ReadonlySet<string>;
  /** `date action` of what is ticked. */
  readonly ticked: ReadonlySet<string>;
  readonly settings: Settings;
  readonly programme: string | null;
  readonly gate: string;
}

/** @param events those that were asked for, in the order in which they were written */
export function factsOf(events: readonly JournalEvent[], asked: ReadonlyMap<string, Asked>): Facts {
  const breaks = new Set<string>();
  const ticked = new Set<string>();
  let settings = DEFAULT_SETTINGS;
  let programme: string | null = null;
  let gate = 'unasked';
  for (const { id, type } of events) {
    const command = asked.get(id)?.command;
    // Without a command it came from a notification's button.
    if (command === undefined && type === 'break-logged') breaks.add(id);
    if (command === undefined) continue;
    if (command.type === 'log-break') breaks.add(id);
    if (command.type === 'undo-break') breaks.delete(command.target);
    if (command.type === 'tick-action') ticked.add(`${command.date} ${command.action}`);
    if (command.type === 'untick-action') ticked.delete(`${command.date} ${command.action}`);
    if (command.type === 'change-settings') settings = { ...settings, ...command.settings };
    if (command.type === 'start-programme') programme = command.start;
    if (command.type === 'stop-programme') programme = null;
    if (command.type === 'answer-red-flags') gate = command.answer;
    if (command.type === 'confirm-care' && gate === 'any') gate = 'contacted';
  }
  return { breaks, ticked, settings, programme, gate };
}
