/** What panel and popup show of the timer at an instant. */
import type { Claim, Hold } from '../journal.ts';
import { NOT_YET } from '../start.ts';
import { type Instant, MINUTE, type Span } from '../time.ts';
import { maySnooze, standingPrompt } from './standing.ts';
import {
  type Absence,
  claimed,
  countedAt,
  dueAt,
  type Prompt,
  type Sitting,
  type Timer,
  type TimerPlan,
  type Unclear,
} from './timer.ts';

export interface Glance {
  /** `closed`: outside the working hours, where sitting is not counted. */
  readonly state: Timer['state'] | 'paused' | 'closed';
  /** Whole minutes of sitting in this bout; 0 when nobody sits. */
  readonly sittingMinutes: number;
  /** 0-1 of the way to the prompt. */
  readonly progress: number;
  /** When the next prompt comes; null when none is awaited. */
  readonly dueAt: Instant | null;
  readonly prompt: Prompt | null;
  readonly maySnooze: boolean;
  readonly snoozesLeft: number;
  /** How much shorter the next cycle is for what was snoozed in this bout. */
  readonly snoozeCost: Span;
  /** When a break, a pause or the time outside the working hours ends by itself. */
  readonly until: Instant | null;
  /** Id of the break that is on. */
  readonly breakId: string | null;
  /** What somebody said of their sitting, while it holds. */
  readonly claim: Claim | null;
  /** Why a prompt that is due does not come now. */
  readonly heldBy: Hold | null;
  /** An absence to ask about: "was that a break?" */
  readonly question: Pick<Absence, 'from' | 'to'> | null;
  /** How long somebody was gone who has just come back. */
  readonly awayFor: Span | null;
}

/** So long after a return it is told how long somebody was gone. */
const TOLD_FOR: Span = 5 * MINUTE;
/** So long it may be asked about; later nobody remembers, and the next prompt's time is of more use. */
const ASKED_FOR: Span = 30 * MINUTE;
/** Nobody needs to hear of less. */
const WORTH_TELLING: Span = 5 * MINUTE;

export function glance(timer: Timer, plan: TimerPlan, at: Instant): Glance {
  const said = { ...NOT_YET, claim: claimed(plan, at), prompt: standingPrompt(timer) };
  switch (timer.state) {
    case 'sitting':
    case 'unclear':
      return { ...said, ...sitting(timer, plan, at) };
    case 'break':
      return { ...said, state: 'break', until: timer.until, breakId: timer.id };
    case 'off':
      return { ...said, state: timer.why === 'new' ? 'off' : timer.why, until: timer.until };
    case 'away':
      return { ...said, state: 'away' };
  }
}

function sitting(timer: Sitting | Unclear, plan: TimerPlan, at: Instant) {
  const counted = countedAt(timer, at);
  const due = timer.state === 'sitting' ? dueAt(timer, plan) : null;
  const { prompt, snoozes, snoozed, after } = timer.bout;
  const told = after?.told && isFresh(after, at) && after.to - after.from >= WORTH_TELLING;
  return {
    state: timer.state,
    sittingMinutes: Math.floor(counted / MINUTE),
    progress: prompt === null ? progressTo(due, counted, at) : 1,
    dueAt: due,
    maySnooze: maySnooze(timer, plan),
    snoozesLeft: Math.max(0, plan.snoozeLimit - snoozes),
    snoozeCost: Math.min(snoozed, plan.promptAfter / 2),
    heldBy: timer.state === 'sitting' ? (timer.held?.why ?? null) : null,
    question: after?.asks && at - after.to < ASKED_FOR ? { from: after.from, to: after.to } : null,
    awayFor: told ? after.to - after.from : null,
  };
}

/** Not after a clock was put back either: then it would be told until the clock is there again. */
function isFresh({ to }: Absence, at: Instant): boolean {
  return at >= to && at - to < TOLD_FOR;
}

function progressTo(due: Instant | null, counted: Span, at: Instant): number {
  if (due === null) return 0;
  const left = Math.max(0, due - at);
  return counted + left === 0 ? 0 : Math.min(1, counted / (counted + left));
}
