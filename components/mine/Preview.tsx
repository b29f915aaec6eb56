/** While one fills in: what the list would ask to be told of this substance, the other products counted. */
import type { MineWords } from '../../content/mine/mine.ts';
import type { Product } from '../../core/supplements/product.ts';
import { findingsAbout } from '../../core/supplements/sums.ts';
import { safety, supplements } from '../../store/supplements.ts';
import { Findings } from './Findings.tsx';

/** @param product null while it cannot be counted yet */
export function Preview({ product, words }: { product: Product | null; words: MineWords }) {
  return <Findings findings={product === null ? [] : findingsWith(product)} words={words} />;
}

function findingsWith(product: Product) {
  const others = supplements.value.filter(({ id }) => id !== product.id);
  return findingsAbout(product, [...others, product], safety.value);
}
