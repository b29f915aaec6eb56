/** What the user may choose, within which limits, and what holds until they do. */

export type LanguageChoice = 'auto' | 'nl' | 'en';
export type ThemeChoice = 'auto' | 'light' | 'dark';

export interface Settings {
  /** Minutes of sitting before a prompt, or the programme's own build-up. */
  readonly promptAfter: 'programme' | number;
  /** Seconds without input that count as a natural break. */
  readonly naturalBreak: number;
  /** Minutes of a break, or the programme's own build-up. */
  readonly breakMinutes: 'programme' | number;
  /** Minutes of one snooze. */
  readonly snoozeMinutes: number;
  /** How often one prompt may be snoozed. */
  readonly snoozeLimit: number;
  readonly language: LanguageChoice;
  readonly theme: ThemeChoice;
}

/** Source of the defaults: the programme (facts on sitting, 4.3 and 4.4); 5 minutes is a choice, no study sets it. */
export const DEFAULT_SETTINGS: Settings = {
  promptAfter: 'programme',
  naturalBreak: 300,
  breakMinutes: 'programme',
  snoozeMinutes: 5,
  snoozeLimit: 2,
  language: 'auto',
  theme: 'auto',
};

/** Lowest and highest value of each number, both allowed. */
export const LIMITS = {
  promptAfter: { min: 1, max: 180 },
  naturalBreak: { min: 15, max: 1800 },
  breakMinutes: { min: 1, max: 10 },
  snoozeMinutes: { min: 1, max: 30 },
  snoozeLimit: { min: 0, max: 5 },
} as const;

/** Whether a whole number lies within the limits of a setting. */
export function within(name: keyof typeof LIMITS, value: number): boolean {
  return Number.isInteger(value) && value >= LIMITS[name].min && value <= LIMITS[name].max;
}
