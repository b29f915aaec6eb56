/** Breaks that people log: now, or earlier today; and taking one back. */
import type { JournalEvent } from '../journal.ts';
import { type Instant, MINUTE } from '../time.ts';
import type { Moved } from './step.ts';
import { close, spent } from './stretches.ts';
import { type Bout, newBout, RETURN_QUIET, sitOn, type Timer } from './timer.ts';

type BreakLogged = Extract<JournalEvent, { type: 'break-logged' }>;
type BreakAmended = Extract<JournalEvent, { type: 'break-amended' }>;

/** A break that still lasts puts the timer on break; one that is over restarts the bout it fell in. */
export function logBreak(timer: Timer, event: BreakLogged): Moved {
  const end = event.start + event.minutes * MINUTE;
  return end > event.at ? begin(timer, event, end) : remember(timer, event, end);
}

function begin(timer: Timer, event: BreakLogged, until: Instant): Moved {
  // A pause and closing time stay what they are; the break itself counts all the same.
  if (timer.state === 'off' && timer.why !== 'new') return { timer, notes: [] };
  const from = Math.max(timer.since, Math.min(event.start, event.at));
  return {
    timer: { state: 'break', since: from, looked: event.at, until, id: event.id, bout: boutAt(timer, from) },
    notes: close(timer, from),
  };
}

function boutAt(timer: Timer, at: Instant): Bout {
  switch (timer.state) {
    case 'sitting':
      return { ...timer.bout, counted: timer.bout.counted + (at - timer.since) };
    case 'unclear':
    case 'break':
      return timer.bout;
    case 'away':
      return newBout(at, timer.debt);
    case 'off':
      return newBout(at, 0);
  }
}

/**
 * A break of earlier: inside the open stretch it splits it; earlier in the bout it only restarts the count. Nobody is
 * prompted for having told.
 */
function remember(timer: Timer, { start, at }: BreakLogged, end: Instant): Moved {
  if (timer.state !== 'sitting' || end <= timer.bout.start) return { timer, notes: [] };
  const debt = timer.bout.snoozed;
  const quietUntil = Math.max(timer.quietUntil, at + RETURN_QUIET);
  if (start < timer.since) {
    const since = Math.max(timer.since, end);
    const counted = Math.min(timer.bout.counted, Math.max(0, timer.since - end));
    return {
      timer: { ...timer, since, quietUntil, bout: { ...newBout(end, debt), counted } },
      notes: close(timer, since, 'break'),
    };
  }
  return {
    timer: { ...timer, since: end, quietUntil, bout: newBout(end, debt) },
    notes: [...close(timer, start), ...spent('break', start, end)],
  };
}

/** A guided break that was paused ends later, one that was stopped ends now. Over already, it changes nothing here. */
export function amendBreak(timer: Timer, { target, until, at }: BreakAmended): Timer {
  return timer.state === 'break' && timer.id === target ? { ...timer, until: Math.max(at, until) } : timer;
}

/** Taking back the break that is on: the person sat all the while, and a prompt that stood stands again. */
export function endBreak(timer: Timer, target: string, at: Instant): Moved {
  if (timer.state !== 'break' || timer.id !== target) return { timer, notes: [] };
  return { timer: { ...sitOn(at, timer.bout), since: timer.since }, notes: [] };
}
