/** The interface words of the settings about the timer: prompts, quiet, working hours, sound, keys. */
import type { Ability } from '../../core/guided/wish.ts';
import type { Level } from '../../core/level.ts';
import type { SoundChoice } from '../../core/settings.ts';
import type { RangeFault } from '../../core/typed-hours.ts';

/** One name for each part of the page, for its heading and the list above it. */
export interface SectionNames {
  readonly prompts: string;
  readonly breaks: string;
  readonly hours: string;
  readonly quiet: string;
  readonly sound: string;
  readonly exercises: string;
  readonly measuring: string;
  readonly keys: string;
  readonly care: string;
}

export interface PromptSettingWords {
  readonly warnBefore: string;
  readonly warnBeforeHint: string;
  readonly postureEvery: string;
  readonly postureEveryHint: string;
  readonly postureOff: string;
  /** `minutes` is more than 1. */
  readonly postureChoice: (minutes: number) => string;
  readonly dayGoal: string;
  readonly dayGoalHint: string;
  readonly followGoal: (breaks: number) => string;
  readonly goalUnit: string;
}

export interface QuietWords {
  readonly intro: string;
  readonly waitForTyping: string;
  readonly waitForTypingHint: string;
  readonly holdForSound: string;
  readonly holdForSoundHint: string;
  readonly seesTitle: string;
  readonly sees: readonly string[];
  readonly seesNotTitle: string;
  readonly seesNot: readonly string[];
}

export interface HoursWords {
  readonly on: string;
  readonly onHint: string;
  readonly off: string;
  /** Monday first. */
  readonly days: readonly string[];
  /** Beside the name of a day, for a screen reader: what its box means. */
  readonly works: string;
  readonly free: string;
  readonly allFree: string;
  readonly length: (hours: number, minutes: number) => string;
  readonly from: string;
  readonly to: string;
  /** After an end that lies beyond midnight. */
  readonly nextDay: string;
  /** Names a field to a screen reader; `count` ranges on the day. */
  readonly field: (label: string, day: string, index: number, count: number) => string;
  readonly addRange: string;
  readonly addLunch: string;
  readonly remove: string;
  readonly removeRange: (day: string, from: string, to: string) => string;
  readonly sameAsMonday: string;
  readonly likeMonday: string;
  /** Begins with the name of the day and says that nothing was saved. */
  readonly fault: Readonly<Record<RangeFault, (day: string, nextDay: string) => string>>;
  readonly range: (from: string, to: string, nextDay: boolean) => string;
  readonly savedDay: (day: string, ranges: string) => string;
  readonly savedFree: (day: string) => string;
  readonly savedOn: string;
  readonly savedOff: string;
  readonly savedCopy: string;
  readonly putBack: string;
  readonly wasPutBack: string;
  readonly countOutside: string;
  readonly countOutsideHint: string;
  readonly followShift: string;
  readonly followShiftHint: string;
}

export interface SoundWords {
  readonly choice: string;
  readonly choices: Readonly<Record<SoundChoice, string>>;
  readonly choiceHint: string;
  /** Where the browser has no silent notification. */
  readonly loudChoices: Readonly<Record<'soft' | 'system', string>>;
  readonly loudHint: string;
  readonly volume: string;
  readonly percent: (value: number) => string;
  readonly tryTitle: string;
  readonly tryHint: string;
  readonly try: string;
}

export interface ExerciseSettingWords {
  readonly level: string;
  readonly levelHint: string;
  readonly levels: Readonly<Record<Level, string>>;
  /** What each level means. */
  readonly means: Readonly<Record<Level, string>>;
  readonly can: string;
  readonly canHint: string;
  readonly abilities: Readonly<Record<Ability, string>>;
  readonly cueVolume: string;
  readonly cueVolumeHint: string;
  readonly listen: string;
  readonly spoken: string;
  readonly spokenHint: string;
  readonly noVoice: string;
  readonly screening: string;
  readonly notForMe: string;
  /** 0 = none. */
  readonly notForMeCount: (count: number) => string;
  readonly bringAllBack: string;
  readonly toLibrary: string;
}

export interface MeasuringSettingWords {
  readonly dailyPain: string;
  readonly dailyPainHint: string;
  readonly dailyPainChoices: Readonly<Record<'programme' | 'always' | 'never', string>>;
  readonly remind: string;
  readonly remindHint: string;
  readonly remindAt: string;
}

export interface KeyWords {
  readonly intro: string;
  readonly names: Readonly<Record<'popup' | 'search' | 'break' | 'meeting', string>>;
  readonly unset: string;
  readonly unsetHint: string;
  readonly change: string;
  readonly open: string;
  /** Before the address that the browser opens by hand. */
  readonly address: string;
  readonly byHand: string;
}

export interface SettingsWords {
  readonly contents: string;
  readonly sections: SectionNames;
  readonly prompts: PromptSettingWords;
  readonly quiet: QuietWords;
  readonly hours: HoursWords;
  readonly sound: SoundWords;
  readonly exercises: ExerciseSettingWords;
  readonly measuring: MeasuringSettingWords;
  readonly keys: KeyWords;
}
