/**
 * A guided session: exercises that follow each other, and how far somebody is. What it holds is a place-mark; the truth of
 * the break stands in the journal (docs/decisions/0017). It runs on by the clock, so that it needs no page that is open.
 * Time is an argument of every transition; a clock that is put back takes nothing away.
 */
import type { ActionKind } from '../programme.ts';
import { type Instant, type LocalDate, SECOND, type Span } from '../time.ts';
import type { Part } from './part.ts';

/** 3-2-1, before anything counts. */
export const COUNT_IN: Span = 3 * SECOND;
/** Who presses "back" this soon means the exercise before. */
const JUST_BEGUN: Span = 3 * SECOND;

/** What the session is for, beside moving. */
export interface Purpose {
  /** False where it is only breathing or rest: then it is no break. */
  readonly moves: boolean;
  /** The action of a day that it does. */
  readonly action: { readonly kind: ActionKind; readonly date: LocalDate } | null;
}

export interface Session extends Purpose {
  /** Also the id of its break in the journal. */
  readonly id: string;
  readonly parts: readonly Part[];
  /** Moved in each part up to `at`. */
  readonly moved: readonly Span[];
  /** What was begun and then replaced by another. */
  readonly replaced: readonly Stretch[];
  readonly state: 'running' | 'paused' | 'over';
  /** Where on the line of all parts it was at `at`; below 0 is the count-in. */
  readonly position: Span;
  /** When this was written down; of a session that is over, when it ended. */
  readonly at: Instant;
  /** When the first exercise began; null = not yet. */
  readonly began: Instant | null;
  readonly ledger: Ledger;
}

/** What became of it in the journal; `telling.ts` alone reads and writes it. */
export interface Ledger {
  /** What the background has acknowledged, by name. */
  readonly told: readonly string[];
  /** Until when the journal takes the break to last; null = it does not know of one. */
  readonly until: Instant | null;
  /** "How does your back feel?"; null = not told. */
  readonly pain: number | null;
  /** How often `pain` was told: each telling has a name of its own. */
  readonly answers: number;
  readonly undone: boolean;
  /** Seen and put away. */
  readonly dismissed: boolean;
}

/** Part of an exercise, as it was done before another took its place. */
export interface Stretch {
  readonly exercise: string;
  /** That it was meant to take. */
  readonly seconds: number;
  readonly moved: Span;
}

const NOTHING_TOLD: Ledger = {
  told: [],
  until: null,
  pain: null,
  answers: 0,
  undone: false,
  dismissed: false,
};

/** Begins with the count-in. */
export function begin(id: string, parts: readonly Part[], purpose: Purpose, at: Instant): Session {
  return {
    ...purpose,
    id,
    parts,
    moved: parts.map(() => 0),
    replaced: [],
    state: parts.length === 0 ? 'over' : 'running',
    position: -COUNT_IN,
    at,
    began: null,
    ledger: NOTHING_TOLD,
  };
}

export function lengthOf(parts: readonly Part[]): Span {
  return parts.reduce((sum, { seconds }) => sum + seconds * SECOND, 0);
}

/** Where a part begins on the line of all parts. */
export function startOf(parts: readonly Part[], index: number): Span {
  return lengthOf(parts.slice(0, index));
}

/** The part that a position lies in; at the very end the last. */
export function indexAt(parts: readonly Part[], position: Span): number {
  const index = parts.findIndex((_, one) => position < startOf(parts, one + 1));
  return index === -1 ? parts.length - 1 : index;
}

/** The same session as it is at a later instant; over once its time has run. */
export function settle(session: Session, at: Instant): Session {
  if (session.state !== 'running') return session;
  const { parts, position: from, began } = session;
  const length = lengthOf(parts);
  const to = Math.min(length, from + Math.max(0, at - session.at));
  const ended = to >= length;
  return {
    ...session,
    moved: session.moved.map((moved, index) => moved + overlap(parts, index, from, to)),
    position: to,
    at: ended ? session.at + (length - from) : at,
    began: began ?? (to >= 0 ? session.at - from : null),
    state: ended ? 'over' : 'running',
  };
}

function overlap(parts: readonly Part[], index: number, from: Span, to: Span): Span {
  const [start, end] = [startOf(parts, index), startOf(parts, index + 1)];
  return Math.max(0, Math.min(to, end) - Math.max(from, start));
}

export function pause(session: Session, at: Instant): Session {
  const now = settle(session, at);
  return now.state === 'running' ? { ...now, state: 'paused' } : now;
}

export function resume(session: Session, at: Instant): Session {
  return session.state === 'paused' ? { ...session, state: 'running', at } : session;
}

/** On to the next exercise; what is left of this one does not count. In the count-in: begin at once. */
export function skip(session: Session, at: Instant): Session {
  const now = settle(session, at);
  if (now.state === 'over') return now;
  if (now.position < 0) return { ...now, position: 0, at, began: at };
  const position = startOf(now.parts, indexAt(now.parts, now.position) + 1);
  return { ...now, position, at, state: position >= lengthOf(now.parts) ? 'over' : now.state };
}

/** This exercise from its beginning; within its first seconds the one before. */
export function back(session: Session, at: Instant): Session {
  const now = settle(session, at);
  if (now.state === 'over') return now;
  if (now.position < 0) return { ...now, position: -COUNT_IN, at };
  const index = indexAt(now.parts, now.position);
  const within = now.position - startOf(now.parts, index);
  const target = within < JUST_BEGUN ? Math.max(0, index - 1) : index;
  return { ...now, position: startOf(now.parts, target), at };
}

/** Another exercise in place of this one; what was done of this one stays done. */
export function replacePart(session: Session, part: Part, at: Instant): Session {
  const now = settle(session, at);
  if (now.state === 'over') return now;
  const index = indexAt(now.parts, now.position);
  const [old, moved] = [now.parts[index], now.moved[index] ?? 0];
  return {
    ...now,
    at,
    parts: now.parts.map((one, place) => (place === index ? part : one)),
    moved: now.moved.map((one, place) => (place === index ? 0 : one)),
    replaced:
      old === undefined || moved === 0
        ? now.replaced
        : [...now.replaced, { exercise: old.exercise, seconds: old.seconds, moved }],
    position: Math.min(now.position, startOf(now.parts, index)),
  };
}

export function stop(session: Session, at: Instant): Session {
  const now = settle(session, at);
  return now.state === 'over' ? now : { ...now, at, state: 'over' };
}

/** When it ends if nothing comes in between; of a session that is over, when it ended. */
export function endOf({ state, at, parts, position }: Session): Instant {
  return state === 'over' ? at : at + lengthOf(parts) - position;
}

export interface Done {
  /** Really moved: pauses, the count-in and what was skipped are no part of it. */
  readonly moved: Span;
  /** Of which half or more was done, each once, in the order of doing. */
  readonly exercises: readonly string[];
  /** Passed by with less than half of it done, each once; not what another took the place of, nor what was never come to. */
  readonly skipped: readonly string[];
  /** Half or more of the session: it counts. */
  readonly enough: boolean;
}

export function doneAt(session: Session, at: Instant): Done {
  const { parts, moved, replaced, position } = settle(session, at);
  const stretches: readonly Stretch[] = [
    ...replaced,
    ...parts.map(({ exercise, seconds }, index) => ({ exercise, seconds, moved: moved[index] ?? 0 })),
  ];
  const all = stretches.reduce((sum, one) => sum + one.moved, 0);
  // What was replaced was meant to last as long as it did.
  const meant = lengthOf(parts) + replaced.reduce((sum, one) => sum + one.moved, 0);
  const half = stretches.filter((one) => one.moved > 0 && one.moved * 2 >= one.seconds * SECOND);
  const exercises = new Set(half.map(({ exercise }) => exercise));
  const passed = parts.filter((_, index) => startOf(parts, index + 1) <= position);
  return {
    moved: all,
    exercises: [...exercises],
    skipped: [...new Set(passed.map(({ exercise }) => exercise))].filter((one) => !exercises.has(one)),
    enough: all > 0 && all * 2 >= meant,
  };
}
