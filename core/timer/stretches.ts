/** Open stretches of time, closed into notes for the journal. */
import type { AwayCause, Note, TimeKind } from '../journal.ts';
import type { Instant } from '../time.ts';
import type { Timer } from './timer.ts';

/**
 * The open stretch of a state, closed at `to`, as a note; nothing when it has no length. Being away keeps its cause, so
 * that it can be explained later.
 */
export function close(timer: Timer, to: Instant, kind: TimeKind = timer.state): readonly Note[] {
  return spent(kind, timer.since, to, timer.state === 'away' ? timer.why : undefined);
}

/** A stretch of time as a note; nothing when it has no length. */
export function spent(kind: TimeKind, from: Instant, to: Instant, why?: AwayCause): readonly Note[] {
  return to > from ? [{ type: 'spent', kind, from, to, ...(why && { why }) }] : [];
}
