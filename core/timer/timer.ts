/**
 * The states of the sitting timer. Time is one of five kinds: sitting, unclear, break, away, off.
 * Every state knows `since`, when its open stretch began, and `looked`, the last moment that anything was heard.
 */
import type { Opening } from '../hours.ts';
import type { AwayCause, Claim, Hold, PromptKind } from '../journal.ts';
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
  /** How often the last prompt was snoozed. */
  readonly snoozes: number;
  /** Snoozed in this bout; it shortens the first cycle of the next. */
  readonly snoozed: Span;
  /** Snoozed in the bout before. */
  readonly debt: Span;
  /** The two-hour message was given. */
  readonly warned: boolean;
  readonly prompt: Prompt | null;
  /** Counted sitting of the prompt that was announced a minute ahead. */
  readonly announced: Span | null;
  /** The absence that somebody came back from, in this bout. */
  readonly after: Absence | null;
}

/** A stretch without anybody to be seen, told in one sentence on return. */
export interface Absence {
  readonly from: Instant;
  readonly to: Instant;
  readonly was: 'away' | 'unclear';
  /** Whether it is news to be told how long it was; nobody needs to hear that of their own break. */
  readonly told: boolean;
  /** Whether it may be asked about: silence that could have been reading, at most once a day. */
  readonly asks: boolean;
  /** The bout that it ended; "I sat" picks it up again. Null where the bout went on, or nobody can tell. */
  readonly before: Bout | null;
}

/** A prompt that stands until the person gets up, snoozes or is away. Its due time is its id. */
export interface Prompt {
  readonly due: Instant;
  readonly kind: PromptKind;
  /** It was held back and comes late: without a sound. */
  readonly soft: boolean;
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
  /** Why a prompt that is due does not come, and since when; null when none is due or it came. */
  readonly held: Held | null;
}

export interface Held {
  readonly why: Hold;
  readonly since: Instant;
  /** Something held it back for longer than politeness asks: it comes late, and without a sound. */
  readonly late: boolean;
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
  readonly why: AwayCause;
  /** When somebody was last there: `since`, or before a browser that was closed. */
  readonly from: Instant;
  /** What the bout before it snoozed. */
  readonly debt: Span;
  /** The bout that silence ended. */
  readonly bout: Bout | null;
  /** Time alone made it so, and nobody has looked yet whether somebody is there. */
  readonly unseen: boolean;
}

export interface Off extends Stretch {
  readonly state: 'off';
  /** `closed`: outside the working hours, where sitting is not counted. */
  readonly why: 'new' | 'paused' | 'closed';
  /** When it ends by itself; null = when switched on again. */
  readonly until: Instant | null;
  /** After a day of a pause without an end: whether it may go on. */
  readonly prompt: Prompt | null;
  readonly asked: boolean;
  /** Somebody is there who is to be asked, not before then. */
  readonly askAt: Instant | null;
}

/** What the settings, the programme and the person's own words mean to the timer at a moment. */
export interface TimerPlan {
  readonly promptAfter: Span;
  readonly naturalBreak: Span;
  readonly snooze: Span;
  readonly snoozeLimit: number;
  /** False while a red-flag answer of "any" stands: then prompts ask to call first. */
  readonly mayMove: boolean;
  /** The working hours around this moment. */
  readonly opening: Opening;
  readonly countOutside: boolean;
  /** The last thing said, which may be over. */
  readonly claim: Claim | null;
  readonly holdForSound: boolean;
  readonly warnBefore: boolean;
  readonly waitForTyping: boolean;
  /** Sitting between two posture nudges; 0 = none. */
  readonly postureEvery: Span;
  /** No absence was asked about today. */
  readonly mayAsk: boolean;
}

/**
 * Input missing for less than this part of a natural break is plain sitting: reading, thinking. 2 of 5 minutes
 * (design choice, fact sheet 4.4); whoever sets a longer natural break reads longer too.
 */
const IDLE_GRACE = 2 / 5;
/** Browsers refuse to tell of idle sooner. */
export const SHORTEST_IDLE: Span = 15 * SECOND;
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

/** The idle interface reports idle after this long without input; browsers refuse parts of a second. */
export function idleInterval(plan: TimerPlan): Span {
  return Math.max(SHORTEST_IDLE, Math.round((IDLE_GRACE * plan.naturalBreak) / SECOND) * SECOND);
}

/** A prompt waits for the typing to stop: then the idle interface should tell after 15 seconds. */
export function waitsForTyping(timer: Timer): boolean {
  return timer.state === 'sitting' && timer.held?.why === 'typing';
}

/** Whether what somebody said of their sitting still holds. */
export function claimed({ claim }: TimerPlan, at: Instant): Claim | null {
  return claim !== null && at < claim.until ? claim : null;
}

/** A fresh bout that begins at `at`; `debt` is what the bout before it snoozed. */
export function newBout(at: Instant, debt: Span, after: Absence | null = null): Bout {
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
    announced: null,
    after,
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
export function sitDown(at: Instant, debt: Span, after: Absence | null = null): Sitting {
  return sitOn(at, newBout(at, debt, after));
}

/** Sitting from `at` on in a bout that goes on; for two minutes nobody is prompted. */
export function sitOn(at: Instant, bout: Bout): Sitting {
  const quietUntil = at + RETURN_QUIET;
  return { state: 'sitting', since: at, looked: at, bout, watching: null, quietUntil, held: null };
}

/** Nothing is counted from `since` on. */
export function switchOff(why: Off['why'], since: Instant, looked: Instant, until: Instant | null): Off {
  return { state: 'off', why, since, looked, until, prompt: null, asked: false, askAt: null };
}

/** Nobody is there from `since` on. */
export function goAway(
  why: AwayCause,
  since: Instant,
  looked: Instant,
  debt: Span,
  bout: Bout | null = null,
  from: Instant = since,
): Away {
  const unseen = why === 'ended' || why === 'slept';
  return { state: 'away', why, from, since, looked, debt, bout, unseen };
}
