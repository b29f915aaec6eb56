/** The only file that reads the clock and the zone. */
import type { Instant, Zone } from '../core/time.ts';

export function now(): Instant {
  return Date.now();
}

export function zone(): Zone {
  return Temporal.Now.timeZoneId();
}
