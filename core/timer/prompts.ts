/** When somebody is asked to get up, when not, and what a snooze costs. */
import type { Presence, PromptKind } from '../journal.ts';
import type { Instant } from '../time.ts';
import type { Stepped } from './step.ts';
import {
  countedAt,
  dueAt,
  type Prompt,
  type Sitting,
  type Timer,
  type TimerPlan,
  TWO_HOURS,
} from './timer.ts';

/** At most one prompt per due time, never to a full screen, never to somebody who has just returned. */
export function decide(timer: Timer, at: Instant, presence: Presence, plan: TimerPlan): Stepped {
  if (timer.state !== 'sitting') return { timer, notes: [], effects: [] };
  const due = dueAt(timer, plan);
  if (at < due) return { timer: { ...timer, held: false }, notes: [], effects: [] };
  const why = presence.fullscreen ? 'fullscreen' : at < timer.quietUntil ? 'returned' : null;
  if (why !== null) {
    return { timer: { ...timer, held: true }, notes: [{ type: 'held-back', due, why }], effects: [] };
  }
  return ask(timer, at, { due, kind: kindOf(timer, at, plan) });
}

function ask(timer: Sitting, at: Instant, prompt: Prompt): Stepped {
  const counted = countedAt(timer, at);
  const bout = {
    ...timer.bout,
    prompt,
    cycleFrom: counted,
    snoozedTo: null,
    warned: timer.bout.warned || counted >= TWO_HOURS,
  };
  return {
    timer: { ...timer, bout, held: false },
    notes: [{ type: 'prompted', ...prompt }],
    effects: [{ type: 'prompt', ...prompt }],
  };
}

function kindOf(timer: Sitting, at: Instant, plan: TimerPlan): PromptKind {
  if (!plan.mayMove) return 'call-first';
  return !timer.bout.warned && countedAt(timer, at) >= TWO_HOURS ? 'two-hours' : 'move';
}

/** Whether the prompt that stands may be snoozed once more. */
export function maySnooze(timer: Timer, plan: TimerPlan): boolean {
  const standing = timer.state === 'sitting' || timer.state === 'unclear' ? timer.bout : null;
  return standing !== null && standing.prompt !== null && standing.snoozes < plan.snoozeLimit;
}

/** Later, by the length of a snooze; what is snoozed shortens the first cycle of the next bout. */
export function snooze(timer: Timer, at: Instant, plan: TimerPlan): Timer {
  if (!maySnooze(timer, plan) || (timer.state !== 'sitting' && timer.state !== 'unclear')) return timer;
  const { bout } = timer;
  return {
    ...timer,
    bout: {
      ...bout,
      prompt: null,
      snoozedTo: countedAt(timer, at) + plan.snooze,
      snoozes: bout.snoozes + 1,
      snoozed: bout.snoozed + plan.snooze,
    },
  };
}
