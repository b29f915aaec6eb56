/** The interface's words in the side panel and the popup. Both languages are complete by type. */
import type { BreakKind } from '../../core/journal.ts';
import type { Done, Trouble } from '../../core/messages.ts';

export interface Words {
  readonly nav: {
    readonly label: string;
    readonly today: string;
    readonly article: string;
    readonly supplements: string;
    readonly progress: string;
    readonly redFlags: string;
    readonly settings: string;
  };
  readonly sitting: {
    /** Under the number in the ring. */
    readonly minutes: (count: number) => string;
    readonly nextPrompt: (clock: string) => string;
    readonly unclear: string;
    readonly onBreak: string;
    readonly breakUntil: (clock: string) => string;
    readonly away: string;
    readonly awayHint: string;
    readonly off: string;
    readonly paused: string;
    readonly pausedUntil: (clock: string) => string;
    readonly pausedForGood: string;
    /** Outside the working hours. */
    readonly closed: string;
    readonly closedUntil: (clock: string) => string;
  };
  readonly prompt: {
    readonly move: { readonly title: string; readonly text: (minutes: number) => string };
    readonly 'two-hours': { readonly title: string; readonly text: (minutes: number) => string };
    readonly 'call-first': { readonly title: string; readonly text: (minutes: number) => string };
    readonly 'still-paused': { readonly title: string; readonly text: (minutes: number) => string };
    readonly snooze: (minutes: number) => string;
    readonly snoozesLeft: (count: number) => string;
    readonly noSnooze: string;
    readonly whoToCall: string;
  };
  readonly breaks: {
    readonly getUp: string;
    /** In its place while a warning sign stands. */
    readonly note: string;
    /** Under the verb: how long the break is. */
    readonly length: (minutes: number) => string;
    /** A goal of 0 is a day off. */
    readonly today: (done: number, goal: number) => string;
    readonly last: (clock: string) => string;
    readonly undo: string;
    readonly kinds: Readonly<Record<BreakKind, string>>;
    readonly minutes: (count: number) => string;
    readonly kindLegend: string;
    readonly minutesLegend: string;
    readonly earlier: string;
    readonly earlierTime: string;
    readonly earlierLog: string;
    readonly notYet: string;
    readonly list: string;
    readonly none: string;
  };
  readonly pause: {
    readonly label: string;
    readonly hour: string;
    readonly day: string;
    readonly forGood: string;
    readonly resume: string;
  };
  readonly programme: {
    readonly day: (day: number) => string;
    readonly startTitle: string;
    readonly startText: string;
    readonly start: string;
    readonly when: string;
    readonly today: string;
    readonly monday: (date: string) => string;
    readonly otherDate: string;
    readonly chooseDate: string;
    readonly begin: string;
    readonly waiting: (days: number, date: string) => string;
    readonly finished: string;
    readonly finishedText: string;
    readonly again: string;
    readonly stop: string;
    readonly stopText: string;
    readonly stopConfirm: string;
    readonly actions: string;
    readonly doneCount: (done: number, all: number) => string;
    readonly more: (count: number) => string;
    readonly exercises: string;
    readonly minutes: (count: number) => string;
    readonly closed: string;
    readonly contacted: string;
    readonly checkFirst: string;
    readonly checkStart: string;
  };
  readonly progress: {
    readonly title: string;
    /** A goal of 0 is a day off. */
    readonly intro: (goal: number) => string;
    readonly empty: string;
    readonly table: string;
    readonly date: string;
    readonly breaks: string;
    readonly sitting: string;
    readonly summary: (total: number, days: number) => string;
    readonly bar: (date: string, count: number) => string;
    readonly hours: (hours: number, minutes: number) => string;
  };
  readonly popup: { readonly openPanel: string; readonly title: string };
  readonly foot: { readonly newComplaints: string; readonly noAdvice: string };
  readonly close: string;
  readonly done: Readonly<Record<Done, string>>;
  readonly trouble: Readonly<Record<Trouble, string>>;
}
