/**
 * A fold leaves one tally a day of what it drops. A file from before the fold, or another computer that imported one, still
 * holds what was dropped: beside its tally it would count twice.
 */
import type { JournalEvent } from './journal.ts';
import { isObservation } from './observations.ts';
import type { LocalDate } from './time.ts';

/** The id of a day's tally says up to which `seq` of whose journal it tells; so a repeat cannot tally twice. */
export function tallyId(device: string, seq: number, date: LocalDate): string {
  return `${device}/folded/${seq}/${date}`;
}

/**
 * @returns whether the tallies among these events already hold an event; a tally that claims to tell of what came after
 * it is taken at its word for nothing
 */
export function talliedIn(events: readonly JournalEvent[]): (event: JournalEvent) => boolean {
  const upTo = new Map<string, number>();
  const told = (device: string) => upTo.get(device) ?? 0;
  for (const { type, id, device, seq } of events) {
    const last = type === 'day-folded' ? Number(id.split('/').at(-2)) : 0;
    if (last < seq && last > told(device)) upTo.set(device, last);
  }
  return (event) => isObservation(event) && event.seq <= told(event.device);
}
