/**
 * What time alone did to a state before an event arrived: an unclear stretch that became away, a break or a pause
 * that ended, a machine that slept, a clock that was put back.
 */
import type { JournalEvent } from '../journal.ts';
import type { Instant, Span } from '../time.ts';
import type { Moved } from './step.ts';
import { close, spent } from './stretches.ts';
import {
  type Away,
  awayAt,
  countedAt,
  type Sitting,
  SLEEP_GAP,
  sitDown,
  type Timer,
  type TimerPlan,
  type Unclear,
} from './timer.ts';

/** @returns the state at the event's time, before the event itself is heard */
export function advance(timer: Timer, event: JournalEvent, plan: TimerPlan): Moved {
  const { at } = event;
  const steady = at < timer.looked ? shift(timer, at - timer.looked) : timer;
  switch (steady.state) {
    case 'sitting':
      return at - steady.looked > SLEEP_GAP ? slept(steady, event) : awake(steady, event);
    case 'unclear':
      return at >= awayAt(steady, plan)
        ? still(gone(steady.since, steady.looked, steady.bout.snoozed))
        : awake(steady, event);
    case 'break':
      return at >= steady.until ? ended(steady, steady.until, steady.bout.snoozed) : still(steady);
    case 'off':
      return steady.until !== null && at >= steady.until ? ended(steady, steady.until, 0) : still(steady);
    case 'away':
      return still(steady);
  }
}

function still(timer: Timer): Moved {
  return { timer, notes: [] };
}

function gone(since: Instant, looked: Instant, debt: Span): Away {
  return { state: 'away', since, looked, debt };
}

/** The stretch ends at its own time; until somebody is seen again it is away. */
function ended(timer: Timer, at: Instant, debt: Span): Moved {
  return { timer: gone(at, timer.looked, debt), notes: close(timer, at) };
}

/** The bout closes at the last look; the gap is off when the browser was closed, away when the machine slept. */
function slept(timer: Sitting, event: JournalEvent): Moved {
  const closed = close(timer, timer.looked);
  if (opensBrowser(event)) {
    const gap = spent('off', timer.looked, event.at);
    return { timer: gone(event.at, event.at, 0), notes: [...closed, ...gap] };
  }
  return { timer: gone(timer.looked, timer.looked, 0), notes: closed };
}

/** A browser that was closed for some minutes: all since the last look is off, and the bout goes on where it stood. */
function awake(timer: Sitting | Unclear, event: JournalEvent): Moved {
  if (!opensBrowser(event)) return still(timer);
  const { looked } = timer;
  return {
    timer: { ...sitDown(event.at, 0), bout: { ...timer.bout, counted: countedAt(timer, looked) } },
    notes: [...close(timer, looked), ...spent('off', looked, event.at)],
  };
}

function opensBrowser(event: JournalEvent): boolean {
  return event.type === 'worker-started' && event.reason === 'startup';
}

/** The clock was put back: every instant of the state moves with it, so no stretch turns negative. */
function shift(timer: Timer, by: Span): Timer {
  const moved = { ...timer, since: timer.since + by, looked: timer.looked + by };
  switch (moved.state) {
    case 'sitting':
      return {
        ...moved,
        quietUntil: moved.quietUntil + by,
        watching: moved.watching === null ? null : moved.watching + by,
        bout: { ...moved.bout, start: moved.bout.start + by },
      };
    case 'unclear':
      return { ...moved, lockedAt: moved.lockedAt === null ? null : moved.lockedAt + by };
    case 'break':
      return { ...moved, until: moved.until + by };
    case 'off':
    case 'away':
      return moved;
  }
}
