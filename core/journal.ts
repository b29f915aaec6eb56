/**
 * The journal: what happened on this computer, in order, never edited. Everything else (timer, programme, days,
 * gates) is derived from it. An undo, an untick or a correction is a new event that names an earlier one.
 */
import type { ActionId, Programme } from './programme.ts';
import type { Settings } from './settings.ts';
import type { Instant, LocalDate, Span, Zone } from './time.ts';

export const EVENT_VERSION = 1;

/** `any` closes exercise until the user says that they had contact (`contacted`). */
export const RED_FLAG_GATES = ['unasked', 'none', 'any', 'contacted'] as const;
export type RedFlagGate = (typeof RED_FLAG_GATES)[number];

export interface Gates {
  readonly redFlags: RedFlagGate;
}

/** What kind of movement a break was. `stand` is the plain "I got up". */
export const BREAK_KINDS = ['stand', 'walk', 'stretch', 'exercise', 'stairs', 'water'] as const;
export type BreakKind = (typeof BREAK_KINDS)[number];

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
}

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
  /** `date` is the local date that the break counted for. */
  | { readonly type: 'break-undone'; readonly target: string; readonly date: LocalDate }
  | { readonly type: 'action-ticked'; readonly date: LocalDate; readonly action: ActionId }
  | { readonly type: 'action-unticked'; readonly date: LocalDate; readonly action: ActionId }
  | { readonly type: 'programme-started'; readonly start: LocalDate }
  | { readonly type: 'programme-stopped' }
  | { readonly type: 'red-flags-answered'; readonly answer: 'none' | 'any' }
  | { readonly type: 'care-contacted' }
  | { readonly type: 'settings-changed'; readonly settings: Partial<Settings> }
  /**
   * A file was imported. Its events stand beside ours under their own device; what of it changed this computer's
   * state stands here: the later programme, and settings and gates only where this computer had none (of an earlier
   * release only those that existed then).
   */
  | {
      readonly type: 'imported';
      readonly added: number;
      readonly programme: Programme | null;
      readonly settings: Partial<Settings> | null;
      readonly gates: Partial<Gates> | null;
    }
  /** What remains of a day's observations once they are folded: milliseconds of each kind of time. */
  | { readonly type: 'day-folded'; readonly date: LocalDate; readonly spent: Spent };

/** Kept 35 days, then folded into `day-folded` and a snapshot. */
export type Observation =
  | { readonly type: 'looked'; readonly presence: Presence }
  | { readonly type: 'idle-changed'; readonly presence: Presence }
  | { readonly type: 'worker-started'; readonly reason: StartReason; readonly presence: Presence }
  | { readonly type: 'snoozed' }
  | { readonly type: 'paused'; readonly until: Instant | null }
  | { readonly type: 'resumed' }
  | Note;

export type StartReason = 'installed' | 'updated' | 'startup';

/** What the timer decided; written beside the event that led to it and never read back by the timer. */
export type Note =
  /** A stretch of one kind of time that is now closed. */
  | ({ readonly type: 'spent' } & TimeSpan)
  | { readonly type: 'prompted'; readonly due: Instant; readonly kind: PromptKind }
  | { readonly type: 'held-back'; readonly due: Instant; readonly why: 'fullscreen' | 'returned' };

/** `move`: get up. `two-hours`: two hours without a break. `call-first`: a red flag stands, so call before moving. */
export type PromptKind = 'move' | 'two-hours' | 'call-first';

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
}

export type JournalEvent = Stamp & News;

const OBSERVATIONS: ReadonlySet<string> = new Set<Observation['type']>([
  'looked',
  'idle-changed',
  'worker-started',
  'snoozed',
  'paused',
  'resumed',
  'spent',
  'prompted',
  'held-back',
]);

/** Whether an event may be folded away after 35 days. */
export function isObservation(event: JournalEvent): event is Stamp & Observation {
  return OBSERVATIONS.has(event.type);
}
