/** What the user may choose, within which limits, and what holds until they do. */
import type { Agenda } from './agenda.ts';
import type { Screening } from './guided/screening.ts';
import type { Ability } from './guided/wish.ts';
import type { WorkRange, WorkWeek } from './hours.ts';
import type { Level } from './level.ts';
import type { DayMoment } from './supplements/product.ts';

export type LanguageChoice = 'auto' | 'nl' | 'en';
export type ThemeChoice = 'auto' | 'light' | 'dark';
/** `system`: what the desktop does with a notification. `soft`: our own quiet tone. */
export const SOUNDS = ['off', 'soft', 'system'] as const;
export type SoundChoice = (typeof SOUNDS)[number];

export interface Settings {
  /** Minutes of sitting before a prompt, or the programme's own build-up. */
  readonly promptAfter: 'programme' | number;
  /** Seconds without input that count as a natural break. */
  readonly naturalBreak: number;
  /** Minutes of a break, or the programme's own build-up. */
  readonly breakMinutes: 'programme' | number;
  /** Breaks on a working day of eight hours, or the programme's own build-up. */
  readonly dayGoal: 'programme' | number;
  /** Minutes of one snooze. */
  readonly snoozeMinutes: number;
  /** How often one prompt may be snoozed. */
  readonly snoozeLimit: number;
  /** Say a minute ahead that a prompt comes. */
  readonly warnBefore: boolean;
  /** Let a prompt wait until the typing stops. */
  readonly waitForTyping: boolean;
  /** Hold a prompt back while the tab in front makes sound. */
  readonly holdForSound: boolean;
  /** Minutes of sitting between two posture nudges in the badge; 0 = none. */
  readonly postureEvery: number;
  readonly sound: SoundChoice;
  /** Of our own tone, 0-100. */
  readonly volume: number;
  /** Working hours; null = it may ask at any time. */
  readonly hours: WorkWeek | null;
  /** Count sitting outside the working hours too. */
  readonly countOutside: boolean;
  /** Count what comes after midnight to the day on which the shift began. */
  readonly followShift: boolean;
  /** Remind of what is on the list; only after the safety check. */
  readonly supplementReminders: boolean;
  /** Clock time `HH:MM` of each moment's reminder. */
  readonly supplementTimes: Readonly<Record<DayMoment, string>>;
  /** Outside them no reminder of supplements comes. */
  readonly wakingHours: WorkRange;
  readonly level: Level;
  /** Ask each day for the pain of the past 24 hours; null = in the first two weeks of the programme only (5.2). */
  readonly dailyPain: boolean | null;
  /** Clock time `HH:MM` at which the weekly check-in is reminded of, once; null = never. */
  readonly checkInAt: string | null;
  /** Chosen last for the calendar file; null = never. */
  readonly agenda: Agenda | null;
  /** Chosen last for a guided break. */
  readonly can: Ability;
  /** Asked before the first exercise; null = not yet. */
  readonly screening: Screening | null;
  /** Ids of exercises that somebody likes, and of those that are not for them. */
  readonly favourites: readonly string[];
  readonly notForMe: readonly string[];
  /** Of the sounds in a guided break, 0-100; 0 = off. */
  readonly cueVolume: number;
  /** The steps of an exercise are spoken, where the browser has a voice on this computer. */
  readonly spoken: boolean;
  /** Of the person's own huisarts and huisartsenpost, as they wrote it; empty = not told. */
  readonly gpPhone: string;
  readonly outOfHoursPhone: string;
  readonly language: LanguageChoice;
  readonly theme: ThemeChoice;
}

/** Source of the defaults: the programme (facts on sitting, 4.3 and 4.4); 5 minutes is a choice, no study sets it. */
export const DEFAULT_SETTINGS: Settings = {
  promptAfter: 'programme',
  naturalBreak: 300,
  breakMinutes: 'programme',
  dayGoal: 'programme',
  snoozeMinutes: 5,
  snoozeLimit: 2,
  warnBefore: false,
  waitForTyping: true,
  holdForSound: false,
  postureEvery: 0,
  sound: 'system',
  volume: 50,
  hours: null,
  countOutside: false,
  followShift: false,
  supplementReminders: false,
  supplementTimes: { breakfast: '08:00', lunch: '12:30', dinner: '18:00', evening: '21:00' },
  wakingHours: { from: '07:00', to: '22:00' },
  level: 'usual',
  dailyPain: null,
  checkInAt: '15:00',
  agenda: null,
  can: 'stand',
  screening: null,
  favourites: [],
  notForMe: [],
  cueVolume: 40,
  spoken: false,
  gpPhone: '',
  outOfHoursPhone: '',
  language: 'auto',
  theme: 'auto',
};

/** Lowest and highest value of each number, both allowed. */
export const LIMITS = {
  promptAfter: { min: 1, max: 180 },
  naturalBreak: { min: 15, max: 1800 },
  breakMinutes: { min: 1, max: 10 },
  dayGoal: { min: 3, max: 12 },
  snoozeMinutes: { min: 1, max: 30 },
  snoozeLimit: { min: 0, max: 5 },
  postureEvery: { min: 0, max: 30 },
  volume: { min: 0, max: 100 },
  cueVolume: { min: 0, max: 100 },
} as const;

/** Whether a whole number lies within the limits of a setting. */
export function within(name: keyof typeof LIMITS, value: number): boolean {
  return Number.isInteger(value) && value >= LIMITS[name].min && value <= LIMITS[name].max;
}
