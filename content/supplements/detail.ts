/** What one supplement's own screen adds to its dose and warning: who asks first, what clashes, forms, moment, evidence. */

import type { SupplementId } from '../../core/supplements/product.ts';
import type { SourceId } from '../sources.ts';

/** The four steps of the fact sheet, from low to high. What nobody shows to work is below what nobody studied enough. */
export const EVIDENCE_STEPS = ['none-shown', 'too-little', 'weak', 'fair'] as const;
export type Evidence = (typeof EVIDENCE_STEPS)[number];

/** Hours, both ends included. */
export type Hours = readonly [from: number, to: number];

/** `apart`: on either side. `around`: the medicine at least so long before the supplement, or so long after it. */
export type Distance =
  | { readonly kind: 'apart'; readonly hours: Hours }
  | { readonly kind: 'around'; readonly before: number; readonly after: Hours };

/** `pharmacist`: nobody verified it for us, so a person's own pharmacist is the source and no figure stands there. */
export type Clash =
  | { readonly distance: Distance; readonly source: SourceId }
  | { readonly distance: null; readonly source: SourceId | 'pharmacist' };

/** How much of a compound's weight is the substance itself, in percent. */
export interface Content {
  readonly name: { readonly nl: string; readonly en: string };
  readonly percent: number;
}

export interface DetailFigures {
  readonly evidence: Evidence;
  /** In the order in which `DetailText.clashes` names them. */
  readonly clashes: readonly Clash[];
  readonly contents: readonly Content[];
}

export interface ClashText {
  /** Long names say with a soft hyphen (U+00AD) where they may break. */
  readonly with: string;
  readonly why: string;
}

export interface DetailText {
  /** What each official limit is, in the order of `SupplementFigures.limits`. */
  readonly limits: readonly string[];
  /** The line above the list: who asks first, or who should leave it. */
  readonly askLead: string;
  readonly ask: readonly string[];
  readonly clashes: readonly ClashText[];
  readonly forms: readonly string[];
  /** The supplement's own line out of the moments of the day (fact sheet 1.7). */
  readonly moment: string;
}

export type DetailTexts = Readonly<Record<SupplementId, DetailText>>;

/** Kilograms for which a limit per kilo is drawn; the fact sheet's own example. */
export const EXAMPLE_WEIGHT = 70;
