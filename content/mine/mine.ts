/** The words of one's own supplements: the safety check, the list, what was taken. Both languages are complete by type. */
import type { Blocking, CheckQuestion, Flagging } from '../../core/supplements/check.ts';
import type { DoseRefusal } from '../../core/supplements/dose.ts';
import type { DayMoment, DoseUnit, SupplementId } from '../../core/supplements/product.ts';
import type { FindingKey, Level, Substance } from '../../core/supplements/sums.ts';

export interface CheckWords {
  readonly title: string;
  readonly intro: string;
  readonly keeps: string;
  readonly progress: (done: number, all: number) => string;
  readonly yes: string;
  readonly no: string;
  readonly questions: Readonly<Record<CheckQuestion, string>>;
  readonly weight: string;
  readonly weightHint: string;
  readonly weightWrong: string;
  readonly doneTitle: string;
  readonly nothing: string;
  /** Names of supplements. */
  readonly holdsFor: (names: readonly string[]) => string;
  readonly toList: string;
  readonly closing: string;
  /** The way in, from the list of supplements. */
  readonly start: string;
  readonly goOn: (left: number) => string;
  readonly change: string;
  readonly first: string;
}

/** What an answer means for a supplement. Each sentence stands on its own beside it. */
export interface StandingWords {
  readonly blocked: string;
  /** Of a product that was on the list before the answer. */
  readonly blockedOnList: string;
  readonly flagged: string;
  /** Title of what holds for cod-liver oil alone. */
  readonly codLiver: string;
  readonly blocks: Readonly<Record<Blocking, string>>;
  readonly flags: Readonly<Record<Flagging, string>>;
  /** Of diabetes, beside vitamin C. */
  readonly sensor: string;
}

/** A total with its unit, and the limit that holds for this person where there is one. */
export interface SaidFinding {
  readonly total: string;
  readonly limit: string | null;
}

export interface FormWords {
  readonly add: string;
  readonly change: string;
  readonly kind: string;
  readonly choose: string;
  readonly name: string;
  readonly nameHint: string;
  readonly dose: Readonly<Record<SupplementId, string>>;
  readonly doseHint: string;
  readonly unit: string;
  readonly understood: (dose: string) => string;
  readonly moments: string;
  readonly momentsHint: string;
  readonly piperine: string;
  readonly piperineHint: string;
  readonly enhanced: string;
  readonly enhancedHint: string;
  readonly codLiver: string;
  readonly vitaminD: string;
  readonly vitaminDHint: string;
  readonly save: string;
  readonly cancel: string;
  readonly refusals: Readonly<Record<DoseRefusal, string>>;
  readonly needsKind: string;
  readonly needsName: string;
  readonly needsMoment: string;
  readonly needsAnswer: string;
  readonly pace: string;
}

export interface ListWords {
  readonly title: string;
  readonly back: string;
  readonly intro: string;
  readonly checkFirst: string;
  readonly empty: string;
  readonly perPortion: (dose: string, moments: string) => string;
  readonly piperine: (dose: string) => string;
  readonly enhanced: string;
  readonly codLiver: (vitaminD: string | null) => string;
  readonly edit: string;
  readonly editOf: (name: string) => string;
  /** Beside a product whose sum is above a limit; the sentence itself stands below the list. */
  readonly above: (substance: string, total: string) => string;
  readonly readBelow: string;
  readonly remove: string;
  readonly removeOf: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly undo: string;
  readonly together: string;
  readonly togetherHint: string;
  readonly sources: string;
  readonly ownChoice: string;
}

export interface TodayWords {
  readonly title: string;
  readonly count: (done: number, all: number) => string;
  readonly list: string;
}

export interface ReminderWords {
  readonly title: string;
  readonly on: string;
  readonly hint: string;
  readonly time: (moment: string) => string;
  readonly waking: string;
  readonly from: string;
  readonly to: string;
  readonly outside: string;
}

export interface MineWords {
  readonly check: CheckWords;
  readonly standing: StandingWords;
  readonly form: FormWords;
  readonly list: ListWords;
  readonly today: TodayWords;
  readonly reminders: ReminderWords;
  readonly names: Readonly<Record<SupplementId, string>>;
  readonly substances: Readonly<Record<Substance, string>>;
  readonly moments: Readonly<Record<DayMoment, string>>;
  readonly units: Readonly<Record<DoseUnit, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly findings: Readonly<Record<FindingKey, (said: SaidFinding) => string>>;
  readonly newTab: string;
}
