/** The words of the page for the physiotherapist or GP: what stands around the sheet, and the sheet itself. */
import type { TimeKind } from '../../core/journal.ts';
import type { Part, Period, ReportLanguage } from '../../core/report/choice.ts';
import type { WeekScores } from '../../core/told.ts';

type Question = keyof WeekScores;

/** For the person who makes it. */
export interface ReportPageWords {
  readonly title: string;
  readonly intro: string;
  readonly language: string;
  readonly languages: Readonly<Record<ReportLanguage, string>>;
  readonly period: string;
  readonly periods: Readonly<Record<Period, string>>;
  readonly from: string;
  readonly to: string;
  readonly parts: string;
  readonly part: Readonly<Record<Part, string>>;
  readonly noteHint: string;
  readonly print: string;
  readonly printHint: string;
  readonly kept: string;
  readonly sheet: string;
  readonly empty: string;
  readonly toToday: string;
  readonly back: string;
}

/** For whoever reads the paper. Dates and figures come in written out. */
export interface SheetWords {
  readonly title: string;
  readonly name: string;
  readonly born: string;
  readonly period: string;
  readonly dates: (from: string, to: string, days: number) => string;
  readonly made: string;
  readonly selfReported: string;
  readonly programme: string;
  /** The ninety days in a line. */
  readonly day: (day: number, phase: string) => string;
  readonly finished: string;
  readonly goesOn: string;
  readonly paused: (date: string) => string;
  readonly noProgramme: string;
  readonly source: string;
  readonly nothing: string;
  readonly more: (count: number) => string;
  readonly pain: {
    readonly title: string;
    readonly scale: string;
    readonly question: Readonly<Record<Question, string>>;
    readonly columns: Readonly<Record<'question' | 'first' | 'last' | 'average' | 'range', string>>;
    readonly range: (lowest: string, highest: string) => string;
    readonly daily: (days: number, average: string, highest: string) => string;
    readonly change: (date: string, step: string) => string;
    readonly picture: Readonly<Record<'week' | 'month', string>>;
  };
  readonly activities: { readonly title: string; readonly scale: string; readonly activity: string };
  readonly adherence: {
    readonly title: string;
    readonly done: (done: number, lived: number) => string;
    readonly still: (days: number) => string;
    readonly kinds: string;
    readonly times: (days: number) => string;
  };
  readonly breaks: {
    readonly title: string;
    readonly breaks: (breaks: string, minutes: string, total: number) => string;
    readonly sitting: (hours: number, minutes: number) => string;
    readonly days: (days: number) => string;
    readonly strip: Readonly<Record<'breaks' | Extract<TimeKind, 'sitting'>, string>>;
    readonly picture: Readonly<Record<'week' | 'month', string>>;
  };
  readonly exercises: {
    readonly title: string;
    readonly done: (names: string) => string;
    readonly skipped: (names: string) => string;
    readonly times: (name: string, times: number) => string;
    readonly left: (names: string) => string;
    readonly removed: string;
  };
  readonly supplements: {
    readonly title: string;
    readonly ownChoice: string;
    readonly columns: Readonly<Record<'product' | 'portion' | 'moments' | 'taken', string>>;
    readonly piperine: (dose: string) => string;
    readonly vitaminD: (dose: string) => string;
    readonly days: (days: number) => string;
  };
  readonly alarms: {
    readonly title: string;
    readonly flareUps: string;
    readonly span: (from: string, to: string) => string;
    readonly none: string;
    readonly warned: (dates: string) => string;
  };
  readonly notes: {
    readonly title: string;
    readonly more: (count: number) => string;
    /** Not one of them fits. */
    readonly noRoom: (count: number) => string;
  };
  readonly damaged: (count: number) => string;
}

export interface ReportText {
  readonly page: ReportPageWords;
  readonly sheet: SheetWords;
}
