/** The interface's words in the side panel and the popup. Both languages are complete by type. */
import type { BreakKind, Hold } from '../../core/journal.ts';
import type { AbsenceAnswer, Done, Trouble } from '../../core/messages.ts';

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
    /** A time, with its day where that is not today: "14:30", "morgen 08:30". */
    readonly pausedUntil: (moment: string) => string;
    readonly pausedForGood: string;
    /** Outside the working hours. */
    readonly closed: string;
    readonly closedUntil: (moment: string) => string;
    readonly closedHint: string;
    readonly awayFor: (length: string) => string;
    /** After a snooze: what it takes off the round after the break. */
    readonly snoozeCost: (minutes: number) => string;
    /** Why a prompt that is due does not come now. */
    readonly held: Readonly<Record<Hold, string>>;
  };
  /** A length of time: "2 u 10". */
  readonly length: (hours: number, minutes: number) => string;
  /** On return, of the time that nobody was seen. */
  readonly absence: {
    readonly title: string;
    readonly answers: Readonly<Record<AbsenceAnswer, string>>;
  };
  /** The line that unfolds to a meeting, sitting without typing, and a pause. */
  readonly notNow: {
    readonly label: string;
    readonly meeting: {
      readonly title: string;
      /** What it does. */
      readonly hint: string;
      readonly minutes: (count: number) => string;
      readonly until: string;
      readonly set: string;
      readonly over: string;
      readonly on: (moment: string) => string;
    };
    readonly seated: {
      readonly name: string;
      readonly hint: string;
      readonly hour: string;
      readonly on: (moment: string) => string;
    };
    readonly done: string;
  };
  readonly prompt: {
    readonly move: { readonly title: string; readonly text: (minutes: number) => string };
    readonly 'two-hours': { readonly title: string; readonly text: (minutes: number) => string };
    readonly 'call-first': { readonly title: string; readonly text: (minutes: number) => string };
    readonly 'still-paused': { readonly title: string; readonly text: (minutes: number) => string };
    readonly snooze: (minutes: number) => string;
    readonly snoozesLeft: (count: number) => string;
    readonly noSnooze: string;
    /** Asked whether a pause may go on. */
    readonly switchOn: string;
    readonly leaveOff: string;
    readonly whoToCall: string;
  };
  readonly breaks: {
    readonly getUp: string;
    /** In its place while a warning sign stands. */
    readonly note: string;
    /** The way to a guided break. */
    readonly guided: string;
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
    readonly until: (moment: string) => string;
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
    readonly stop: string;
    readonly stopText: string;
    readonly stopConfirm: string;
    readonly actions: string;
    readonly doneCount: (done: number, all: number) => string;
    readonly more: (count: number) => string;
    readonly exercises: string;
    readonly startAction: string;
    readonly allExercises: string;
    readonly minutes: (count: number) => string;
    readonly closed: string;
    readonly contacted: string;
    readonly checkFirst: string;
    readonly checkStart: string;
    readonly foodAsk: string;
    readonly foodFirst: string;
    readonly foodConsult: string;
    readonly foodLine: string;
  };
  readonly ongoing: {
    readonly running: string;
    readonly paused: string;
    readonly over: string;
    readonly goOn: string;
    readonly look: string;
  };
  readonly flareUp: {
    readonly begin: string;
    readonly checkFirst: string;
    readonly light: (day: number, of: number) => string;
    readonly text: string;
    readonly end: string;
  };
  readonly popup: { readonly openPanel: string; readonly title: string };
  readonly foot: { readonly newComplaints: string; readonly noAdvice: string };
  /** Where nothing can be read. */
  readonly toRecovery: string;
  readonly close: string;
  readonly done: Readonly<Record<Done, string>>;
  readonly trouble: Readonly<Record<Trouble, string>>;
}
