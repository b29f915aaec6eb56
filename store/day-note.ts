/** The line of notes of a day. What is typed is kept here until it is saved, so that no other view takes it along. */
import { signal } from '@preact/signals';
import type { Reply, Trouble } from '../core/messages.ts';
import type { LocalDate } from '../core/time.ts';
import { tellDay } from './telling.ts';

/** Typed and not saved yet, by date. */
const drafts = signal<ReadonlyMap<LocalDate, string>>(new Map());

export function draftOf(date: LocalDate): string | undefined {
  return drafts.value.get(date);
}

/** One line: what is pasted may have more. */
export function draft(date: LocalDate, text: string): void {
  drafts.value = new Map(drafts.peek()).set(date, text.replace(/[\r\n]+/g, ' '));
}

export type Saved = 'nothing-new' | 'saved' | 'removed' | Trouble;

/**
 * @param before the note that stands there; null = none
 * @returns what came of it; after trouble the draft stays
 */
export async function saveNote(date: LocalDate, before: string | null): Promise<Saved> {
  const typed = drafts.peek().get(date);
  if (typed === undefined) return 'nothing-new';
  const note = typed.trim() || null;
  if (note === before) {
    forget(date, typed);
    return 'nothing-new';
  }
  const reply = await sentOnce(date, note);
  if (!reply.ok) return reply.trouble;
  forget(date, typed);
  return note === null ? 'removed' : 'saved';
}

interface Sending {
  readonly date: LocalDate;
  readonly note: string | null;
  readonly reply: Promise<Reply>;
}
/** On its way: Enter, the field that is left and the view that goes may each save the same within a moment. */
let sending: Sending | null = null;

async function sentOnce(date: LocalDate, note: string | null): Promise<Reply> {
  if (sending?.date === date && sending.note === note) return sending.reply;
  const mine = { date, note, reply: tellDay(date, { note }) };
  sending = mine;
  const reply = await mine.reply;
  if (sending === mine) sending = null;
  return reply;
}

/** Not what was typed since. */
function forget(date: LocalDate, text: string): void {
  if (drafts.peek().get(date) !== text) return;
  const left = new Map(drafts.peek());
  left.delete(date);
  drafts.value = left;
}
