/** The prompt that stands, and whether it may wait. On its own, because every page asks it of its first data. */
import type { Prompt, Timer, TimerPlan } from './timer.ts';

/** The prompt that stands, if any. */
export function standingPrompt(timer: Timer): Prompt | null {
  if (timer.state === 'off') return timer.prompt;
  return timer.state === 'sitting' || timer.state === 'unclear' ? timer.bout.prompt : null;
}

/** Whether the prompt that stands may be snoozed once more. */
export function maySnooze(timer: Timer, plan: TimerPlan): boolean {
  if (timer.state !== 'sitting' && timer.state !== 'unclear') return false;
  return timer.bout.prompt !== null && timer.bout.snoozes < plan.snoozeLimit;
}
