/**
 * Where somebody is in a guided session, kept by the page that shows it. Beside the cache of the first paint and commands
 * that wait it is all that pages write; it is a place-mark and no truth (docs/decisions/0017).
 */
import { PLACES } from '../core/exercises.ts';
import type { Part } from '../core/guided/part.ts';
import type { Ledger, Session, Stretch } from '../core/guided/session.ts';
import { ACTION_KINDS } from '../core/programme.ts';
import {
  choice,
  exactly,
  type Field,
  flag,
  instant,
  listOf,
  localDate,
  maybe,
  number,
  orNull,
  textOf,
  whole,
} from './fields.ts';

export const SESSION_KEY = 'rugritme-session';

const name = textOf(1, 100);
const span = number((length) => length >= 0 && length < Infinity);
const seconds = number((length) => length > 0 && length <= 4 * 3600);
type Of<Shape> = Readonly<{ [Key in keyof Shape]-?: Field }>;

const part = exactly({
  exercise: name,
  place: choice(PLACES),
  seconds,
  sets: maybe(exactly({ repetitions: listOf(whole(1, 100)), rest: span })),
} satisfies Of<Part>);
const stretch = exactly({ exercise: name, seconds, moved: span } satisfies Of<Stretch>);
const ledger = exactly({
  told: listOf(name, ({ length }) => length <= 1000),
  until: orNull(instant),
  pain: orNull(whole(0, 10)),
  answers: whole(0, 1000),
  undone: flag,
  dismissed: flag,
} satisfies Of<Ledger>);
const session = exactly<Session>({
  id: textOf(8, 60),
  parts: listOf(part, ({ length }) => length >= 1 && length <= 50),
  moved: listOf(span),
  replaced: listOf(stretch, ({ length }) => length <= 1000),
  state: choice(['running', 'paused', 'over']),
  position: number((at) => Number.isFinite(at)),
  at: instant,
  began: orNull(instant),
  moves: flag,
  action: orNull(exactly({ kind: choice(ACTION_KINDS), date: localDate })),
  ledger,
} satisfies Of<Session>);

/** @returns null where there is none, or one that was damaged */
export function keptSession(): Session | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(SESSION_KEY) ?? 'null');
    return session(kept) && kept.moved.length === kept.parts.length ? kept : null;
  } catch {
    return null;
  }
}

/** Written before this returns: a page may be gone within milliseconds. null = there is none any more. */
export function keepSession(kept: Session | null): void {
  try {
    if (kept === null) localStorage.removeItem(SESSION_KEY);
    else localStorage.setItem(SESSION_KEY, JSON.stringify(kept));
  } catch {
    // A full or forbidden localStorage: the session goes on in this page, and is gone with it.
  }
}

/** Heard when another page of ours has moved on. @returns how to listen no more */
export function onSessionKept(hear: (kept: Session | null) => void): () => void {
  const listen = ({ key }: StorageEvent) => {
    if (key === SESSION_KEY || key === null) hear(keptSession());
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}
