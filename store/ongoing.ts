/** Whether a guided session waits somewhere, for views that do not show it. */
import { signal } from '@preact/signals';
import { now as clock } from '../browser/clock.ts';
import { keptSession, onSessionKept } from '../browser/session-keeper.ts';
import { type Session, settle } from '../core/guided/session.ts';

export type Ongoing = 'running' | 'paused' | 'over' | null;

/** As it was last looked at. */
export const ongoing = signal<Ongoing>(null);

/** Keeps it in step with the pages that show the session. @returns how to stop */
export function followOngoing(): () => void {
  const look = (kept: Session | null) => {
    ongoing.value = kept === null || kept.ledger.dismissed ? null : settle(kept, clock()).state;
  };
  look(keptSession());
  return onSessionKept(look);
}
