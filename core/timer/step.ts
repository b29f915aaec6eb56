/**
 * The sitting timer: one event in, the next state out, with the stretches of time that closed and the prompt that
 * follows. Pure: the same events give the same states on any machine, so a crash loses nothing that was written.
 */
import type { JournalEvent, Note } from '../journal.ts';
import type { Instant } from '../time.ts';
import { answerAbsence, forgetAbsence } from './absences.ts';
import { advance, keepHours } from './advance.ts';
import { amendBreak, endBreak, logBreak } from './breaks.ts';
import { observe } from './observe.ts';
import { decide, snooze } from './prompts.ts';
import { close } from './stretches.ts';
import { type Prompt, sitDown, switchOff, type Timer, type TimerPlan } from './timer.ts';

/** The state after a step, and the notes to journal beside the event. */
export interface Moved {
  readonly timer: Timer;
  readonly notes: readonly Note[];
}

/** Few and idempotent; alarm and badge are no effects but derived from the state (`looks.ts`). */
export type Effect =
  | ({ readonly type: 'prompt' } & Prompt)
  /** A prompt comes in a minute. */
  | { readonly type: 'warn'; readonly due: Instant };

export interface Stepped extends Moved {
  readonly effects: readonly Effect[];
}

/**
 * @param event the stamped event; its `at` may lie before the state's last look when the clock was put back
 * @param plan what settings and programme mean on the day of the event
 */
export function step(timer: Timer, event: JournalEvent, plan: TimerPlan): Stepped {
  const caughtUp = advance(timer, event, plan);
  const moved = react(caughtUp.timer, event, plan);
  // Whoever sits down or ends a pause outside the working hours finds them closed.
  const kept = keepHours(moved.timer, event.at, plan);
  const looked = { ...kept.timer, looked: event.at };
  const decided = 'presence' in event ? decide(looked, event.at, event.presence, plan) : undefined;
  return {
    timer: decided?.timer ?? looked,
    notes: [...caughtUp.notes, ...moved.notes, ...kept.notes, ...(decided?.notes ?? [])],
    effects: decided?.effects ?? [],
  };
}

function react(timer: Timer, event: JournalEvent, plan: TimerPlan): Moved {
  switch (event.type) {
    case 'looked':
    case 'idle-changed':
    case 'worker-started':
      return observe(timer, event, plan);
    case 'break-logged':
      return logBreak(forgetAbsence(timer, event.start), event);
    case 'break-amended':
      return { timer: amendBreak(timer, event), notes: [] };
    case 'break-undone':
      return endBreak(timer, event.target, event.at);
    case 'snoozed':
      return { timer: snooze(timer, event.at, plan), notes: [] };
    case 'paused':
      return pause(timer, event);
    case 'resumed':
      return timer.state === 'off' && timer.why !== 'closed'
        ? { timer: sitDown(event.at, 0), notes: close(timer, event.at) }
        : { timer, notes: [] };
    case 'pause-kept':
      return { timer: timer.state === 'off' ? { ...timer, prompt: null } : timer, notes: [] };
    case 'absence-answered':
      return { timer: answerAbsence(timer, event), notes: [] };
    default:
      return { timer, notes: [] };
  }
}

/** One for the rest of the day may be chosen just before midnight and heard just after: then it is over already. */
function pause(timer: Timer, { at, until }: Extract<JournalEvent, { type: 'paused' }>): Moved {
  if (until !== null && until <= at) return { timer, notes: [] };
  return { timer: switchOff('paused', at, at, until), notes: close(timer, at) };
}
