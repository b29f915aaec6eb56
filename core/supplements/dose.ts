/** Doses as people type them from a label: read, converted, or refused with the reason. */
import { WEIGHTS } from './check.ts';
import { DOSE_UNITS, type Dose, type DoseUnit, type Product, type SupplementId } from './product.ts';

export type DoseRefusal =
  | 'empty'
  | 'no-number'
  | 'not-positive'
  | 'unknown-unit'
  | 'unit-missing'
  | 'no-ie'
  | 'too-high';

export type ReadDose = { readonly dose: Dose } | { readonly refused: DoseRefusal };

/** The unit in which a supplement is summed and compared. */
export const SUM_UNIT: Readonly<Record<SupplementId, Exclude<DoseUnit, 'IE'>>> = {
  'omega-3': 'mg',
  magnesium: 'mg',
  'vitamin-d3': 'µg',
  curcumin: 'mg',
  collagen: 'g',
  'vitamin-c': 'mg',
};

/**
 * The most micrograms that a portion can hold. Our own bounds, many times what is sold: beyond them a unit was mistaken
 * or a finger slipped.
 */
const HIGHEST: Readonly<Record<SupplementId, number>> = {
  'omega-3': 20e6,
  magnesium: 5e6,
  'vitamin-d3': 2500,
  curcumin: 20e6,
  collagen: 100e6,
  'vitamin-c': 20e6,
};
/** mg per portion. */
export const HIGHEST_PIPERINE = 500;

/** 1 µg of vitamin D is 40 IE. */
export const IE_PER_MICROGRAM = 40;
const MICROGRAMS: Readonly<Record<Exclude<DoseUnit, 'IE'>, number>> = { µg: 1, mg: 1000, g: 1_000_000 };

/** How people and labels write each unit, without dots. */
const WRITTEN: Readonly<Record<DoseUnit, readonly string[]>> = {
  mg: ['mg', 'milligram', 'milligrams'],
  µg: ['µg', 'ug', 'mcg', 'microgram', 'micrograms'],
  IE: ['ie', 'iu', 'ieu'],
  g: ['g', 'gr', 'gram', 'grams'],
};

/** A sign, figures with points, commas or spaces, and what may be a unit. Longer than 40 characters is no dose. */
const TYPED = /^([-−+]?)\s*(\d[\d.,\s]*)?(\D*)$/u;
const LONGEST = 40;

/**
 * @param text what was typed: "400", "400,5", "1.000", "75 µg", "3000 IE"
 * @param chosen the unit chosen beside it; one that was typed goes first
 */
export function readDose(text: string, chosen: DoseUnit | null, supplement: SupplementId): ReadDose {
  const read = readAmount(text);
  if ('refused' in read) return read;
  const unit = read.unit === '' ? chosen : unitOf(read.unit);
  if (unit === null) return { refused: read.unit === '' ? 'unit-missing' : 'unknown-unit' };
  const dose = { amount: read.amount, unit };
  const refused = refusalOf(dose, supplement);
  return refused === null ? { dose } : { refused };
}

/** Milligrams of piperine per portion; an empty field means that the label names none. */
export function readPiperine(
  text: string,
): { readonly piperine: number | null } | { readonly refused: DoseRefusal } {
  if (text.trim() === '') return { piperine: null };
  const read = readAmount(text);
  if ('refused' in read) return read;
  const unit = read.unit === '' ? 'mg' : unitOf(read.unit);
  if (unit === null) return { refused: 'unknown-unit' };
  if (unit === 'IE') return { refused: 'no-ie' };
  const piperine = tidy((read.amount * MICROGRAMS[unit]) / MICROGRAMS.mg);
  if (piperine === 0) return { refused: 'not-positive' };
  return piperine > HIGHEST_PIPERINE ? { refused: 'too-high' } : { piperine };
}

/** Kilos; an empty field takes a weight back. Null where it is no weight of a person. */
export function readWeight(text: string): { readonly weight: number | null } | null {
  if (text.trim() === '') return { weight: null };
  const read = readAmount(text);
  if ('refused' in read || !['', 'kg', 'kilo', 'kilos'].includes(read.unit.toLowerCase())) return null;
  return read.amount >= WEIGHTS.min && read.amount <= WEIGHTS.max ? { weight: read.amount } : null;
}

/** Why a dose cannot be one of this supplement; null when it can. */
export function refusalOf({ amount, unit }: Dose, supplement: SupplementId): DoseRefusal | null {
  if (!Number.isFinite(amount)) return 'no-number';
  if (amount <= 0) return 'not-positive';
  if (unit === 'IE' && supplement !== 'vitamin-d3') return 'no-ie';
  const micrograms = microgramsIn({ amount, unit });
  // Less is no dose of anything here, and would be lost in a sum.
  if (micrograms < 0.1) return 'not-positive';
  return micrograms > HIGHEST[supplement] ? 'too-high' : null;
}

/** Whether every amount of a product is possible; what was typed was read, but a file may hold anything. */
export function isPossible(product: Product): boolean {
  if (refusalOf(product.dose, product.supplement) !== null) return false;
  if (product.supplement === 'omega-3') {
    return product.vitaminD === null || refusalOf(product.vitaminD, 'vitamin-d3') === null;
  }
  if (product.supplement !== 'curcumin' || product.piperine === null) return true;
  return product.piperine > 0 && product.piperine <= HIGHEST_PIPERINE;
}

/** @returns the amount in the unit of the sum: mg, for vitamin D µg, for collagen g */
export function amountOf(dose: Dose, supplement: SupplementId): number {
  return tidy(microgramsIn(dose) / MICROGRAMS[SUM_UNIT[supplement]]);
}

function microgramsIn({ amount, unit }: Dose): number {
  return unit === 'IE' ? amount / IE_PER_MICROGRAM : amount * MICROGRAMS[unit];
}

/** Without the dust of binary fractions: 0.1 and 0.2 make 0.3. */
export function tidy(amount: number): number {
  return Math.round(amount * 1e6) / 1e6;
}

/** A positive number and the letters behind it. */
export function readAmount(
  text: string,
): { readonly amount: number; readonly unit: string } | { readonly refused: DoseRefusal } {
  const trimmed = text.trim();
  if (trimmed === '') return { refused: 'empty' };
  const [, sign = '', figures = '', unit = ''] = (trimmed.length <= LONGEST && TYPED.exec(trimmed)) || [];
  const amount = numberOf(figures.trim());
  if (amount === null) return { refused: 'no-number' };
  if (amount === 0 || sign === '-' || sign === '−') return { refused: 'not-positive' };
  return { amount, unit: unit.trim() };
}

/** Groups of three are thousands with a point, a comma or a space; any other point or comma is the decimal one. */
function numberOf(figures: string): number | null {
  const grouped = /^[1-9]\d{0,2}(?:([.,\s])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/;
  const separator = grouped.exec(figures)?.[1];
  const plain = separator === undefined ? figures : figures.replaceAll(separator, '');
  return /^\d+(?:[.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : null;
}

function unitOf(written: string): DoseUnit | null {
  // The Greek letter and the micro sign look the same.
  const plain = written.toLowerCase().replaceAll('μ', 'µ').replaceAll('.', '');
  return DOSE_UNITS.find((unit) => WRITTEN[unit].includes(plain)) ?? null;
}
