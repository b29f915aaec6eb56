/**
 * What was asked of the background and what it answered, as heard in the pages themselves. From this alone follows
 * what must be in the journal.
 */
import type { Command, Message, Reply } from '../../../core/messages.ts';
import { GARBAGE_ID } from './garbage.ts';
import type { Place } from './steps.ts';

/** A page that sends commands; `desk` is a bare page of the extension, with nothing of ours running in it. */
export type Sender = Place | 'welcome' | 'options' | 'desk';

export interface Asked {
  readonly command: Command;
  readonly from: Sender;
  reply: Reply | null;
  /** The page went away before it was answered. */
  left: boolean;
  /** A page has come since, which says again what was left unsaid. */
  saidAgain: boolean;
}

/** What a page said to the background, or heard from it. */
export interface Heard {
  readonly message: unknown;
  readonly reply?: Reply;
}

/** What an intention is owed. */
export type Owed = 'once' | 'at most once' | 'never' | 'an answer';

/** The one place that says what a command is owed. */
export function owed({ command, reply, left, saidAgain }: Asked): Owed {
  if (reply !== null) return reply.ok ? 'once' : 'never';
  // A break outlives its page: the next one says it again. Its word may have arrived before, but never twice.
  if (command.type === 'log-break' && saidAgain) return 'once';
  return left ? 'at most once' : 'an answer';
}

export class Ledger {
  readonly asked = new Map<string, Asked>();
  /** Ids that presses on notifications must have left: they have no page that could hear an answer. */
  readonly answers = new Set<string>();
  /** Ids that such presses may have left: the look that goes before them may find nobody any more. */
  readonly mayAnswer = new Set<string>();
  /** How often a page asked again for what it had asked before. */
  repeats = 0;
  /** Presses of which not even the asking was heard: the page was gone too soon. A later one may say them. */
  private unheard = 0;
  /** Ids of this step, by what they ask. */
  private meant = new Map<string, Set<string>>();

  private began = 0;

  /** @param at the instant at which a step begins; what was meant before it is not meant by it */
  begin(at: number): void {
    this.meant = new Map();
    this.began = at;
  }

  /** A page has come: it says again what the pages before it left unsaid. */
  arrive(): void {
    for (const asked of this.asked.values()) asked.saidAgain ||= asked.left && asked.reply === null;
  }

  hear(from: Sender, { message, reply }: Heard): void {
    if (!isCommand(message)) return;
    const { id, command } = message;
    if (reply === undefined && from !== 'desk' && this.asked.get(id)?.from === from) this.repeats += 1;
    const known = this.asked.get(id);
    const asked = known ?? { command, from, reply: null, left: false, saidAgain: false };
    this.asked.set(id, asked);
    asked.reply ??= reply ?? null;
    // A page that has just come says what was meant on another: that is no intention of this step.
    const earlier = command.type === 'log-break' && (command.start ?? this.began) < this.began;
    if (earlier || known?.left === true) return;
    this.meant.set(command.type, (this.meant.get(command.type) ?? new Set()).add(id));
  }

  /** How many commands of a kind this step became; a double click means one. */
  meantTo(type: 'log-break' | 'undo-break'): number {
    return this.meant.get(type)?.size ?? 0;
  }

  /** A page goes away: what it asked and was not answered is nobody's any more. */
  leave(from: Sender): void {
    for (const asked of this.asked.values()) {
      if (asked.from === from && asked.reply === null) asked.left = true;
    }
  }

  /** A page goes away within ms of a press for a break, perhaps before anybody could hear it ask. */
  leaveAfterPress(from: Sender): void {
    this.leave(from);
    if (this.meantTo('log-break') === 0) this.unheard += 1;
  }

  /** Takes a break that nobody was heard to ask for as that of a page that was gone too soon, if one is open. */
  adopt(id: string, command: Command): boolean {
    if (this.unheard === 0) return false;
    this.unheard -= 1;
    this.asked.set(id, { command, from: 'desk', reply: null, left: true, saidAgain: false });
    return true;
  }
}

function isCommand(message: unknown): message is Message {
  return typeof message === 'object' && message !== null && 'id' in message && message.id !== GARBAGE_ID;
}
