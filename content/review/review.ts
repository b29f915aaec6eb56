/** The words of days 86-90: looking back, what stays, a bad week, supplements and food, and the end (fact sheet 7.4). */
import type { ReviewPart } from '../../core/review.ts';

/** A habit that may stay, of one kind. */
export interface HabitText {
  readonly label: string;
  readonly ideas: readonly string[];
}

export interface ReviewText {
  readonly steps: string;
  readonly day: (day: number) => string;
  readonly titles: Readonly<Record<ReviewPart, string>>;
  /** For whoever leaves food alone. */
  readonly titleWithoutFood: string;
  /** The way there from the day's action. */
  readonly open: Readonly<Record<ReviewPart, string>>;
  readonly save: string;
  readonly remove: string;
  readonly saved: string;
  readonly savedAndTicked: string;
  readonly removed: string;
  /** After the sentence that says what is wrong. */
  readonly kept: string;
  readonly ticked: string;
  readonly lookBack: {
    readonly intro: string;
    readonly nothing: string;
    readonly onlyStart: string;
    readonly measure: string;
    readonly what: string;
    readonly start: string;
    readonly now: string;
    readonly scores: Readonly<Record<'pain' | 'trouble' | 'sleep' | 'stress', string>>;
    readonly scale: string;
    /** Under a table: when the start was, and now; null = measured once. */
    readonly dates: (start: string, now: string | null) => string;
    readonly activities: string;
    readonly activityScale: string;
    readonly upAndDown: string;
    readonly question: string;
    readonly notes: (count: number) => string;
    readonly noNotes: string;
    readonly done: string;
  };
  readonly habits: {
    readonly intro: string;
    readonly kinds: Readonly<Record<'movement' | 'rest' | 'sleep' | 'foodOrSleep', HabitText>>;
    readonly ideas: string;
    readonly missing: string;
  };
  readonly badWeek: {
    readonly intro: string;
    readonly label: string;
    readonly suggestion: string;
    /** While nothing of one's own is kept. */
    readonly suggested: string;
    readonly shown: string;
    /** In a flare-up. */
    readonly yours: string;
    readonly change: string;
  };
  readonly lists: {
    readonly supplements: string;
    readonly each: string;
    readonly prescribed: string;
    readonly none: string;
    readonly toList: string;
    readonly food: string;
    readonly foodQuestions: readonly string[];
    readonly question: string;
    readonly medicines: string;
    readonly medicinesWithoutFood: string;
    readonly done: string;
  };
  readonly end: {
    readonly measure: string;
    readonly measureText: string;
    readonly toMeasure: string;
    readonly keep: string;
    readonly keepText: string;
    readonly toData: string;
    readonly stays: string;
    readonly noHabits: string;
    readonly toHabits: string;
    readonly later: string;
  };
}
