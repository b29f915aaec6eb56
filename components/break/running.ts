/** A break as this page follows it. */
import { type Instant, MINUTE, SECOND } from '../../core/time.ts';

export interface Running {
  readonly id: string;
  readonly until: Instant;
}

/** What is left as `m:ss`; never below nothing. */
export function leftOf(until: Instant, at: Instant): string {
  const seconds = Math.max(0, Math.ceil((until - at) / SECOND));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Whole minutes that a break still has, rounded up: what is said at its start. */
export function minutesLeft(until: Instant, at: Instant): number {
  return Math.max(1, Math.ceil((until - at) / MINUTE));
}
