/** The words of the check-in: own wording throughout, and the result in the four cases of the fact sheet (5.3). */
import type { Measurement } from '../../core/measuring/due.ts';
import type { Outcome } from '../../core/measuring/result.ts';
import type { WeekScores } from '../../core/told.ts';

/** A question with the names of its two ends. */
export interface Question {
  readonly ask: string;
  readonly low: string;
  readonly high: string;
}

export interface CheckInText {
  readonly title: string;
  /** Which day of the programme it is. */
  readonly day: (day: number) => string;
  readonly intro: string;
  readonly week: Readonly<Record<keyof WeekScores, Question>>;
  /** What each score is called in a list of what is missing, and in the result. */
  readonly names: Readonly<Record<keyof WeekScores, string>>;
  readonly activities: {
    readonly title: string;
    readonly first: string;
    readonly again: string;
    readonly name: (place: number) => string;
    readonly example: readonly [string, string, string];
    readonly score: (name: string) => string;
    readonly low: string;
    readonly high: string;
    readonly noName: string;
    readonly noScore: string;
    readonly none: string;
  };
  readonly change: {
    readonly ask: string;
    /** From -3 to 3. */
    readonly steps: readonly [string, string, string, string, string, string, string];
  };
  readonly choose: string;
  readonly missing: (names: string) => string;
  readonly save: string;
  readonly kept: string;
  readonly saved: string;
  readonly edit: string;
  readonly takeBack: string;
  readonly takenBack: string;
  readonly toProgress: string;
  readonly nothing: string;
  readonly next: (date: string) => string;
  readonly anyway: string;
  readonly cancel: string;
  readonly start: string;
  /** Scores, or means with a tenth. */
  readonly sides: (start: number, now: number) => string;
  readonly told: (score: number) => string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly activityTitle: string;
  readonly activityOutcomes: Readonly<Record<Outcome, string>>;
  readonly changeTitle: string;
  readonly upAndDown: string;
  readonly whenToCall: string;
  readonly open: {
    readonly titles: Readonly<Record<Measurement, string>>;
    readonly since: (date: string) => string;
    readonly fill: string;
    readonly look: string;
  };
  readonly rise: {
    readonly title: string;
    readonly text: string;
    readonly check: string;
    readonly noneTitle: string;
    readonly noneText: string;
    readonly light: string;
    readonly on: string;
  };
}
