/** Derived from the state, restated at every step: the next alarm, the badge, what a page shows. */
import { type Instant, MINUTE, type Span } from '../time.ts';
import { maySnooze } from './prompts.ts';
import {
  awayAt,
  countedAt,
  dueAt,
  LOOK_EVERY,
  type Prompt,
  type Sitting,
  type Timer,
  type TimerPlan,
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
    case 'off':
      return timer.until;
    case 'away':
      return null;
  }
}

/**
 * Looks fall on whole 5 minutes of counted sitting, so that the badge and the sign of life share one boot:
 * 12 an hour, and one for a prompt in between.
 */
function nextLookSitting(timer: Sitting, plan: TimerPlan): Instant {
  const { looked, watching } = timer;
  const onTheFive = looked + LOOK_EVERY - (countedAt(timer, looked) % LOOK_EVERY);
  const watched = watching === null ? Infinity : watching + WATCHING_LIMIT;
  return Math.min(onTheFive, nextAsking(timer, plan), watched > looked ? watched : Infinity);
}

/** When to see whether to ask. A prompt that fell due without a look (a new threshold, an undo) is seen to at once. */
function nextAsking(timer: Sitting, plan: TimerPlan): Instant {
  const asking = Math.max(dueAt(timer, plan), timer.quietUntil);
  if (asking > timer.looked) return asking;
  return timer.held ? Infinity : timer.looked;
}

export interface Badge {
  readonly text: string;
  readonly tone: 'calm' | 'due';
}

/** Minutes of sitting in steps of 5; warm once a prompt stands. Empty when nobody sits. */
export function badge(timer: Timer, at: Instant): Badge {
  if (timer.state !== 'sitting' && timer.state !== 'unclear') return { text: '', tone: 'calm' };
  const minutes = Math.floor(countedAt(timer, at) / LOOK_EVERY) * 5;
  const due = timer.bout.prompt !== null;
  return { text: minutes > 0 ? `${minutes}` : due ? '!' : '', tone: due ? 'due' : 'calm' };
}

/** What panel and popup show of the timer at an instant. */
export interface Glance {
  readonly state: Timer['state'] | 'paused';
  /** Whole minutes of sitting in this bout; 0 when nobody sits. */
  readonly sittingMinutes: number;
  /** 0-1 of the way to the prompt. */
  readonly progress: number;
  /** When the next prompt comes; null when none is awaited. */
  readonly dueAt: Instant | null;
  readonly prompt: Prompt | null;
  readonly maySnooze: boolean;
  readonly snoozesLeft: number;
  /** When a break or a pause ends by itself. */
  readonly until: Instant | null;
  /** Id of the break that is on. */
  readonly breakId: string | null;
}

const NOTHING: Omit<Glance, 'state'> = {
  sittingMinutes: 0,
  progress: 0,
  dueAt: null,
  prompt: null,
  maySnooze: false,
  snoozesLeft: 0,
  until: null,
  breakId: null,
};

export function glance(timer: Timer, plan: TimerPlan, at: Instant): Glance {
  switch (timer.state) {
    case 'sitting':
    case 'unclear': {
      const counted = countedAt(timer, at);
      const due = timer.state === 'sitting' ? dueAt(timer, plan) : null;
      const { prompt, snoozes } = timer.bout;
      return {
        ...NOTHING,
        state: timer.state,
        sittingMinutes: Math.floor(counted / MINUTE),
        progress: prompt === null ? progressTo(due, counted, at) : 1,
        dueAt: due,
        prompt,
        maySnooze: maySnooze(timer, plan),
        snoozesLeft: Math.max(0, plan.snoozeLimit - snoozes),
      };
    }
    case 'break':
      return { ...NOTHING, state: 'break', until: timer.until, breakId: timer.id };
    case 'off':
      return { ...NOTHING, state: timer.why === 'paused' ? 'paused' : 'off', until: timer.until };
    case 'away':
      return { ...NOTHING, state: 'away' };
  }
}

function progressTo(due: Instant | null, counted: Span, at: Instant): number {
  if (due === null) return 0;
  const left = Math.max(0, due - at);
  return counted + left === 0 ? 0 : Math.min(1, counted / (counted + left));
}
