/** The words of "Why was I not asked?" and of the self-test. Both languages are complete by type. */
import type {
  AwayCause,
  BreakSource,
  ClaimKind,
  Hold,
  Presence,
  PromptKind,
  StartReason,
} from '../../core/journal.ts';
import type { AbsenceAnswer } from '../../core/messages.ts';
import type { SoundChoice } from '../../core/settings.ts';
import type { System } from '../../core/user-agent.ts';
import type { Group, HoldEnd, TimerSettings, Uncounted } from '../../core/why/decision.ts';

/** What happened, and why. */
export interface Told<Key extends string> {
  readonly text: Readonly<Record<Key, string>>;
  readonly why: Readonly<Record<Key, string>>;
}

/** When the next prompt is awaited, or why none is; times as on a clock. */
export interface NowWords {
  readonly expected: (clock: string) => string;
  readonly standing: (clock: string) => string;
  readonly closes: (clock: string) => string;
  readonly asksPause: string;
  readonly held: (reason: string) => string;
  readonly claimed: Readonly<Record<ClaimKind, (until: string, due: string) => string>>;
  readonly unclear: string;
  readonly break: (until: string) => string;
  readonly paused: (until: string) => string;
  readonly pausedForGood: string;
  readonly closed: (until: string) => string;
  readonly closedForGood: string;
  readonly away: string;
  readonly new: string;
}

export interface DecisionWords {
  readonly asked: Readonly<Record<PromptKind, string>>;
  readonly satFor: (length: string) => string;
  /** `reasons` is empty where nothing of ours held it back. */
  readonly late: (length: string, reasons: string) => string;
  readonly again: (clock: string) => string;
  readonly holds: Readonly<Record<Hold, string>>;
  readonly heldBack: (reasons: string) => string;
  readonly holdEnds: Readonly<Record<HoldEnd, string>>;
  readonly stillWaits: string;
  readonly snoozed: string;
  readonly snoozedWhy: string;
  readonly break: (length: string) => string;
  readonly sources: Readonly<Record<BreakSource, string>>;
  readonly undone: string;
  readonly away: (length: string) => string;
  /** Where somebody said afterwards that they had sat. */
  readonly notAway: (length: string) => string;
  readonly awayWhy: Readonly<Record<AwayCause, string>>;
  readonly was: Readonly<Record<AbsenceAnswer, string>>;
  readonly unclear: (length: string) => string;
  readonly unclearWhy: string;
  readonly uncounted: Told<Uncounted>;
  readonly paused: string;
  readonly pausedUntil: (clock: string) => string;
  readonly pausedForGood: string;
  readonly resumed: (clock: string) => string;
  readonly pauseKept: string;
  readonly pauseKeptWhy: string;
  readonly claimed: Readonly<Record<ClaimKind, (until: string) => string>>;
  readonly claimedWhy: Readonly<Record<ClaimKind, string>>;
  readonly claimEnded: (clock: string) => string;
  readonly started: Told<StartReason>;
  readonly set: string;
  readonly settings: Readonly<Record<keyof TimerSettings, string>>;
  readonly values: {
    readonly programme: string;
    readonly on: string;
    readonly off: string;
    readonly always: string;
    readonly sounds: Readonly<Record<SoundChoice, string>>;
    readonly minutes: (count: number) => string;
    readonly times: (count: number) => string;
    /** Monday first. */
    readonly weekdays: readonly string[];
  };
}

export interface SelfTestWords {
  readonly title: string;
  readonly hint: string;
  readonly start: string;
  readonly again: string;
  readonly comesIn: (seconds: number) => string;
  readonly comesNow: string;
  readonly checks: string;
  readonly checking: string;
  readonly well: string;
  readonly wrong: string;
  readonly worker: { readonly well: (ms: number) => string; readonly silent: string };
  readonly alarm: {
    readonly well: (clock: string) => string;
    readonly 'none-awaited': string;
    readonly missing: string;
    readonly elsewhere: string;
  };
  readonly permission: { readonly well: string; readonly denied: string; readonly untold: string };
  readonly badge: { readonly well: (text: string) => string; readonly unread: string };
  readonly idle: { readonly well: Readonly<Record<Presence['input'], string>>; readonly silent: string };
  readonly shown: string;
  readonly notShown: string;
  readonly seen: string;
  readonly honest: string;
  readonly yes: string;
  readonly no: string;
  readonly seenWell: string;
  readonly mend: (system: string) => string;
  readonly otherSystems: string;
  readonly systems: Readonly<Record<System, { readonly name: string; readonly steps: readonly string[] }>>;
  readonly inBrowser: string;
  readonly browserSteps: readonly string[];
}

export interface WhyWords {
  readonly title: string;
  readonly back: string;
  readonly day: string;
  readonly today: string;
  readonly earlierDay: string;
  readonly laterDay: string;
  /** Of an earlier day: how often of each. */
  readonly summary: (asked: string, held: string, breaks: string) => string;
  readonly counts: Readonly<Record<'asked' | 'held' | 'breaks', (count: number) => string>>;
  readonly filter: string;
  readonly all: string;
  readonly groups: Readonly<Record<Group, string>>;
  readonly list: string;
  readonly empty: string;
  /** Of a long day. */
  readonly earlier: (count: number) => string;
  readonly emptyGroup: string;
  readonly length: (hours: number, minutes: number, seconds: number) => string;
  readonly and: (parts: readonly string[]) => string;
  readonly now: NowWords;
  readonly decision: DecisionWords;
  readonly share: {
    readonly title: string;
    readonly hint: string;
    readonly copy: string;
    readonly save: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly saved: (file: string) => string;
    readonly settings: string;
    readonly now: string;
    readonly nothing: string;
  };
  readonly selfTest: SelfTestWords;
}
