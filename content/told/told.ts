/** The words of what somebody tells of a day: the pain of every day, a line of notes, and both read back. */
export interface ToldText {
  readonly pain: {
    readonly question: string;
    readonly scale: string;
    readonly told: (score: number) => string;
    readonly takeBack: string;
    readonly stop: string;
    readonly stopped: string;
    readonly askAgain: string;
  };
  readonly note: {
    readonly today: string;
    readonly day: string;
    /** Names the field to a screen reader. */
    readonly of: (date: string) => string;
    readonly hint: string;
    readonly left: (characters: number) => string;
    readonly saved: string;
    readonly removed: string;
    readonly remove: string;
    /** After the sentence that says what is wrong. */
    readonly kept: string;
    readonly again: string;
  };
  /** Read back; scores from 0 to 10. */
  readonly day: {
    readonly title: string;
    readonly sat: (hours: number, minutes: number) => string;
    readonly pain: (score: number) => string;
    readonly week: (pain: number, trouble: number, sleep: number, stress: number) => string;
    readonly activity: (name: string, trouble: number) => string;
    /** Compared with day 1, from much worse to much better. */
    readonly change: readonly [string, string, string, string, string, string, string];
    readonly habits: string;
    readonly badWeek: string;
  };
}
