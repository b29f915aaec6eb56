/** What somebody takes of their own accord: their product, the dose on its label, the moments of their choice. */
import type { LocalDate } from '../time.ts';

/** The article's supplements. Piperine is part of curcumin products, cod-liver oil is a kind of omega-3. */
export const SUPPLEMENT_IDS = [
  'omega-3',
  'magnesium',
  'vitamin-d3',
  'curcumin',
  'collagen',
  'vitamin-c',
] as const;
export type SupplementId = (typeof SUPPLEMENT_IDS)[number];

/** Source: facts on supplements, 1.7. With food where the substance asks for it; never an hour of a medicine. */
export const DAY_MOMENTS = ['breakfast', 'lunch', 'dinner', 'evening'] as const;
export type DayMoment = (typeof DAY_MOMENTS)[number];

/** `IE` (international units, IU in English) is a measure of vitamin D only here. */
export const DOSE_UNITS = ['mg', 'µg', 'IE', 'g'] as const;
export type DoseUnit = (typeof DOSE_UNITS)[number];

/** As it stands on the label. */
export interface Dose {
  readonly amount: number;
  readonly unit: DoseUnit;
}

interface OnTheLabel {
  readonly id: string;
  /** What somebody calls it. */
  readonly name: string;
  /** Per portion: omega-3 is EPA and DHA together, magnesium the element itself. */
  readonly dose: Dose;
  /** One portion at each, in the order of the day. */
  readonly moments: readonly DayMoment[];
  /** The day on which it came on the list. */
  readonly since: LocalDate;
}

export interface CurcuminProduct extends OnTheLabel {
  readonly supplement: 'curcumin';
  /** mg per portion; null where the label names none. */
  readonly piperine: number | null;
  /** Made to be taken up better: phytosomes, micelles, liposomes. */
  readonly enhanced: boolean;
}

export interface OmegaProduct extends OnTheLabel {
  readonly supplement: 'omega-3';
  /** Cod-liver oil brings vitamins A and D along. */
  readonly codLiver: boolean;
  /** The vitamin D in a portion of cod-liver oil; null where the label names none. */
  readonly vitaminD: Dose | null;
}

export interface PlainProduct extends OnTheLabel {
  readonly supplement: Exclude<SupplementId, 'curcumin' | 'omega-3'>;
}

export type Product = CurcuminProduct | OmegaProduct | PlainProduct;

/** A portion that was taken. */
export interface Taken {
  readonly product: string;
  readonly moment: DayMoment;
}

export function isTaken(taken: readonly Taken[], { product, moment }: Taken): boolean {
  return taken.some((one) => one.product === product && one.moment === moment);
}

/** One new product a week tells which of them a complaint comes from (facts on supplements, 1.7). */
export const PACE_DAYS = 7;
