/** How long somebody sat before a prompt, told again from the stretches that the journal closed. */
import type { JournalEvent } from '../journal.ts';
import { type Instant, MINUTE, type Span } from '../time.ts';

interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

/** What lies between two bouts, and what a bout did not count. */
export interface Seat {
  /** The rests in order; the last one's end is when somebody sat down. */
  readonly rests: readonly Stretch[];
  readonly unclear: readonly Stretch[];
}

export const NO_SEAT: Seat = { rests: [], unclear: [] };

export function seatAfter(seat: Seat, event: JournalEvent): Seat {
  switch (event.type) {
    case 'worker-started':
      // The first word of a journal: nobody had sat before.
      return event.seq === 1 ? rested(seat, event.at, event.at) : seat;
    case 'spent':
      if (event.kind === 'sitting') return seat;
      if (event.kind !== 'unclear') return rested(seat, event.from, event.to);
      return { ...seat, unclear: [...seat.unclear, event] };
    case 'resumed':
      return rested(seat, event.at, event.at);
    case 'break-logged': {
      const end = event.start + event.minutes * MINUTE;
      // One that lasts is told of when it is over; one of earlier restarts the count.
      return end <= event.at && end > satDown(seat) ? rested(seat, event.start, end) : seat;
    }
    case 'absence-answered':
      return sitsOn(seat, event.from);
    default:
      return seat;
  }
}

function rested(seat: Seat, from: Instant, to: Instant): Seat {
  return { ...seat, rests: [...seat.rests, { from, to }] };
}

/** What seemed an absence was sitting. */
function sitsOn({ rests, unclear }: Seat, from: Instant): Seat {
  return {
    rests: rests.filter((one) => one.from !== from),
    unclear: unclear.filter((one) => one.from !== from),
  };
}

function satDown({ rests }: Seat): Instant {
  return rests.at(-1)?.to ?? -Infinity;
}

/** @returns null where the journal does not say when somebody sat down */
export function satUntil(seat: Seat, at: Instant): Span | null {
  const since = satDown(seat);
  return since === -Infinity ? null : Math.max(0, at - since - unclearSince(seat, since));
}

/** Time after `since` in which nobody could tell: it moves a prompt on. */
export function unclearSince({ unclear }: Seat, since: Instant): Span {
  return unclear.filter(({ from }) => from >= since).reduce((sum, { from, to }) => sum + (to - from), 0);
}
