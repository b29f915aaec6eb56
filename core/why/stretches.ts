/** Stretches in which nobody was asked: away, unclear, outside the working hours, a browser that was closed. */
import type { AwayCause, JournalEvent } from '../journal.ts';
import { MINUTE, type Span } from '../time.ts';
import { add, lastOf, retell, settle, type Telling } from './telling.ts';

type Spent = Extract<JournalEvent, { readonly type: 'spent' }>;

/** Less than this nobody wonders about, where it ended no bout of sitting. */
const WORTH_TELLING: Span = 5 * MINUTE;

export function tellSpent(telling: Telling, event: Spent): Telling {
  switch (event.kind) {
    case 'away':
      return tellAway(telling, event);
    case 'off':
      return tellOff(telling, event);
    case 'unclear':
      return isShort(event)
        ? telling
        : add(telling, event, { what: 'unclear', to: event.to, was: null }, event.from);
    case 'sitting':
    case 'break':
      return telling;
  }
}

function isShort({ from, to }: Spent): boolean {
  return to - from < WORTH_TELLING;
}

/** Every absence starts the count anew, however short; only the end of a break or a pause may linger untold. */
function tellAway(telling: Telling, event: Spent): Telling {
  const settled = settle(telling, 'away');
  const why = causeOf(telling, event.why ?? 'ended');
  if (why === 'ended' && isShort(event)) return settled;
  return add(settled, event, { what: 'away', to: event.to, why, was: null }, event.from);
}

/** A gap before an update or a start without a word was ours, and no machine that slept. */
function causeOf({ lived }: Telling, why: AwayCause): AwayCause {
  const back = lived?.type === 'worker-started' && lived.reason !== 'startup';
  return why === 'slept' && back ? 'switched-off' : why;
}

/** The end of a pause, of closing time, or of a browser that was closed. */
function tellOff(telling: Telling, event: Spent): Telling {
  const pause = lastOf(telling, 'paused', ({ at }) => at === event.from);
  if (pause !== undefined) return retell(telling, pause, { ...pause, to: event.to });
  const why = wasClosed(telling, event) ? 'browser-closed' : 'closed';
  const settled = settle(telling, why === 'closed' ? 'closed' : 'away');
  return isShort(event) ? settled : add(settled, event, { what: 'uncounted', to: event.to, why }, event.from);
}

/** A closed browser is told of by its start, at that very moment. */
function wasClosed({ lived }: Telling, { to }: Spent): boolean {
  return lived?.type === 'worker-started' && lived.reason === 'startup' && lived.at === to;
}
