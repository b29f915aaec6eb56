/** Moves the signals of time. */
import { now as clock, zone as zoneNow } from '../browser/clock.ts';
import { now, zone } from './state.ts';

/** A hidden page stands still; it catches up when it is seen again. */
export function moveClock(): void {
  if (document.hidden && now.value !== 0) return;
  now.value = clock();
  zone.value = zoneNow();
}
