/** Open stretches of time, closed into notes for the journal. */
import type { Note, TimeKind } from '../journal.ts';
import type { Instant } from '../time.ts';
import type { Timer } from './timer.ts';

/** The open stretch of a state, closed at `to`, as a note; nothing when it has no length. */
export function close(timer: Timer, to: Instant, kind: TimeKind = timer.state): readonly Note[] {
  return spent(kind, timer.since, to);
}

/** A stretch of time as a note; nothing when it has no length. */
export function spent(kind: TimeKind, from: Instant, to: Instant): readonly Note[] {
  return to > from ? [{ type: 'spent', kind, from, to }] : [];
}
