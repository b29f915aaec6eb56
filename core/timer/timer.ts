/**
 * The states of the sitting timer. Time is one of five kinds: sitting, unclear, break, away, off.
 * Every state knows `since`, when its open stretch began, and `looked`, the last moment that anything was heard.
 */
import type { PromptKind } from '../journal.ts';
import { HOUR, type Instant, MINUTE, SECOND, type Span } from '../time.ts';

/** One unbroken sitting bout; short unclear pauses do not end it. */
export interface Bout {
  readonly start: Instant;
  /** Sitting before the open stretch. */
  readonly counted: Span;
  /** Counted sitting at which the current cycle began: 0, or the last prompt. */
  readonly cycleFrom: Span;
  /** Counted sitting at which a snooze ends. */
  readonly snoozedTo: Span | null;
  readonly snoozes: number;
  /** Snoozed in this bout; it shortens the first cycle of the next. */
  readonly snoozed: Span;
  /** Snoozed in the bout before. */
  readonly debt: Span;
  /** The two-hour message was given. */
  readonly warned: boolean;
  readonly prompt: Prompt | null;
}

/** A prompt that stands until the person gets up, snoozes or is away. Its due time is its id. */
export interface Prompt {
  readonly due: Instant;
  readonly kind: PromptKind;
}

export type Timer = Sitting | Unclear | OnBreak | Away | Off;

interface Stretch {
  readonly since: Instant;
  readonly looked: Instant;
}

export interface Sitting extends Stretch {
  readonly state: 'sitting';
  readonly bout: Bout;
  /** Without input but with sound or full screen, since then. */
  readonly watching: Instant | null;
  /** Nothing prompts before: somebody has just returned. */
  readonly quietUntil: Instant;
  /** The last look found a prompt due and held it back. */
  readonly held: boolean;
}

/** No input, or a lock: sitting or gone, that is not known yet. */
export interface Unclear extends Stretch {
  readonly state: 'unclear';
  readonly bout: Bout;
  readonly lockedAt: Instant | null;
  /** True when it began with a lock while there was still input: seconds of that change nothing. */
  readonly fromLock: boolean;
}

export interface OnBreak extends Stretch {
  readonly state: 'break';
  readonly until: Instant;
  /** Id of the break-logged event. */
  readonly id: string;
  /** The bout that the break ended; an undo picks it up again. */
  readonly bout: Bout;
}

export interface Away extends Stretch {
  readonly state: 'away';
  /** What the bout before it snoozed. */
  readonly debt: Span;
}

export interface Off extends Stretch {
  readonly state: 'off';
  readonly why: 'new' | 'paused';
  /** When a pause ends by itself; null = when switched on again. */
  readonly until: Instant | null;
}

/** What the settings and the programme mean to the timer today. */
export interface TimerPlan {
  readonly promptAfter: Span;
  readonly naturalBreak: Span;
  readonly snooze: Span;
  readonly snoozeLimit: number;
  /** False while a red-flag answer of "any" stands: then prompts ask to call first. */
  readonly mayMove: boolean;
}

/**
 * Input missing for less than this part of a natural break is plain sitting: reading, thinking. 2 of 5 minutes
 * (design choice, fact sheet 4.4); whoever sets a longer natural break reads longer too.
 */
const IDLE_GRACE = 2 / 5;
/** Locked this long is away (fact sheet 4.4). */
export const LOCK_AWAY: Span = 2 * MINUTE;
/** Longer without input than this is unclear, whatever sounds: a film may play to an empty chair. */
export const WATCHING_LIMIT: Span = HOUR;
/** Looks come every 5 minutes while sitting; a gap beyond this means that the machine slept or was off. */
export const SLEEP_GAP: Span = 8 * MINUTE;
export const LOOK_EVERY: Span = 5 * MINUTE;
/** Nobody is prompted who has just returned. */
export const RETURN_QUIET: Span = 2 * MINUTE;
/** Advice, never called law (fact sheet 4.2). */
export const TWO_HOURS: Span = 2 * HOUR;

/** The first state ever. */
export function newTimer(at: Instant): Off {
  return { state: 'off', why: 'new', since: at, looked: at, until: null };
}

/** The idle interface reports idle after this long without input; browsers refuse less than 15 seconds, or parts of one. */
export function idleInterval(plan: TimerPlan): Span {
  return Math.max(15 * SECOND, Math.round((IDLE_GRACE * plan.naturalBreak) / SECOND) * SECOND);
}

/** A fresh bout that begins at `at`; `debt` is what the bout before it snoozed. */
export function newBout(at: Instant, debt: Span): Bout {
  return {
    start: at,
    counted: 0,
    cycleFrom: 0,
    snoozedTo: null,
    snoozes: 0,
    snoozed: 0,
    debt,
    warned: false,
    prompt: null,
  };
}

/** Sitting counted so far in the bout of a sitting or unclear timer; a clock put back never takes any away. */
export function countedAt(timer: Sitting | Unclear, at: Instant): Span {
  if (timer.state === 'unclear') return timer.bout.counted;
  return timer.bout.counted + Math.max(at, timer.looked) - timer.since;
}

/** Counted sitting at which the next prompt is due. */
export function dueAfter(bout: Bout, plan: TimerPlan): Span {
  const first = Math.max(plan.promptAfter / 2, plan.promptAfter - bout.debt);
  const cycle = bout.cycleFrom === 0 ? first : plan.promptAfter;
  const due = bout.snoozedTo ?? bout.cycleFrom + cycle;
  return bout.warned ? due : Math.min(due, Math.max(TWO_HOURS, bout.snoozedTo ?? 0));
}

/** The instant at which a sitting timer's next prompt is due. */
export function dueAt(timer: Sitting, plan: TimerPlan): Instant {
  return timer.since + dueAfter(timer.bout, plan) - timer.bout.counted;
}

/** When an unclear stretch becomes away. */
export function awayAt(timer: Unclear, plan: TimerPlan): Instant {
  const byLock = timer.lockedAt === null ? Infinity : timer.lockedAt + Math.min(LOCK_AWAY, plan.naturalBreak);
  return timer.fromLock ? byLock : Math.min(timer.since + plan.naturalBreak, byLock);
}

/** Somebody sits down (again): a fresh bout that prompts nobody in its first two minutes. */
export function sitDown(at: Instant, debt: number): Sitting {
  return {
    state: 'sitting',
    since: at,
    looked: at,
    bout: newBout(at, debt),
    watching: null,
    quietUntil: at + RETURN_QUIET,
    held: false,
  };
}
