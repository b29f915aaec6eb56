/** The words of the 90 days: phases, actions, the focus of each week, the closing days. */
import type { ActionKind, PhaseId } from '../../core/programme.ts';

export type FocusKind = 'voeding' | 'slaap' | 'stress';

export interface ActionText {
  /** Two or three words: "Bewegen", "Core-training". */
  readonly name: string;
  /** One short sentence that says what to do. */
  readonly what: string;
}

type Thirteen<T> = readonly [T, T, T, T, T, T, T, T, T, T, T, T, T];
type Six<T> = readonly [T, T, T, T, T, T];

export interface ProgrammeText {
  readonly phases: Readonly<Record<PhaseId, { readonly name: string; readonly focus: string }>>;
  readonly actions: Readonly<Record<ActionKind, ActionText>>;
  /** One line per week (1-13) and kind. */
  readonly focus: Readonly<Record<FocusKind, Thirteen<string>>>;
  /** What measuring or planning means on each of the days 85-90; stands in the place of that action's sentence. */
  readonly closing: Six<string>;
  /** What that action is called on each of these days: none of them looks a week ahead. */
  readonly closingNames: Six<string>;
  /** The closing days that speak of food, for who gets no tips about it; by place, 0-5. */
  readonly closingWithoutFood: Readonly<Partial<Record<number, string>>>;
  /** Name of the closing six days. */
  readonly closingName: string;
  /**
   * How often, per week: core from week 3, strength from week 5, empty before. Holds for exercises that are counted;
   * one with seconds of its own (`koffer-dragen`) keeps its own dose.
   */
  readonly coreDose: Thirteen<string>;
  readonly strengthDose: Thirteen<string>;
  /** That the walk may last so many minutes for whoever likes, and that one's own sport may take its place (7.2, 7.3). */
  readonly longerWalk: (minutes: number) => string;
  readonly ownSport: string;
  /** That the four phases are the article's and the day plan and exercises are ours (fact sheet 0.2). */
  readonly whose: string;
  /** How the minutes compare with the Dutch guideline of 150 minutes a week (7.2). */
  readonly minutes: string;
  /** The neutral food line (3.3) and who should skip it, with "Bespreek dit met je huisarts of diëtist". */
  readonly food: string;
}
