/** The words around the 90 days: what moves them, what one chooses after them, and the overview. */
export interface PlanText {
  readonly daysDone: (count: number) => string;
  /** The way to the overview. */
  readonly whole: string;
  /** The way to the page for the physiotherapist or GP, which opens in a tab. */
  readonly report: string;
  readonly adjust: string;
  readonly pause: {
    readonly title: string;
    readonly text: (day: number) => string;
    /** In the weekly rhythm, which has no numbered days. */
    readonly textPlain: string;
    readonly fever: string;
    readonly begin: string;
    readonly paused: string;
    readonly since: (date: string) => string;
    readonly prompts: string;
    readonly goOn: (day: number) => string;
    /** Where it stood still before the start or after the end. */
    readonly goOnPlain: string;
  };
  readonly again: { readonly title: string; readonly text: string; readonly label: string };
  readonly missed: {
    readonly title: string;
    readonly text: string;
    readonly back: (day: number) => string;
    readonly first: string;
    readonly goOn: (day: number) => string;
  };
  readonly afterwards: {
    readonly title: string;
    readonly later: string;
    readonly rhythm: { readonly label: string; readonly what: string };
    readonly again: { readonly label: string; readonly what: string };
    readonly done: string;
    /** On day 90, once the rhythm was chosen for after it. */
    readonly chosen: string;
  };
  readonly rhythm: { readonly title: string; readonly text: string };
  readonly overview: {
    readonly title: string;
    readonly intro: string;
    readonly keys: string;
    readonly toToday: string;
    readonly toAll: string;
    readonly week: string;
    readonly weekNumber: (week: number) => string;
    readonly weeks: (from: number, to: number) => string;
    readonly day: (day: number) => string;
    readonly now: string;
    readonly done: string;
    readonly standsStill: string;
    readonly notStarted: string;
  };
  readonly oneDay: {
    readonly isToday: string;
    readonly was: (date: string) => string;
    readonly becomes: (date: string) => string;
    readonly unknown: string;
    readonly did: (date: string) => string;
    readonly nothing: string;
    readonly breaks: (count: number) => string;
    readonly asks: string;
    readonly previous: string;
    readonly next: string;
    readonly closed: string;
  };
}
