/** The words around the pictures of progress. Nothing in them judges, and nothing says what caused what. */
import type { WeekScores } from '../../core/told.ts';

export interface ProgressText {
  readonly title: string;
  readonly table: string;
  readonly hint: string;
  readonly day: string;
  readonly week: string;
  readonly score: string;
  readonly report: string;
  readonly toReport: string;
  readonly scores: {
    readonly title: string;
    readonly intro: string;
    readonly empty: string;
    readonly fill: string;
    readonly names: Readonly<Record<keyof WeekScores, string>>;
    readonly ends: Readonly<Record<keyof WeekScores, string>>;
    readonly activityEnds: string;
    readonly told: (date: string, value: number) => string;
    readonly phases: string;
    readonly upAndDown: string;
  };
  readonly breaks: {
    readonly title: string;
    readonly intro: string;
    readonly empty: string;
    readonly count: (breaks: number) => string;
    readonly toCome: string;
    readonly summary: (breaks: number, days: number) => string;
    readonly steps: (steps: readonly number[]) => string;
    readonly year: string;
    readonly month: string;
    readonly days: string;
  };
  readonly strips: {
    readonly title: string;
    readonly intro: string;
    readonly empty: string;
    readonly legend: {
      readonly sitting: string;
      readonly break: string;
      readonly away: string;
      readonly mark: string;
    };
    readonly sitting: string;
    readonly breaks: string;
    readonly away: string;
    readonly length: (hours: number, minutes: number) => string;
    readonly told: (day: string, sitting: string, breaks: string, away: string) => string;
    readonly older: string;
  };
  readonly together: {
    readonly title: string;
    readonly noCause: string;
    readonly empty: string;
    readonly pain: string;
    readonly sitting: string;
    readonly breaks: string;
    readonly weekOf: (date: string) => string;
    readonly told: (
      week: string,
      pain: number | null,
      sitting: string | null,
      breaks: string | null,
    ) => string;
  };
  readonly long: {
    readonly title: string;
    readonly intro: string;
    readonly empty: string;
    readonly none: (days: number) => string;
    readonly time: string;
    readonly minutes: string;
    readonly hour: (from: number) => string;
    readonly told: (hour: string, minutes: number) => string;
    readonly count: (bouts: number, days: number) => string;
  };
}
