/** What the timer decided and why, as told to whoever wonders: "why was I not asked?" Drawn from the journal. */
import type {
  AwayCause,
  BreakKind,
  BreakSource,
  ClaimKind,
  Hold,
  PromptKind,
  StartReason,
} from '../journal.ts';
import type { AbsenceAnswer } from '../messages.ts';
import type { Settings } from '../settings.ts';
import type { Instant, LocalDate, Span, Zone } from '../time.ts';

/** The settings that the timer listens to; language and theme explain nothing. */
export const TIMER_SETTINGS = [
  'promptAfter',
  'naturalBreak',
  'breakMinutes',
  'snoozeMinutes',
  'snoozeLimit',
  'warnBefore',
  'waitForTyping',
  'holdForSound',
  'postureEvery',
  'sound',
  'hours',
  'countOutside',
  'followShift',
] as const satisfies readonly (keyof Settings)[];
export type TimerSettings = Pick<Settings, (typeof TIMER_SETTINGS)[number]>;

/** Of some settings those that the timer listens to. */
export function ofTimer(settings: Partial<Settings>): Partial<TimerSettings> {
  return Object.fromEntries(
    TIMER_SETTINGS.flatMap((name) => (name in settings ? [[name, settings[name]]] : [])),
  );
}

/** What ended the waiting of a prompt that was held back and never came. */
export type HoldEnd = 'got-up' | 'away' | 'paused' | 'closed' | 'not-due';

/** Why an open stretch was not counted: our hours, or a browser that was closed. */
export type Uncounted = 'closed' | 'browser-closed';

export type What =
  | {
      readonly what: 'asked';
      readonly kind: PromptKind;
      /** Sitting until then; null where the journal does not reach back far enough. */
      readonly sat: Span | null;
      /** After its time. */
      readonly late: Span;
      /** What held it back until then, in order. */
      readonly held: readonly Hold[];
      /** An earlier prompt that was passed over. */
      readonly again: Instant | null;
    }
  | {
      readonly what: 'held-back';
      readonly held: readonly Hold[];
      /** Null while it still waits. */
      readonly end: HoldEnd | null;
    }
  | { readonly what: 'snoozed' }
  | {
      readonly what: 'break';
      readonly minutes: number;
      /** Null where it was left out. */
      readonly kind: BreakKind | null;
      readonly source: BreakSource;
      readonly undone: boolean;
    }
  | {
      readonly what: 'away';
      readonly to: Instant;
      readonly why: AwayCause;
      /** What somebody answered when asked what it was. */
      readonly was: AbsenceAnswer | null;
    }
  | { readonly what: 'unclear'; readonly to: Instant; readonly was: AbsenceAnswer | null }
  | { readonly what: 'uncounted'; readonly to: Instant; readonly why: Uncounted }
  | {
      readonly what: 'paused';
      /** When it should end by itself. */
      readonly until: Instant | null;
      /** When it did end; null while it lasts. */
      readonly to: Instant | null;
    }
  | { readonly what: 'pause-kept' }
  | {
      readonly what: 'claimed';
      readonly kind: ClaimKind;
      readonly until: Instant;
      /** When it was taken back. */
      readonly ended: Instant | null;
    }
  | { readonly what: 'started'; readonly reason: StartReason }
  | { readonly what: 'set'; readonly settings: Partial<TimerSettings> };

export type Decision = What & {
  /** When it happened, or when the stretch began. */
  readonly at: Instant;
  /** Where the clock then stood. */
  readonly zone: Zone;
  /** The local day of the event that tells of it. */
  readonly date: LocalDate;
};

export const GROUPS = ['asked', 'held', 'breaks', 'switches'] as const;
export type Group = (typeof GROUPS)[number];

/** A wait for the typing to stop, or after a return, is politeness: whoever asks why they were not asked means more. */
const POLITE: ReadonlySet<Hold> = new Set(['typing', 'returned']);

/** A prompt that was held back belongs to both. */
export function groupsOf(decision: Decision): readonly Group[] {
  switch (decision.what) {
    case 'asked':
      return decision.held.every((why) => POLITE.has(why)) ? ['asked'] : ['asked', 'held'];
    case 'snoozed':
      return ['asked'];
    case 'held-back':
      return ['held'];
    case 'break':
    case 'away':
    case 'unclear':
    case 'uncounted':
      return ['breaks'];
    case 'paused':
    case 'pause-kept':
    case 'claimed':
    case 'started':
    case 'set':
      return ['switches'];
  }
}

export interface Day {
  readonly date: LocalDate;
  /** Oldest first. */
  readonly decisions: readonly Decision[];
}

/** Decisions by the day on which they were written, the latest day first. */
export function byDay(decisions: readonly Decision[]): readonly Day[] {
  const days = Map.groupBy(decisions, ({ date }) => date);
  return [...days]
    .map(([date, all]) => ({ date, decisions: all.toSorted((a, b) => a.at - b.at) }))
    .sort((a, b) => (a.date < b.date ? 1 : -1));
}
