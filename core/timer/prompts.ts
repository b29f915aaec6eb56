/** When somebody is asked to get up, when not, and what a snooze costs. */
import type { Hold, Note, Presence, PromptKind } from '../journal.ts';
import { HOUR, type Instant, MINUTE, type Span } from '../time.ts';
import { maySnooze } from './standing.ts';
import type { Effect, Stepped } from './step.ts';
import {
  claimed,
  countedAt,
  dueAfter,
  dueAt,
  type Off,
  type Prompt,
  RETURN_QUIET,
  type Sitting,
  type Timer,
  type TimerPlan,
  TWO_HOURS,
} from './timer.ts';

/** A prompt is announced this long ahead, for whoever wants it. */
export const WARN_AHEAD: Span = MINUTE;
/** A prompt waits at most this long for the typing to stop. */
export const TYPING_WAIT: Span = 2 * MINUTE;
/** A pause without an end is asked about after this long, once. */
export const ASK_PAUSED_AFTER: Span = 24 * HOUR;
/** Sound holds a prompt back for so many thresholds at most. */
const SOUND_CYCLES = 2;

/** At most one prompt per due time, and none where something holds it back. */
export function decide(timer: Timer, at: Instant, presence: Presence, plan: TimerPlan): Stepped {
  if (timer.state === 'off') return askWhetherPaused(timer, at, presence, plan);
  if (timer.state !== 'sitting') return nothing(timer);
  const why = holdOf(timer, at, presence, plan);
  if (at < dueAt(timer, plan)) return warn({ ...timer, held: null }, at, plan, why);
  // A bout put right may have been due before its last prompt: what follows gets a due time of its own.
  const due = Math.max(dueAt(timer, plan), timer.quietUntil);
  if (why !== null) return holdBack(timer, at, due, why);
  return ask(timer, at, { due, kind: kindOf(timer, at, plan), soft: timer.held?.late ?? false });
}

function nothing(timer: Timer): Stepped {
  return { timer, notes: [], effects: [] };
}

/** The first reason that holds a prompt back now; those that cannot be helped first. */
function holdOf(timer: Sitting, at: Instant, presence: Presence, plan: TimerPlan): Hold | null {
  if (!plan.opening.open) return 'outside-hours';
  if (claimed(plan, at)?.kind === 'meeting') return 'meeting';
  if (presence.fullscreen) return 'fullscreen';
  if (at < timer.quietUntil) return 'returned';
  const sounds = plan.holdForSound && presence.sound;
  if (sounds && at < dueAt(timer, plan) + SOUND_CYCLES * plan.promptAfter) return 'sound';
  const types = plan.waitForTyping && presence.typing === true;
  return types && at < typingSince(timer, at) + TYPING_WAIT ? 'typing' : null;
}

function typingSince({ held }: Sitting, at: Instant): Instant {
  return held?.why === 'typing' ? held.since : at;
}

/** Written once for each reason: the looks in between find the same. */
function holdBack(timer: Sitting, at: Instant, due: Instant, why: Hold): Stepped {
  if (timer.held?.why === why) return nothing(timer);
  return {
    timer: { ...timer, held: { why, since: at, late: isLate(timer, why) } },
    notes: [{ type: 'held-back', due, why }],
    effects: [],
  };
}

/** A call stays the reason that a prompt is late, also when the typing after it holds it for a moment longer. */
function isLate({ held }: Sitting, why: Hold): boolean {
  return (held?.late ?? false) || (why !== 'returned' && why !== 'typing');
}

function ask(timer: Sitting, at: Instant, prompt: Prompt): Stepped {
  const counted = countedAt(timer, at);
  const bout = {
    ...timer.bout,
    prompt,
    cycleFrom: counted,
    // One that was snoozed is still the same; the next gets its snoozes anew.
    snoozes: timer.bout.snoozedTo === null ? 0 : timer.bout.snoozes,
    snoozedTo: null,
    warned: timer.bout.warned || counted >= TWO_HOURS,
  };
  return { timer: { ...timer, bout, held: null }, ...shown(prompt) };
}

function shown(prompt: Prompt): { readonly notes: readonly Note[]; readonly effects: readonly Effect[] } {
  return { notes: [{ type: 'prompted', ...prompt }], effects: [{ type: 'prompt', ...prompt }] };
}

/** Told a minute ahead, once, and not where the prompt itself would not come. */
function warn(timer: Sitting, at: Instant, plan: TimerPlan, why: Hold | null): Stepped {
  const due = dueAt(timer, plan);
  // Who types is told all the same: only the prompt itself waits for that.
  if ((why !== null && why !== 'typing') || at < (warnAt(timer, plan) ?? Infinity)) return nothing(timer);
  return {
    timer: { ...timer, bout: { ...timer.bout, announced: dueAfter(timer.bout, plan) } },
    notes: [{ type: 'warned', due }],
    effects: [{ type: 'warn', due }],
  };
}

/** When the next prompt is announced; null when it is not, or was. */
export function warnAt(timer: Sitting, plan: TimerPlan): Instant | null {
  const short = plan.promptAfter <= 2 * WARN_AHEAD;
  if (!plan.warnBefore || short || timer.bout.prompt !== null) return null;
  if (timer.bout.announced === dueAfter(timer.bout, plan)) return null;
  return dueAt(timer, plan) - WARN_AHEAD;
}

/**
 * A pause without an end may have been forgotten. It is asked about once, when somebody has been there for the two quiet
 * minutes, within the working hours and not over a full screen.
 */
function askWhetherPaused(timer: Off, at: Instant, presence: Presence, plan: TimerPlan): Stepped {
  const forgotten = timer.why === 'paused' && timer.until === null && at >= timer.since + ASK_PAUSED_AFTER;
  if (!forgotten || timer.asked) return nothing(timer);
  if (presence.input !== 'active' || !plan.opening.open) return nothing({ ...timer, askAt: null });
  const askAt = timer.askAt ?? at + RETURN_QUIET;
  if (at < askAt || presence.fullscreen) return nothing({ ...timer, askAt });
  const prompt: Prompt = { due: timer.since + ASK_PAUSED_AFTER, kind: 'still-paused', soft: true };
  return { timer: { ...timer, prompt, asked: true }, ...shown(prompt) };
}

function kindOf(timer: Sitting, at: Instant, plan: TimerPlan): PromptKind {
  if (!plan.mayMove) return 'call-first';
  return !timer.bout.warned && countedAt(timer, at) >= TWO_HOURS ? 'two-hours' : 'move';
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
