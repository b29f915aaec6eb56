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

/** @returns whether the tallies among these events already hold an event */
export function talliedIn(events: readonly JournalEvent[]): (event: JournalEvent) => boolean {
  const upTo = new Map<string, number>();
  for (const event of events) {
    const seq = foldedUpTo(event);
    if (seq > (upTo.get(event.device) ?? 0)) upTo.set(event.device, seq);
  }
  return (event) => isObservation(event) && event.seq <= (upTo.get(event.device) ?? 0);
}

/** 0 for what is no tally. One that claims to tell of what came after it is taken at its word for nothing. */
function foldedUpTo({ type, id, device, seq }: JournalEvent): number {
  if (type !== 'day-folded' || !id.startsWith(`${device}/folded/`)) return 0;
  const told = Number.parseInt(id.slice(`${device}/folded/`.length), 10);
  return told < seq ? told : 0;
}
