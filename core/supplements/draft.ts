/** A product as it is being filled in, and the product that it makes once nothing is wrong with it. */

import type { LocalDate } from '../time.ts';
import { type DoseRefusal, readDose, readPiperine } from './dose.ts';
import {
  DAY_MOMENTS,
  type DayMoment,
  type Dose,
  type DoseUnit,
  type Product,
  type SupplementId,
} from './product.ts';

/** Text as it was typed; null where nothing was chosen. Fields of another supplement are left alone. */
export interface Draft {
  readonly supplement: SupplementId | null;
  readonly name: string;
  readonly dose: string;
  readonly unit: DoseUnit | null;
  readonly moments: readonly DayMoment[];
  readonly piperine: string;
  readonly enhanced: boolean | null;
  readonly codLiver: boolean | null;
  readonly vitaminD: string;
  readonly vitaminDUnit: DoseUnit | null;
}

export const EMPTY_DRAFT: Draft = {
  supplement: null,
  name: '',
  dose: '',
  unit: null,
  moments: [],
  piperine: '',
  enhanced: null,
  codLiver: null,
  vitaminD: '',
  vitaminDUnit: null,
};

export const LONGEST_NAME = 60;

export type DraftTrouble = DoseRefusal | 'needs-kind' | 'needs-name' | 'needs-moment' | 'needs-answer';
export type Wrong = Readonly<Partial<Record<keyof Draft, DraftTrouble>>>;

/** The unit that labels of a supplement use; null where both µg and IE are usual, so that nobody mistakes them. */
export function usualUnit(supplement: SupplementId | null): DoseUnit | null {
  if (supplement === null || supplement === 'vitamin-d3') return null;
  return supplement === 'collagen' ? 'g' : 'mg';
}

/** @param whose the id that the product has or gets, and the day on which it came on the list */
export function readDraft(
  draft: Draft,
  whose: { readonly id: string; readonly since: LocalDate },
): { readonly product: Product } | { readonly wrong: Wrong } {
  const { supplement } = draft;
  if (supplement === null) return { wrong: { supplement: 'needs-kind' } };
  const wrong: { -readonly [Field in keyof Wrong]: Wrong[Field] } = {};
  const read = readDose(draft.dose, draft.unit, supplement);
  const name = draft.name.trim();
  if (name === '') wrong.name = 'needs-name';
  if ('refused' in read) wrong.dose = read.refused;
  if (draft.moments.length === 0) wrong.moments = 'needs-moment';
  const own = readOwn(supplement, draft);
  if ('wrong' in own || 'refused' in read || Object.keys(wrong).length > 0) {
    return { wrong: { ...wrong, ...('wrong' in own ? own.wrong : {}) } };
  }
  const moments = DAY_MOMENTS.filter((moment) => draft.moments.includes(moment));
  return { product: { ...whose, name, dose: read.dose, moments, ...own } };
}

type DistributiveOmit<T, Key extends string> = T extends unknown ? Omit<T, Key> : never;
type Own = DistributiveOmit<Product, 'id' | 'since' | 'name' | 'dose' | 'moments'>;

/** What only this supplement has. */
function readOwn(supplement: SupplementId, draft: Draft): Own | { readonly wrong: Wrong } {
  if (supplement === 'curcumin') {
    const read = readPiperine(draft.piperine);
    if ('refused' in read) return { wrong: { piperine: read.refused } };
    const { enhanced } = draft;
    if (enhanced === null) return { wrong: { enhanced: 'needs-answer' } };
    return { supplement, piperine: read.piperine, enhanced };
  }
  return supplement === 'omega-3' ? readOmega(draft) : { supplement };
}

function readOmega({ codLiver, vitaminD, vitaminDUnit }: Draft): Own | { readonly wrong: Wrong } {
  const supplement = 'omega-3';
  if (codLiver === null) return { wrong: { codLiver: 'needs-answer' } };
  if (!codLiver || vitaminD.trim() === '') return { supplement, codLiver, vitaminD: null };
  const read = readDose(vitaminD, vitaminDUnit, 'vitamin-d3');
  return 'refused' in read
    ? { wrong: { vitaminD: read.refused } }
    : { supplement, codLiver, vitaminD: read.dose };
}

/** A product as it may be changed: reading the draft again gives the same product. */
export function draftOf(product: Product): Draft {
  const { supplement, name, dose, moments } = product;
  const plain: Draft = { ...EMPTY_DRAFT, supplement, name, ...typed(dose), moments };
  if (supplement === 'curcumin') {
    const piperine = product.piperine === null ? '' : figures(product.piperine);
    return { ...plain, piperine, enhanced: product.enhanced };
  }
  if (supplement !== 'omega-3') return plain;
  const { codLiver, vitaminD } = product;
  if (vitaminD === null) return { ...plain, codLiver };
  return { ...plain, codLiver, vitaminD: figures(vitaminD.amount), vitaminDUnit: vitaminD.unit };
}

function typed({ amount, unit }: Dose): Pick<Draft, 'dose' | 'unit'> {
  return { dose: figures(amount), unit };
}

/** With a comma, which both languages may type; three decimals get a fourth, so that they are no thousands. */
function figures(amount: number): string {
  const [whole = '', decimals = ''] = amount.toFixed(10).replace(/0+$/, '').split('.');
  return decimals === '' ? whole : `${whole},${decimals.length === 3 ? `${decimals}0` : decimals}`;
}
