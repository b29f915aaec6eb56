/** The shape of a supplement: what the article gives, what officially limits it, and the words beside it. */
import type { SupplementId } from '../../core/supplements/product.ts';
import type { SourceId } from '../sources.ts';

/**
 * `within`: under the European limit; where a national body is stricter, `safety` says so.
 * `partly`/`above`: (partly) over an official limit. `no-limit`: none was set.
 */
export type DoseVerdict = 'within' | 'partly' | 'above' | 'no-limit';

export interface SupplementFigures {
  /** The article's dose per day, exactly. `to` equals `from` where it gives one figure. */
  readonly dose: { readonly from: number; readonly to: number; readonly unit: 'mg' | 'IE' | 'g' };
  readonly verdict: DoseVerdict;
  /** Verified official limits only; the first is the one that the warning names. Unverified figures have no place here. */
  readonly limits: readonly {
    readonly value: number;
    readonly unit: 'mg' | 'µg' | 'IE' | 'g' | 'mg/kg';
    readonly source: SourceId;
  }[];
  readonly sources: readonly SourceId[];
  /** Search terms of both languages, label words included, lower case. */
  readonly terms: readonly string[];
}

export interface SupplementText {
  readonly name: string;
  /** The dose as a person reads it: "2000-3000 mg per dag". Figures as in `SupplementFigures`. */
  readonly dose: string;
  /** The article's purpose; stands only inside the article's frame. */
  readonly purpose: string;
  /** The line that stands wherever the dose stands; where the verdict is `partly` or `above` it begins with a warning. */
  readonly warning: string;
  /** More lines of safety: how the limits compare, what to watch. Who asks first and what clashes stands in `DetailText`. */
  readonly safety: readonly string[];
  /** What the article leaves open, said as open; absent where nothing is. */
  readonly unclear?: string;
  /** How strong the evidence for back pain is, on the fact sheet's scale, honestly. */
  readonly evidence: string;
  /** Label reading and taking it, short. */
  readonly label: string;
}

export type SupplementTexts = Readonly<Record<SupplementId, SupplementText>>;
