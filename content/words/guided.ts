/** The words of the guided break: the offer, the break as it runs, and its end. Both languages are complete by type. */
import type { Side } from '../../core/guided/segments.ts';
import type { Ability } from '../../core/guided/wish.ts';
import type { Level } from '../../core/level.ts';

export interface OfferWords {
  readonly title: string;
  /** Name of a break that follows no mix. */
  readonly mixed: string;
  /** Under the title: how many exercises, how long, and at which level. */
  readonly about: (exercises: number, length: string, level: string) => string;
  readonly level: Readonly<Record<Level, string>>;
  /** Day 1-3 of a flare-up. */
  readonly flareUp: (day: number) => string;
  readonly lengthLegend: string;
  readonly canLegend: string;
  readonly can: Readonly<Record<Ability, string>>;
  readonly exercises: string;
  readonly sets: (sets: number) => string;
  readonly start: string;
  readonly another: string;
  readonly nothing: string;
  readonly nothingDo: string;
  /** Of an action of today or one exercise: the way to an ordinary break. */
  readonly toBreak: string;
  readonly noAction: string;
  readonly toExercises: string;
}

export interface PlayerWords {
  /** Name of the whole for a screen reader. */
  readonly region: string;
  readonly part: (number: number, of: number) => string;
  readonly left: (clock: string) => string;
  readonly ready: string;
  readonly toGo: string;
  readonly of: (count: number) => string;
  readonly ofBreaths: (count: number) => string;
  readonly rest: string;
  readonly change: string;
  readonly paused: string;
  readonly side: Readonly<Record<Side, string>>;
  readonly set: (number: number, of: number) => string;
  readonly thenSet: (number: number, of: number) => string;
  readonly thenExercise: (name: string) => string;
  readonly thenDone: string;
  readonly step: (number: number, of: number) => string;
  readonly steps: string;
  readonly pause: string;
  readonly resume: string;
  readonly skip: string;
  readonly begin: string;
  readonly back: string;
  readonly swap: string;
  readonly easier: string;
  readonly stop: string;
  readonly noOther: string;
  readonly noEasier: string;
  readonly stopSure: string;
  /** What stopping now means. */
  readonly stopCounts: string;
  readonly stopCountsNot: string;
  readonly stopDo: string;
  readonly goOn: string;
  readonly stopRule: string;
  readonly keys: string;
  readonly keyList: readonly (readonly [key: string, does: string])[];
  /** What a screen reader hears, politely. */
  readonly say: {
    readonly countIn: (name: string) => string;
    readonly part: (name: string, number: number, of: number, side: string) => string;
    readonly change: (side: string) => string;
    readonly rest: (then: string) => string;
    readonly set: (number: number, of: number) => string;
    readonly paused: string;
    readonly over: string;
  };
}

export interface SoundWords {
  readonly title: string;
  readonly sound: string;
  readonly volume: string;
  readonly spoken: string;
  readonly noVoice: string;
}

export interface FinishWords {
  readonly done: string;
  readonly short: string;
  readonly undone: string;
  /** How long somebody moved; `length` as in `length`. */
  readonly moved: (length: string) => string;
  readonly rested: (length: string) => string;
  readonly length: (minutes: number, seconds: number) => string;
  readonly logged: string;
  readonly noBreak: string;
  readonly ticked: (action: string) => string;
  readonly tooShort: string;
  readonly undoneText: string;
  readonly exercises: string;
  readonly pain: string;
  readonly painHint: string;
  readonly painNoted: (score: number) => string;
  readonly backToWork: string;
  readonly undo: string;
  readonly again: string;
}

export interface GuidedWords {
  readonly offer: OfferWords;
  readonly player: PlayerWords;
  readonly sound: SoundWords;
  readonly finish: FinishWords;
}
