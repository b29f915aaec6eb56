/** Whether a guided session waits somewhere, for views that do not show it. */
import { computed, signal } from '@preact/signals';
import { keepSession, keptSession, onSessionKept } from '../browser/session-keeper.ts';
import type { Session } from '../core/guided/session.ts';
import { found, undo } from '../core/guided/telling.ts';
import { now } from './state.ts';

export type Ongoing = Session['state'] | null;

const kept = signal<Session | null>(null);

/** It goes on by the clock; null where there is none, or nobody would be shown it any more. */
export const ongoing = computed<Ongoing>(() => {
  if (kept.value === null) return null;
  const { ledger, state } = found(kept.value, now.value);
  return ledger.dismissed ? null : state;
});

/** Keeps it in step with the pages that show the session. @returns how to stop */
export function followOngoing(): () => void {
  const look = (session: Session | null) => {
    kept.value = session;
  };
  look(keptSession());
  return onSessionKept(look);
}

/** Its break was taken back where the session does not show: at its end it is not to say that it counts. */
export function takeBackOngoing(id: string): void {
  const session = keptSession();
  if (session?.id === id) keepSession(undo(session));
}
