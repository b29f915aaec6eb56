/** What each command of a page means: news for the journal, or a reason why not. */
import type { News } from '../core/journal.ts';
import type { Command, Message, Reply, Trouble } from '../core/messages.ts';
import type { Model } from '../core/model.ts';
import { type LocalDate, localDateAt, MINUTE } from '../core/time.ts';
import type { Moment } from './commit.ts';
import { putState, type Writing } from './database.ts';
import { type Door, troubleOf } from './door.ts';
import { parseMessage } from './gate.ts';
import { PLAIN } from './plain-commands.ts';
import { refusalOf } from './refusals.ts';
import { asked } from './requests.ts';
import { journalEvent } from './schemas.ts';
import { readDay, type Stored } from './state.ts';
import { erase, importText } from './transfer.ts';

/** What only the wiring can do. */
export interface Wiring {
  clock(): Moment;
  look(): Promise<unknown>;
  testNotification(): Promise<void>;
  /** A test prompt a while from now. */
  selfTest(): Promise<void>;
}

/** It leaves the transaction, and nothing is written. */
class Refused extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

/** Answers any message that is meant for the background. Never rejects. */
export async function answer(value: unknown, door: Door, wiring: Wiring): Promise<Reply> {
  const message = parseMessage(value);
  if (message === null) return { ok: false, trouble: 'not-understood' };
  try {
    return await carryOut(message, door, wiring);
  } catch (error) {
    return { ok: false, trouble: error instanceof Refused ? error.trouble : troubleOf(error) };
  }
}

/** For what writes nothing to the journal. */
const DONE: Reply = { ok: true, seq: 0 };

async function carryOut({ id, command }: Message, door: Door, wiring: Wiring): Promise<Reply> {
  switch (command.type) {
    case 'look':
      await wiring.look();
      return DONE;
    case 'show':
      await door.exclusively((db) => putState(db, 'intent', { hash: command.hash, at: wiring.clock().at }));
      return DONE;
    case 'test-notification':
      await wiring.testNotification();
      return DONE;
    case 'self-test':
      await wiring.selfTest();
      return DONE;
    case 'import':
      return await door.exclusively((db) => importText(db, command.text, wiring.clock()));
    case 'erase':
      await door.exclusively(erase);
      await wiring.look();
      return DONE;
    default: {
      const { meta } = await door.tell((stored, tx) => newsOf(command, stored, tx, wiring.clock()), id);
      return { ok: true, seq: meta.seq };
    }
  }
}

type JournalCommand = Exclude<
  Command,
  { type: 'look' | 'show' | 'test-notification' | 'self-test' | 'import' | 'erase' }
>;

async function newsOf(
  command: JournalCommand,
  { model }: Stored,
  tx: Writing,
  { at }: Moment,
): Promise<News | null> {
  const trouble = refusalOf(command, model);
  if (trouble !== null) throw new Refused(trouble);
  switch (command.type) {
    case 'log-break':
      return logBreak(command, at);
    case 'amend-break':
      return amendBreak(command, tx);
    case 'undo-break':
      return undoBreak(command.target, tx);
    case 'answer-absence':
      return answerAbsence(command, model);
    default:
      return { ...command, type: PLAIN[command.type][0] } as News;
  }
}

/** A clock on the page may be a little ahead; a break that has not begun is no break. */
function logBreak(command: Extract<Command, { type: 'log-break' }>, at: number): News {
  const { minutes, kind, source, exercises } = command;
  const start = command.start ?? at;
  if (start > at + MINUTE) throw new Refused('in-the-future');
  return { type: 'break-logged', start, minutes, kind, source, exercises };
}

/** Answered on another page in the meantime, or a new bout began: then there is nothing to say any more. */
function answerAbsence(
  { from, answer }: Extract<Command, { type: 'answer-absence' }>,
  model: Model,
): News | null {
  const asked =
    model.timer.state === 'sitting' || model.timer.state === 'unclear' ? model.timer.bout.after : null;
  if (asked?.from !== from || !asked.asks) return null;
  const { to, was } = asked;
  if (answer !== 'break') return { type: 'absence-answered', from, to, was, answer };
  // Whole minutes within it: rounded up, the break would not be over yet.
  const minutes = Math.floor((to - from) / MINUTE);
  return { type: 'break-logged', start: from, minutes, kind: 'stand', source: 'absence', exercises: [] };
}

/** How a break went is no news once it was taken back. */
async function amendBreak(
  command: Extract<Command, { type: 'amend-break' }>,
  tx: Writing,
): Promise<News | null> {
  const date = await dateOfBreak(command.target, tx);
  return date === null ? null : { ...command, type: 'break-amended', date };
}

/** A break that was taken back already, from another page perhaps, is no news. */
async function undoBreak(target: string, tx: Writing): Promise<News | null> {
  const date = await dateOfBreak(target, tx);
  return date === null ? null : { type: 'break-undone', target, date };
}

/** The date that a break counts for; null when it was taken back. */
async function dateOfBreak(target: string, tx: Writing): Promise<LocalDate | null> {
  const event = await asked(tx.objectStore('events').index('id').get(target));
  if (!journalEvent(event) || event.type !== 'break-logged') throw new Refused('nothing-to-undo');
  const date = localDateAt(event.start, event.zone, event.turn);
  const { breaks } = await readDay(tx, date);
  return breaks.some(({ id }) => id === target) ? date : null;
}
