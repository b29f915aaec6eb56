import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPossible } from '../../core/supplements/dose.ts';
import { type Draft, draftOf, EMPTY_DRAFT, readDraft, usualUnit } from '../../core/supplements/draft.ts';
import { DAY_MOMENTS, type Product, SUPPLEMENT_IDS } from '../../core/supplements/product.ts';
import { aCurcumin, anOmega, aPlain } from './supplement-list.ts';

const WHOSE = { id: 'product-0', since: '2026-11-02' };
const MAGNESIUM: Draft = {
  ...EMPTY_DRAFT,
  supplement: 'magnesium',
  name: ' Citraat ',
  dose: '0,2 g',
  unit: 'mg',
  moments: ['evening', 'lunch'],
};
const wrong = (draft: Partial<Draft>) => {
  const read = readDraft({ ...MAGNESIUM, ...draft }, WHOSE);
  return 'wrong' in read ? read.wrong : null;
};

describe('a product that is being filled in', () => {
  test('is read with its own unit, its name trimmed and its moments in the order of the day', () => {
    expect(readDraft(MAGNESIUM, WHOSE)).toEqual({
      product: {
        ...WHOSE,
        supplement: 'magnesium',
        name: 'Citraat',
        dose: { amount: 0.2, unit: 'g' },
        moments: ['lunch', 'evening'],
      },
    });
  });

  test('begins with nothing: no kind, no dose, no moment, no answer', () => {
    expect(wrong(EMPTY_DRAFT)).toEqual({ supplement: 'needs-kind' });
    expect(wrong({ ...EMPTY_DRAFT, supplement: 'curcumin' })).toEqual({
      name: 'needs-name',
      dose: 'empty',
      moments: 'needs-moment',
      enhanced: 'needs-answer',
    });
  });

  test.each<[string, Partial<Draft>, object]>([
    ['a name of spaces', { name: '  ' }, { name: 'needs-name' }],
    ['a dose in letters', { dose: 'veel' }, { dose: 'no-number' }],
    ['no moment', { moments: [] }, { moments: 'needs-moment' }],
    [
      'piperine in letters',
      { supplement: 'curcumin', enhanced: false, piperine: 'veel' },
      { piperine: 'no-number' },
    ],
    ['fish oil or cod-liver oil', { supplement: 'omega-3' }, { codLiver: 'needs-answer' }],
    [
      'vitamin D without its unit',
      { supplement: 'omega-3', codLiver: true, vitaminD: '400' },
      { vitaminD: 'unit-missing' },
    ],
  ])('tells of %s', (_name, draft, expected) => {
    expect(wrong(draft)).toEqual(expected);
  });

  test('leaves what belongs to another kind aside', () => {
    const left = { piperine: 'veel', vitaminD: 'veel' };
    expect(wrong(left)).toBeNull();
    expect(wrong({ ...left, supplement: 'omega-3', codLiver: false })).toBeNull();
  });

  test('has no unit beforehand where two are usual', () => {
    expect(SUPPLEMENT_IDS.map(usualUnit)).toEqual(['mg', 'mg', null, 'mg', 'g', 'mg']);
  });
});

const amount = fc.oneof(
  fc.integer({ min: 1, max: 2000 }),
  fc.double({ min: 0.2, max: 90, noNaN: true }).map(rounded),
);
const moments = fc.subarray([...DAY_MOMENTS], { minLength: 1 });

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

const product: fc.Arbitrary<Product> = fc
  .tuple(fc.integer({ min: 0, max: 3 }), amount, amount, moments)
  .map(([kind, one, other, when]): Product => {
    const parts = { moments: when };
    if (kind === 0)
      return aCurcumin({ ...parts, dose: { amount: one, unit: 'mg' }, piperine: rounded(other / 10) });
    if (kind === 1) return anOmega({ ...parts, codLiver: true, vitaminD: { amount: other, unit: 'IE' } });
    if (kind === 2) return aPlain('collagen', { amount: one, unit: 'g' }, parts);
    return aPlain('vitamin-d3', { amount: one, unit: 'µg' }, parts);
  })
  .filter(isPossible);

test('a product that is changed and saved without a change is the same', () => {
  const tricky = aPlain('collagen', { amount: 1.125, unit: 'g' });
  expect(readDraft(draftOf(tricky), WHOSE)).toEqual({ product: tricky });
  fc.assert(
    fc.property(product, (one) => {
      expect(readDraft(draftOf(one), WHOSE)).toEqual({ product: one });
    }),
  );
});
