/** Somebody's own list of supplements, and every line that a dose above a limit must have beside it. */
import { type DayTotals, takenOn } from '../days.ts';
import type { Safety } from '../supplements/check.ts';
import type { Product } from '../supplements/product.ts';
import { type Finding, findingsOn } from '../supplements/sums.ts';
import { beyond } from './brief.ts';

export interface OwnSupplements {
  /** On the list now, with the number of days of the period on which a portion was ticked. */
  readonly products: readonly { readonly product: Product; readonly days: number }[];
  readonly more: number;
  /** Sums above a limit, also by products that there is no room for. */
  readonly above: readonly Finding[];
}

const MOST_PRODUCTS = 8;

/** Answers of the safety check are nobody's but the person's own: what only they bring up is left out. */
export function ownSupplements(
  rows: readonly DayTotals[],
  products: readonly Product[],
  safety: Safety,
): OwnSupplements {
  const days = (id: string) =>
    rows.filter((row) => takenOn(row).some(({ product }) => product === id)).length;
  return {
    products: products.slice(0, MOST_PRODUCTS).map((product) => ({ product, days: days(product.id) })),
    more: beyond(products, MOST_PRODUCTS),
    above: findingsOn(products, safety)
      .filter(({ level }) => level !== 'info')
      // A limit of their own would tell their weight.
      .map((finding) => ({ ...finding, limit: null })),
  };
}
