/**
 * The journal: what happened on this computer, in order, never edited. Everything else (timer, programme, days,
 * gates) is derived from it. An undo, an untick or a correction is a new event that names an earlier one.
 */
import type { BreakKind } from './break-kinds.ts';
import type { FoodAnswers } from './food.ts';
import type { OwnExercise } from './own-exercises.ts';
import type { ActionId, Programme } from './programme.ts';
import type { Settings } from './settings.ts';
import type { CheckAnswers, Safety } from './supplements/check.ts';
import type { DayMoment, Product } from './supplements/product.ts';
import type { Instant, LocalDate, Span, Turn, Zone } from './time.ts';
import type { Told } from './told.ts';

export type { BreakKind } from './break-kinds.ts';

export const EVENT_VERSION = 1;

/** `any` closes exercise until the user says that they had contact (`contacted`). */
export const RED_FLAG_GATES = ['unasked', 'none', 'any', 'contacted'] as const;
export type RedFlagGate = (typeof RED_FLAG_GATES)[number];

export interface Gates {
  readonly redFlags: RedFlagGate;
}

/** Where a break was logged. */
export const BREAK_SOURCES = ['popup', 'panel', 'prompt', 'guided', 'absence', 'import'] as const;
export type BreakSource = (typeof BREAK_SOURCES)[number];

/** What can be known of the person at a look: input, and whether they watch something without touching a key. */
export interface Presence {
  readonly input: 'active' | 'idle' | 'locked';
  /** Sound in the active tab of a window that is not minimised. */
  readonly sound: boolean;
  /** The focused window is full screen. */
  readonly fullscreen: boolean;
  /** Input within the last 15 seconds; absent where nobody asked. */
  readonly typing?: boolean;
}

/** What somebody says of their sitting where the computer cannot tell: in a meeting, or sitting without typing. */
export const CLAIM_KINDS = ['meeting', 'seated'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** It ends by itself. The last one stays known after its end: until then somebody sat. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly until: Instant;
}

/**
 * Why somebody was away: no input, a lock, a machine that slept, a browser that was closed, or a break, a pause or
 * closing time that had ended.
 */
export const AWAY_CAUSES = ['silence', 'locked', 'slept', 'switched-off', 'ended'] as const;
export type AwayCause = (typeof AWAY_CAUSES)[number];

/** Why a prompt that was due did not come then. */
export const HOLDS = ['fullscreen', 'returned', 'meeting', 'outside-hours', 'sound', 'typing'] as const;
export type Hold = (typeof HOLDS)[number];

/** The five kinds of time. */
export const TIME_KINDS = ['sitting', 'unclear', 'break', 'away', 'off'] as const;
export type TimeKind = (typeof TIME_KINDS)[number];

/** A stretch of one kind of time, closed: `[from, to)`. */
export interface TimeSpan {
  readonly kind: TimeKind;
  readonly from: Instant;
  readonly to: Instant;
}

/** News: something that happened, in the past tense, before the background has stamped it. */
export type News = Fact | Observation;

/** Kept for ever. */
export type Fact =
  | {
      readonly type: 'break-logged';
      readonly start: Instant;
      readonly minutes: number;
      readonly kind: BreakKind;
      readonly source: BreakSource;
      /** Ids of the exercises done; empty when none were. */
      readonly exercises: readonly string[];
    }
  /**
   * A guided break was written when it began, with the length that was meant; this is how it went. `date` is the local
   * date that the break counts for, `minutes` what was really moved, in parts of a minute too.
   */
  | {
      readonly type: 'break-amended';
      readonly target: string;
      readonly date: LocalDate;
      readonly minutes: number;
      readonly until: Instant;
      readonly exercises: readonly string[];
      /** Ids of exercises that were passed by; absent when none were. */
      readonly skipped?: readonly string[];
      /** "How does your back feel?" right after it, 0-10; null = not told. */
      readonly pain: number | null;
    }
  /** `date` is the local date that the break counted for. */
  | { readonly type: 'break-undone'; readonly target: string; readonly date: LocalDate }
  | { readonly type: 'action-ticked'; readonly date: LocalDate; readonly action: ActionId }
  | { readonly type: 'action-unticked'; readonly date: LocalDate; readonly action: ActionId }
  /** How it goes, on that date; what is absent stays. */
  | { readonly type: 'day-told'; readonly date: LocalDate; readonly told: Partial<Told> }
  | { readonly type: 'programme-started'; readonly start: LocalDate }
  | { readonly type: 'programme-stopped' }
  /** A holiday, an illness: from this date on it stays the day that it is. */
  | { readonly type: 'programme-paused' }
  | { readonly type: 'programme-resumed' }
  /** Today is this day again; the day that it is already, after a gap = "go on from here". A later day changes nothing. */
  | { readonly type: 'programme-stepped'; readonly to: number }
  /** Chosen on day 90 or later: on in the weekly rhythm. */
  | { readonly type: 'programme-continued' }
  /** The last move was a slip: it runs as it ran before; null = there was none. */
  | { readonly type: 'programme-restored'; readonly programme: Programme | null }
  | { readonly type: 'red-flags-answered'; readonly answer: 'none' | 'any' }
  | { readonly type: 'care-contacted' }
  | { readonly type: 'food-answered'; readonly answers: FoodAnswers }
  | { readonly type: 'settings-changed'; readonly settings: Partial<Settings> }
  /** Some answers of the safety check; `weight` in kg, null takes it back, absent leaves it. */
  | {
      readonly type: 'safety-answered';
      readonly answers: CheckAnswers;
      readonly weight?: number | null;
    }
  /** More pain today: three light days, from the event's own date. */
  | { readonly type: 'flare-up-began' }
  | { readonly type: 'flare-up-ended' }
  /** New, or the one of that id as it is now. */
  | { readonly type: 'exercise-kept'; readonly exercise: OwnExercise }
  | { readonly type: 'exercise-removed'; readonly exercise: string }
  /** A picture as a `data:` address; an own exercise names this event. */
  | { readonly type: 'picture-kept'; readonly picture: string }
  /** With an id of before: it was removed by mistake and is back. */
  | { readonly type: 'supplement-added'; readonly product: Product }
  | { readonly type: 'supplement-changed'; readonly product: Product }
  | { readonly type: 'supplement-removed'; readonly product: string }
  | SupplementTick<'supplement-taken'>
  | SupplementTick<'supplement-untaken'>
  /**
   * A file was imported. Its events stand beside ours under their own device; what of it changed this computer's
   * state stands here: the later programme, the list of both, and settings, gates and answers only where this computer had
   * none (of an earlier release only those that existed then).
   */
  | {
      readonly type: 'imported';
      readonly added: number;
      readonly programme: Programme | null;
      readonly settings: Partial<Settings> | null;
      readonly gates: Partial<Gates> | null;
      readonly safety?: Safety | null;
      readonly supplements?: readonly Product[];
      readonly food?: FoodAnswers | null;
      readonly exercises?: readonly OwnExercise[];
    }
  /** All data was saved as a file; or, not `saved`, the offer to do so was put off. */
  | { readonly type: 'backup-answered'; readonly saved: boolean }
  /** An absence was no break: that stretch, `was` until now, was sitting. */
  | {
      readonly type: 'absence-answered';
      readonly from: Instant;
      readonly to: Instant;
      readonly was: 'away' | 'unclear';
      readonly answer: 'sat' | 'meeting';
    }
  /** What remains of a day's observations once they are folded: milliseconds of each kind of time. */
  | { readonly type: 'day-folded'; readonly date: LocalDate; readonly spent: Spent };

/** One portion of a product at a moment of a date, ticked or unticked. */
export interface SupplementTick<Type extends string> {
  readonly type: Type;
  readonly date: LocalDate;
  readonly product: string;
  readonly moment: DayMoment;
}

/** Kept 35 days, then folded into `day-folded` and a snapshot. */
export type Observation =
  | { readonly type: 'looked'; readonly presence: Presence }
  | { readonly type: 'idle-changed'; readonly presence: Presence }
  | { readonly type: 'worker-started'; readonly reason: StartReason; readonly presence: Presence }
  | { readonly type: 'snoozed' }
  | { readonly type: 'paused'; readonly until: Instant | null }
  | { readonly type: 'resumed' }
  /** Asked after a day whether the pause may end: no. */
  | { readonly type: 'pause-kept' }
  | { readonly type: 'sitting-claimed'; readonly claim: ClaimKind; readonly until: Instant }
  | { readonly type: 'claim-ended' }
  /** A reminder's moment had come; `left` are the products that were not ticked: without any nothing was shown. */
  | {
      readonly type: 'supplement-reminded';
      readonly date: LocalDate;
      readonly moment: DayMoment;
      readonly left: readonly string[];
    }
  /** The moment of the weekly check-in had come; not `open`: it was done already, and nothing was shown. */
  | { readonly type: 'check-in-reminded'; readonly date: LocalDate; readonly open: boolean }
  | Note;

/** `restored`: the alarm was gone without a word (switched off and on again). */
export const START_REASONS = ['installed', 'updated', 'startup', 'restored'] as const;
export type StartReason = (typeof START_REASONS)[number];

/** What the timer decided; written beside the event that led to it and never read back by the timer. */
export type Note =
  /** A stretch of one kind of time that is now closed. */
  | ({ readonly type: 'spent'; readonly why?: AwayCause } & TimeSpan)
  | { readonly type: 'warned'; readonly due: Instant }
  | { readonly type: 'prompted'; readonly due: Instant; readonly kind: PromptKind; readonly soft?: boolean }
  /** Written once for each reason that a prompt meets. */
  | { readonly type: 'held-back'; readonly due: Instant; readonly why: Hold };

/**
 * `move`: get up. `two-hours`: two hours without a break. `call-first`: a red flag stands, so call before moving.
 * `still-paused`: a pause without an end has lasted a day.
 */
export const PROMPT_KINDS = ['move', 'two-hours', 'call-first', 'still-paused'] as const;
export type PromptKind = (typeof PROMPT_KINDS)[number];

export type Spent = Readonly<Record<TimeKind, Span>>;

/** What the background stamps on every event, once. Order is `seq`, never `at`: clocks are put back. */
export interface Stamp {
  readonly v: typeof EVENT_VERSION;
  readonly id: string;
  readonly device: string;
  readonly seq: number;
  readonly at: Instant;
  readonly zone: Zone;
  readonly localDate: LocalDate;
  /** When the day turned then, where it was not midnight. */
  readonly turn?: Turn;
}

export type JournalEvent = Stamp & News;
