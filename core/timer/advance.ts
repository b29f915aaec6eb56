/**
 * What time alone did to a state before an event arrived: an unclear stretch that became away, a break or a pause
 * that ended, working hours that closed or opened, a machine that slept, a clock that was put back.
 */
import type { JournalEvent } from '../journal.ts';
import type { Instant, Span } from '../time.ts';
import { leave } from './observe.ts';
import type { Moved } from './step.ts';
import { close, spent } from './stretches.ts';
import {
  awayAt,
  type Bout,
  countedAt,
  goAway,
  type Sitting,
  SLEEP_GAP,
  sitOn,
  switchOff,
  type Timer,
  type TimerPlan,
  type Unclear,
} from './timer.ts';

/** @returns the state at the event's time, before the event itself is heard */
export function advance(timer: Timer, event: JournalEvent, plan: TimerPlan): Moved {
  const { at } = event;
  const steady = at < timer.looked ? shift(timer, at - timer.looked) : timer;
  const passed = pass(steady, event, plan);
  const hours = keepHours(passed.timer, at, plan);
  return { timer: hours.timer, notes: [...passed.notes, ...hours.notes] };
}

function pass(timer: Timer, event: JournalEvent, plan: TimerPlan): Moved {
  const { at } = event;
  switch (timer.state) {
    case 'sitting':
      if (wasClosed(event)) return switchedOff(timer, at);
      return at - timer.looked > SLEEP_GAP ? slept(timer) : still(timer);
    case 'unclear':
      if (wasClosed(event)) return switchedOff(timer, at);
      return at >= awayAt(timer, plan) ? still(gone(timer, at, plan)) : still(timer);
    case 'break':
      return at >= timer.until ? ended(timer, timer.until, timer.bout.snoozed) : still(timer);
    case 'off':
      return timer.until !== null && at >= timer.until ? ended(timer, timer.until, 0) : still(timer);
    case 'away':
      return still(timer);
  }
}

function still(timer: Timer): Moved {
  return { timer, notes: [] };
}

/** The stretch ends at its own time; until somebody is seen again it is away. */
function ended(timer: Timer, at: Instant, debt: Span): Moved {
  return { timer: goAway('ended', at, timer.looked, debt), notes: close(timer, at) };
}

function wasClosed(event: JournalEvent): boolean {
  return event.type === 'worker-started' && event.reason === 'startup';
}

/** The machine slept: the bout closes at the last look, and from there nobody was there. */
function slept(timer: Sitting): Moved {
  return { timer: goAway('slept', timer.looked, timer.looked, 0), notes: close(timer, timer.looked) };
}

/** A look that should have seen them leave came far too late: then the machine slept, which nobody is asked about. */
function gone(timer: Unclear, at: Instant, plan: TimerPlan): Timer {
  const left = leave(timer);
  return at - awayAt(timer, plan) > SLEEP_GAP ? { ...left, why: 'slept' } : left;
}

/**
 * The browser was closed: all since the last look is off, neither sitting nor away. After some minutes the bout goes on
 * where it stood, and nobody is asked at once; after more it is over (docs/decisions/0010).
 */
function switchedOff(timer: Sitting | Unclear, at: Instant): Moved {
  const { looked } = timer;
  const notes = [...close(timer, looked), ...spent('off', looked, at)];
  if (at - looked > SLEEP_GAP) return { timer: goAway('switched-off', at, at, 0, null, looked), notes };
  const bout = { ...timer.bout, counted: countedAt(timer, looked) };
  return { timer: sitOn(at, bout), notes };
}

/**
 * Outside the working hours nothing is counted, unless somebody wants it to be. Hours that open at their time have
 * ended the closing before this; those that open because the setting or the zone changed open now.
 */
export function keepHours(timer: Timer, at: Instant, plan: TimerPlan): Moved {
  const closed = !plan.opening.open && !plan.countOutside;
  if (timer.state === 'off') {
    if (timer.why !== 'closed') return still(timer);
    return closed ? still({ ...timer, until: closedUntil(plan) }) : ended(timer, at, 0);
  }
  // A break is not cut short.
  if (!closed || timer.state === 'break') return still(timer);
  const since = Math.max(timer.since, Math.min(at, plan.opening.since));
  return { timer: switchOff('closed', since, timer.looked, closedUntil(plan)), notes: close(timer, since) };
}

function closedUntil({ opening }: TimerPlan): Instant | null {
  return Number.isFinite(opening.until) ? opening.until : null;
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
        held: moved.held && { ...moved.held, since: moved.held.since + by },
        bout: shiftBout(moved.bout, by),
      };
    case 'unclear':
      return {
        ...moved,
        lockedAt: moved.lockedAt === null ? null : moved.lockedAt + by,
        bout: shiftBout(moved.bout, by),
      };
    case 'break':
      return { ...moved, until: moved.until + by, bout: shiftBout(moved.bout, by) };
    case 'away':
      return { ...moved, from: moved.from + by, bout: moved.bout && shiftBout(moved.bout, by) };
    case 'off':
      return moved;
  }
}

/** The absence before it stays where the journal has it. */
function shiftBout(bout: Bout, by: Span): Bout {
  return { ...bout, start: bout.start + by };
}
