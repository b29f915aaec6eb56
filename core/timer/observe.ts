/** What a look at the person means: active, idle or locked, with or without something to watch. */
import type { JournalEvent, Presence } from '../journal.ts';
import type { Instant } from '../time.ts';
import { absence, comeBack } from './absences.ts';
import type { Moved } from './step.ts';
import { close } from './stretches.ts';
import {
  type Away,
  awayAt,
  claimed,
  goAway,
  idleInterval,
  type Sitting,
  sitDown,
  sitOn,
  type Timer,
  type TimerPlan,
  type Unclear,
  WATCHING_LIMIT,
} from './timer.ts';

export type Seen = JournalEvent & { readonly presence: Presence };

export function observe(timer: Timer, event: Seen, plan: TimerPlan): Moved {
  const { at, presence } = event;
  switch (timer.state) {
    case 'sitting':
      return presence.input === 'active'
        ? { timer: { ...timer, watching: null }, notes: [] }
        : quiet(timer, event, plan);
    case 'unclear':
      return presence.input === 'active' ? back(timer, at, plan) : stillQuiet(timer, event, plan);
    case 'away':
      return presence.input === 'active'
        ? comeBack(timer, at, plan)
        : { timer: { ...timer, unseen: false }, notes: [] };
    case 'off':
      return timer.why === 'new' ? firstLook(timer, event) : { timer, notes: [] };
    case 'break':
      return { timer, notes: [] };
  }
}

function firstLook(timer: Timer, { at, presence }: Seen): Moved {
  const seen = presence.input === 'active';
  const away = { ...goAway('ended', at, at, 0), unseen: false };
  return { timer: seen ? sitDown(at, 0) : away, notes: close(timer, at) };
}

/** No input any more. Whoever says that they sit does; with something to watch it is sitting for at most an hour. */
function quiet(timer: Sitting, event: Seen, plan: TimerPlan): Moved {
  const { at, presence } = event;
  if (presence.input === 'locked') return turnUnclear(timer, at, { lockedAt: at, fromLock: true }, at, plan);
  if (claimed(plan, at) !== null) return { timer: { ...timer, watching: null }, notes: [] };
  const since = Math.max(timer.since, at - idleInterval(plan), claimEnd(plan, at));
  const watching = timer.watching ?? since;
  if (!(presence.sound || presence.fullscreen)) {
    // A film that stopped: until the last look it was watched.
    const from = timer.watching === null ? since : Math.max(timer.since, timer.looked);
    return turnUnclear(timer, from, { lockedAt: null, fromLock: false }, at, plan);
  }
  const limit = watching + WATCHING_LIMIT;
  if (at < limit) return { timer: { ...timer, watching }, notes: [] };
  return turnUnclear(timer, Math.max(timer.since, limit), { lockedAt: null, fromLock: false }, at, plan);
}

/** Until a claim ended somebody sat, whatever the keyboard says. */
function claimEnd({ claim }: TimerPlan, at: Instant): Instant {
  return claim === null ? -Infinity : Math.min(claim.until, at);
}

function turnUnclear(
  timer: Sitting,
  from: Instant,
  how: Pick<Unclear, 'lockedAt' | 'fromLock'>,
  at: Instant,
  plan: TimerPlan,
): Moved {
  const counted = timer.bout.counted + (from - timer.since);
  const unclear: Unclear = {
    state: 'unclear',
    since: from,
    looked: at,
    bout: { ...timer.bout, counted },
    ...how,
  };
  const notes = close(timer, from);
  return at >= awayAt(unclear, plan) ? { timer: leave(unclear), notes } : { timer: unclear, notes };
}

/** An unclear stretch that lasted: from its beginning nobody was there. */
export function leave(timer: Unclear): Away {
  const why = timer.lockedAt === null ? 'silence' : 'locked';
  return goAway(why, timer.since, timer.looked, timer.bout.snoozed, timer.bout);
}

/**
 * Back before it was away. A short lock was sitting all the while; a short silence pauses the timer. Somebody who
 * looks up again is not met with a prompt.
 */
function back(timer: Unclear, at: Instant, plan: TimerPlan): Moved {
  if (timer.fromLock) {
    const bout = { ...timer.bout, counted: timer.bout.counted + (at - timer.since) };
    return { timer: sitOn(at, bout), notes: close(timer, at, 'sitting') };
  }
  const after = absence(timer.since, at, { was: 'unclear', why: 'silence', before: null }, plan);
  const bout = after.asks ? { ...timer.bout, after } : timer.bout;
  return { timer: sitOn(at, bout), notes: close(timer, at, 'unclear') };
}

/** Still nobody: a lock may come on top of silence and make it away sooner. */
function stillQuiet(timer: Unclear, { at, presence }: Seen, plan: TimerPlan): Moved {
  const locked = presence.input === 'locked';
  const lockedAt = locked ? (timer.lockedAt ?? at) : null;
  const next: Unclear = { ...timer, lockedAt, fromLock: timer.fromLock && locked };
  return { timer: at >= awayAt(next, plan) ? leave(next) : next, notes: [] };
}
