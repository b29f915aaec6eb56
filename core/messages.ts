/**
 * What pages and the background say to each other. A page sends a command with an id and repeats it until it is
 * acknowledged; the event that follows takes that id, so a repeat or a double click logs once.
 */
import type { DayTotals } from './days.ts';
import type { FoodAnswers } from './food.ts';
import type { BreakKind, BreakSource, ClaimKind, SupplementTick } from './journal.ts';
import type { Model } from './model.ts';
import type { OwnExercise } from './own-exercises.ts';
import type { ActionId, Programme } from './programme.ts';
import type { Settings } from './settings.ts';
import type { CheckAnswers } from './supplements/check.ts';
import type { Product } from './supplements/product.ts';
import { type Instant, type LocalDate, SECOND, type Span } from './time.ts';
import type { Told } from './told.ts';

export type Command =
  /** `start` null = now. `minutes` 1-240. */
  | {
      readonly type: 'log-break';
      readonly start: Instant | null;
      readonly minutes: number;
      readonly kind: BreakKind;
      readonly source: BreakSource;
      readonly exercises: readonly string[];
    }
  /** How a break that is being guided goes, or went; the whole of it, so a repeat changes nothing. `minutes` above 0 to 240. */
  | {
      readonly type: 'amend-break';
      readonly target: string;
      readonly minutes: number;
      readonly until: Instant;
      readonly exercises: readonly string[];
      readonly skipped?: readonly string[];
      readonly pain: number | null;
    }
  | { readonly type: 'undo-break'; readonly target: string }
  | { readonly type: 'begin-flare-up' }
  | { readonly type: 'end-flare-up' }
  | { readonly type: 'keep-exercise'; readonly exercise: OwnExercise }
  | { readonly type: 'remove-exercise'; readonly exercise: string }
  | { readonly type: 'keep-picture'; readonly picture: string }
  | { readonly type: 'tick-action'; readonly date: LocalDate; readonly action: ActionId }
  | { readonly type: 'untick-action'; readonly date: LocalDate; readonly action: ActionId }
  /** Scores, notes: what is absent stays, null takes it back. */
  | { readonly type: 'tell-day'; readonly date: LocalDate; readonly told: Partial<Told> }
  | { readonly type: 'start-programme'; readonly start: LocalDate }
  | { readonly type: 'stop-programme' }
  | { readonly type: 'pause-programme' }
  | { readonly type: 'resume-programme' }
  /** `to` 1-90. */
  | { readonly type: 'step-programme'; readonly to: number }
  | { readonly type: 'continue-programme' }
  | { readonly type: 'restore-programme'; readonly programme: Programme | null }
  | { readonly type: 'answer-red-flags'; readonly answer: 'none' | 'any' }
  | { readonly type: 'confirm-care' }
  | { readonly type: 'answer-food'; readonly answers: FoodAnswers }
  | { readonly type: 'change-settings'; readonly settings: Partial<Settings> }
  /** Some answers of the safety check; `weight` in kg, null takes it back. */
  | { readonly type: 'answer-safety'; readonly answers: CheckAnswers; readonly weight?: number | null }
  | { readonly type: 'add-supplement'; readonly product: Product }
  | { readonly type: 'change-supplement'; readonly product: Product }
  | { readonly type: 'remove-supplement'; readonly product: string }
  | SupplementTick<'take-supplement'>
  | SupplementTick<'untake-supplement'>
  /** All data was saved as a file, or may wait for a month. */
  | { readonly type: 'answer-backup'; readonly saved: boolean }
  | { readonly type: 'snooze' }
  /** `until` null = until switched on again. */
  | { readonly type: 'pause'; readonly until: Instant | null }
  | { readonly type: 'resume' }
  /** Asked after a day: the pause stays. */
  | { readonly type: 'keep-paused' }
  /** "I am in a meeting until", "I sit but do not type". */
  | { readonly type: 'claim'; readonly claim: ClaimKind; readonly until: Instant }
  | { readonly type: 'end-claim' }
  /** `from` names the absence that was asked about. */
  | { readonly type: 'answer-absence'; readonly from: Instant; readonly answer: AbsenceAnswer }
  /** A test prompt in 30 seconds. */
  | { readonly type: 'self-test' }
  /** A page has opened: look at the person, and create the database if there is none. */
  | { readonly type: 'look' }
  /** What the side panel should show next, as a hash such as `#supplements/magnesium`. */
  | { readonly type: 'show'; readonly hash: string }
  | { readonly type: 'test-notification' }
  | { readonly type: 'import'; readonly text: string }
  | { readonly type: 'erase' };

export const ABSENCE_ANSWERS = ['break', 'sat', 'meeting'] as const;
export type AbsenceAnswer = (typeof ABSENCE_ANSWERS)[number];

export interface Message {
  /** A fresh random id for each intention, the same for each repeat of it. */
  readonly id: string;
  readonly command: Command;
}

/** What may go wrong, as a closed set; the words for each are typed. */
export const TROUBLES = [
  'unreachable',
  'storage-full',
  'storage-broken',
  'newer-database',
  'not-understood',
  'in-the-future',
  'red-flags-first',
  'nothing-to-undo',
  'check-first',
  'supplement-blocked',
  'not-on-list',
  'import-broken',
  'import-foreign',
  'import-newer',
  'import-damaged',
  'import-large',
] as const;
export type Trouble = (typeof TROUBLES)[number];

/** What may have been done, as a closed set; the words for each are typed. */
export type Done =
  | 'break-logged'
  | 'break-undone'
  | 'snoozed'
  | 'paused'
  | 'resumed'
  | 'claimed'
  | 'claim-ended'
  | `absence-${AbsenceAnswer}`
  | 'supplement-added'
  | 'supplement-changed'
  | 'supplement-removed'
  | 'programme-started'
  | 'programme-stopped'
  | 'programme-paused'
  | 'programme-resumed'
  | 'programme-stepped'
  | 'programme-restored'
  | 'settings-saved'
  | 'exported'
  | 'imported'
  | 'erased'
  | 'notification-sent';

export type Reply =
  /** `seq` of the journal after the command; `added` = events that an import brought. */
  | { readonly ok: true; readonly seq: number; readonly added?: number }
  | { readonly ok: false; readonly trouble: Trouble };

/** Posted on the BroadcastChannel after each commit. */
export interface Changed {
  readonly tables: readonly ('events' | 'days' | 'state')[];
  readonly seq: number;
  /** Absent where more changed than one event does (import, erase): then pages read all of it again. */
  readonly rows?: ChangedRows;
}

/** The rows that one event changed. A page that stands at `from` stands at `to` with them, and need not read. */
export interface ChangedRows {
  readonly from: Place;
  readonly to: Place;
  readonly model: Model;
  readonly days: readonly DayTotals[];
}

/** How far whose journal has come: device and `seq`. */
export type Place = string;

export function placeOf({ device, seq }: { readonly device: string; readonly seq: number }): Place {
  return `${device}/${seq}`;
}

/** The keyboard command that says "in a meeting", or that it is over. */
export const MEETING_COMMAND = 'meeting';

/** The keyboard command that opens the panel at its search. */
export const SEARCH_COMMAND = 'search';

/** The keyboard command that opens a guided break. */
export const BREAK_COMMAND = 'break';

/** Long enough for the worker to stop, as it does before a real prompt. */
export const SELF_TEST_AFTER: Span = 30 * SECOND;

/** Where the settings page tells what is left of data that cannot be opened. */
export const RECOVERY_HASH = '#recovery';

export const CHANGED_CHANNEL = 'rugritme-changed';
