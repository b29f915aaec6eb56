/** The interface words of one supplement's own screen. */
import type { Evidence } from '../supplements/detail.ts';
import type { DoseVerdict } from '../supplements/supplement.ts';

export interface DetailWords {
  /** Amounts come with their unit. */
  readonly own: (amount: string) => string;
  readonly limit: (amount: string, what: string) => string;
  /** Where the article's dose lies beside one limit. */
  readonly relation: Readonly<Record<Exclude<DoseVerdict, 'no-limit'>, string>>;
  readonly noLimit: string;
  readonly perDay: (amount: string) => string;
  readonly ask: string;
  readonly clashes: string;
  readonly clashesCaption: string;
  readonly clashWith: string;
  readonly clashWhat: string;
  /** Hours. */
  readonly apart: (from: number, to: number) => string;
  readonly around: (before: number, from: number, to: number) => string;
  readonly askPharmacist: string;
  readonly forms: string;
  readonly contents: string;
  readonly form: string;
  readonly share: string;
  readonly percent: (share: number) => string;
  readonly ownSum: string;
  readonly moment: string;
  readonly steps: Readonly<Record<Evidence, string>>;
  /** Read out beside the step that holds. */
  readonly here: string;
}
