/** What a break should be like: the whole input of an offer, so that the same wish always gets the same answer. */
import type { Level } from '../level.ts';
import type { PhaseId } from '../programme.ts';
import type { LocalDate } from '../time.ts';

/** Somebody can only sit, can stand up too, or has a floor to lie on as well. Nobody is sent outside in a break. */
export const ABILITIES = ['sit', 'stand', 'floor'] as const;
export type Ability = (typeof ABILITIES)[number];

export interface Wish {
  /** Length of the break, 60-600. */
  readonly seconds: number;
  readonly phase: PhaseId;
  readonly can: Ability;
  readonly level: Level;
  /** Three light days: only what 7.5 names. */
  readonly flareUp: boolean;
  /** By the screening, and what the user marked as not theirs. */
  readonly leftOut: ReadonlySet<string>;
  /** Come somewhat more often. */
  readonly favourites: ReadonlySet<string>;
  /** The exercises of each guided break of today, in order; how many there were is part of the seed. */
  readonly doneToday: readonly (readonly string[])[];
  /** All exercises done yesterday, those of the programme's sessions too. */
  readonly doneYesterday: readonly string[];
  /** The exercises of the last guided break, whenever it was. */
  readonly lastMix: readonly string[] | null;
  /** The programme asks strength tomorrow. */
  readonly strengthTomorrow: boolean;
  /** The rest of the seed. */
  readonly date: LocalDate;
}
