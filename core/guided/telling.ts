/**
 * What the journal has still to hear of a session. Each telling has a name, and its id is made of that: two pages that tell
 * the same, or one that was killed before the answer came, tell it once.
 */
import type { Command } from '../messages.ts';
import { HOUR, type Instant, MINUTE, SECOND, type Span } from '../time.ts';
import { doneAt, endOf, type Ledger, lengthOf, type Session, settle } from './session.ts';

export interface Telling {
  readonly name: string;
  readonly id: string;
  readonly command: Command;
  /** What the session notes once this was acknowledged. */
  readonly noted: Partial<Ledger>;
}

/** A break of the journal lasts no longer. */
const LONGEST = 240;
/** The journal is told of a later end, not of the seconds by which a break may differ from the length that was chosen. */
const SLACK = 15 * SECOND;
/** Nobody comes back to a session after this. Ours. */
const FORGOTTEN = 12 * HOUR;
/** So long after its end a page that opens still shows what was counted, where another page has shown it. Ours. */
const FRESH = 10 * MINUTE;

/** The first thing that is untold; null where the journal knows all. */
export function nextToTell(session: Session, at: Instant): Telling | null {
  const now = settle(session, at);
  return wanted(now).find(({ name }) => !now.ledger.told.includes(name)) ?? null;
}

function wanted(now: Session): readonly Telling[] {
  const { began, moves, ledger, state } = now;
  if (began === null) return [];
  const log = moves ? [logged(now, began)] : [];
  if (state !== 'over') return [...log, ...laterEnd(now)];
  const { enough } = doneAt(now, now.at);
  if (!enough) return [...log, ...takenBack(now, 'none')];
  const told = [...log, ...(moves ? [ended(now)] : []), ...ticked(now, 'tick-action')];
  return ledger.undone ? [...told, ...takenBack(now, 'undone'), ...ticked(now, 'untick-action')] : told;
}

function telling(now: Session, name: string, command: Command, noted: Partial<Ledger> = {}): Telling {
  return { name, id: `${now.id}-${name}`, command, noted };
}

function logged(now: Session, start: Instant): Telling {
  const minutes = Math.min(LONGEST, Math.max(1, Math.ceil((lengthOf(now.parts) - SLACK) / MINUTE)));
  const exercises = exercisesOf(now);
  const command = {
    type: 'log-break',
    start,
    minutes,
    kind: 'exercise',
    source: 'guided',
    exercises,
  } as const;
  return { name: 'log', id: now.id, command, noted: { until: start + minutes * MINUTE } };
}

function exercisesOf({ parts }: Session): readonly string[] {
  return [...new Set(parts.map(({ exercise }) => exercise))];
}

/** After a pause, a step back or a longer exercise the break ends later than was told. */
function laterEnd(now: Session): readonly Telling[] {
  const { ledger, state } = now;
  const until = endOf(now);
  if (!now.moves || state !== 'running' || ledger.until === null || until <= ledger.until + SLACK) return [];
  const { moved } = doneAt(now, now.at);
  const command = amend(now, { moved: moved + until - now.at, until, exercises: exercisesOf(now) });
  return [telling(now, `until-${Math.round(until / SECOND)}`, command, { until })];
}

function ended(now: Session): Telling {
  const { moved, exercises, skipped } = doneAt(now, now.at);
  const passed = skipped.length > 0 ? { skipped } : {};
  return telling(
    now,
    `end-${now.ledger.answers}`,
    amend(now, { moved, until: now.at, exercises, ...passed }),
  );
}

interface HowItWent {
  readonly moved: Span;
  readonly until: Instant;
  readonly exercises: readonly string[];
  readonly skipped?: readonly string[];
}

function amend(now: Session, { moved, ...rest }: HowItWent): Command {
  const minutes = Math.min(LONGEST, moved / MINUTE);
  return { type: 'amend-break', target: now.id, minutes, ...rest, pain: now.ledger.pain };
}

function takenBack(now: Session, name: 'none' | 'undone'): readonly Telling[] {
  return now.moves ? [telling(now, name, { type: 'undo-break', target: now.id })] : [];
}

function ticked(now: Session, type: 'tick-action' | 'untick-action'): readonly Telling[] {
  if (now.action === null) return [];
  const { kind: action, date } = now.action;
  return [telling(now, type, { type, date, action })];
}

/** The telling was acknowledged. */
export function afterTelling(session: Session, { name, noted }: Telling): Session {
  const { ledger } = session;
  return { ...session, ledger: { ...ledger, ...noted, told: [...ledger.told, name] } };
}

/** @param pain 0-10 */
export function withPain(session: Session, pain: number): Session {
  const { ledger } = session;
  return { ...session, ledger: { ...ledger, pain, answers: ledger.answers + 1 } };
}

export function undo(session: Session): Session {
  return { ...session, ledger: { ...session.ledger, undone: true } };
}

/** Put away: it is gone once all of it was told. */
export function dismiss(session: Session): Session {
  return { ...session, ledger: { ...session.ledger, dismissed: true } };
}

/**
 * What is left of a session when a page opens. One that was paused or over for half a day is closed, as nobody comes back
 * to it; so is one that some page told to its end a while ago: who opens a page now wants another.
 */
export function found(session: Session, at: Instant): Session {
  const now = settle(session, at);
  if (now.state === 'running') return now;
  const since = at - now.at;
  const seen = now.state === 'over' && nextToTell(now, at) === null;
  if (since < (seen ? FRESH : FORGOTTEN)) return now;
  return dismiss({ ...now, state: 'over' });
}
