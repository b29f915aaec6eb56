/** Derived from the state, restated at every step: the next alarm and the badge. */
import { type Instant, MINUTE } from '../time.ts';
import { ASK_PAUSED_AFTER, TYPING_WAIT, warnAt } from './prompts.ts';
import { maySnooze, standingPrompt } from './standing.ts';
import {
  awayAt,
  claimed,
  countedAt,
  dueAt,
  LOOK_EVERY,
  type Off,
  type Prompt,
  type Sitting,
  type Timer,
  type TimerPlan,
  TWO_HOURS,
  type Unclear,
  WATCHING_LIMIT,
} from './timer.ts';

/** The next moment that matters, after the last look; null when nothing is awaited (away, or paused for good). */
export function nextLook(timer: Timer, plan: TimerPlan): Instant | null {
  switch (timer.state) {
    case 'sitting':
      return nextLookSitting(timer, plan);
    case 'unclear':
      return awayAt(timer, plan);
    case 'break':
      return timer.until;
    case 'off':
      return timer.until ?? askPausedAt(timer, plan);
    case 'away':
      // A break or a pause ended, or a machine woke, with other news than a look: see at once who is there.
      return timer.unseen ? timer.looked : null;
  }
}

function askPausedAt(timer: Off, { opening }: TimerPlan): Instant | null {
  const { why, asked, askAt, looked } = timer;
  if (why !== 'paused' || asked) return null;
  if (askAt !== null) return askAt > looked ? askAt : looked + LOOK_EVERY;
  const at = timer.since + ASK_PAUSED_AFTER;
  if (at > looked) return at;
  // Nobody is there, which the idle interface tells of; or it is after hours.
  return opening.open || !Number.isFinite(opening.until) ? null : opening.until;
}

/**
 * Looks fall on whole 5 minutes of counted sitting, so that the badge and the sign of life share one boot:
 * 12 an hour, and one for a prompt in between.
 */
function nextLookSitting(timer: Sitting, plan: TimerPlan): Instant {
  const { looked, watching } = timer;
  const onTheFive = looked + LOOK_EVERY - (countedAt(timer, looked) % LOOK_EVERY);
  const moments = [
    watching === null ? Infinity : watching + WATCHING_LIMIT,
    claimed(plan, looked)?.until ?? Infinity,
    plan.opening.until,
    warnAt(timer, plan) ?? Infinity,
  ];
  return Math.min(onTheFive, nextAsking(timer, plan), ...moments.filter((moment) => moment > looked));
}

/** When to see whether to ask. A prompt that fell due without a look (a new threshold, an undo) is seen to at once. */
function nextAsking(timer: Sitting, plan: TimerPlan): Instant {
  const { looked, quietUntil, held } = timer;
  if (held?.why === 'typing') return Math.max(looked, held.since + TYPING_WAIT);
  const asking = Math.max(dueAt(timer, plan), quietUntil);
  if (asking > looked) return asking;
  return held === null ? looked : Infinity;
}

/** `meeting`: nothing is asked. `overdue`: a prompt has stood for half a threshold, or it is two hours. `nudge`: sit differently. */
export type BadgeTone = 'calm' | 'nudge' | 'meeting' | 'due' | 'overdue';

export interface Badge {
  readonly text: string;
  readonly tone: BadgeTone;
}

const NO_BADGE: Badge = { text: '', tone: 'calm' };
/** Seen from the corner of an eye: move about on the chair. */
const NUDGE_SIGN = '↔';
/** In a meeting before there are minutes to show: one key switches it on and off, and here one sees which. */
const MEETING_SIGN = '–';

/** Minutes of sitting in steps of 5; warm once a prompt stands, warmer while it is passed over. Nothing else grows. */
export function badge(timer: Timer, plan: TimerPlan, at: Instant): Badge {
  if (timer.state === 'off' && timer.prompt !== null) return { text: '?', tone: 'due' };
  if (timer.state !== 'sitting' && timer.state !== 'unclear') return NO_BADGE;
  const counted = countedAt(timer, at);
  const minutes = Math.floor(counted / LOOK_EVERY) * 5;
  const due = standingPrompt(timer) !== null;
  const meets = claimed(plan, at)?.kind === 'meeting';
  if (meets) return { text: minutes > 0 ? `${minutes}` : MEETING_SIGN, tone: 'meeting' };
  if (!due && nudges(timer, plan, at)) return { text: NUDGE_SIGN, tone: 'nudge' };
  const tone = due ? (isOverdue(timer, plan, at) ? 'overdue' : 'due') : 'calm';
  return { text: minutes > 0 ? `${minutes}` : due ? '!' : '', tone };
}

function isOverdue(timer: Sitting | Unclear, plan: TimerPlan, at: Instant): boolean {
  const counted = countedAt(timer, at);
  return counted >= TWO_HOURS || counted >= timer.bout.cycleFrom + plan.promptAfter / 2;
}

/** A posture nudge stands for one step of the badge, each time that its span of sitting is full. */
export function nudges(timer: Timer, plan: TimerPlan, at: Instant): boolean {
  if (timer.state !== 'sitting' || plan.postureEvery === 0) return false;
  const counted = countedAt(timer, at);
  return counted >= plan.postureEvery && counted % plan.postureEvery < LOOK_EVERY;
}

/** The little of a timer that a notification and the toolbar icon speak of; pages see more (`glance.ts`). */
export interface Sight {
  readonly sittingMinutes: number;
  readonly dueAt: Instant | null;
  readonly prompt: Prompt | null;
  readonly maySnooze: boolean;
}

export function sightOf(timer: Timer, plan: TimerPlan, at: Instant): Sight {
  const sits = timer.state === 'sitting' || timer.state === 'unclear';
  return {
    sittingMinutes: sits ? Math.floor(countedAt(timer, at) / MINUTE) : 0,
    dueAt: timer.state === 'sitting' ? dueAt(timer, plan) : null,
    prompt: standingPrompt(timer),
    maySnooze: maySnooze(timer, plan),
  };
}
