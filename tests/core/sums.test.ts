import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CheckAnswers } from '../../core/supplements/check.ts';
import { DAY_MOMENTS, type Product } from '../../core/supplements/product.ts';
import { findingsOn, SUBSTANCES, totalsOf } from '../../core/supplements/sums.ts';
import { aCurcumin, anOmega, aPlain, safetyOf } from './supplement-list.ts';

const said = (products: readonly Product[], yes: CheckAnswers = {}, weight: number | null = null) =>
  findingsOn(products, safetyOf(yes, weight)).map(({ key, level }) => `${key}: ${level}`);
const magnesium = (amount: number) => aPlain('magnesium', { amount, unit: 'mg' });
const vitaminD = (amount: number) => aPlain('vitamin-d3', { amount, unit: 'µg' });
const vitaminC = (amount: number) => aPlain('vitamin-c', { amount, unit: 'mg' });
const omega = (amount: number) => anOmega({ dose: { amount, unit: 'mg' } });
const curcumin = (amount: number) => aCurcumin({ dose: { amount, unit: 'mg' } });

describe('a day', () => {
  test('adds up every portion at every moment, over all products', () => {
    const twice = aPlain('magnesium', { amount: 0.2, unit: 'g' }, { moments: ['lunch', 'evening'] });
    expect(totalsOf([twice, magnesium(50)]).magnesium).toBe(450);
  });

  test('counts the vitamin D of cod-liver oil, and the piperine of curcumin', () => {
    const oil = anOmega({ codLiver: true, vitaminD: { amount: 400, unit: 'IE' } });
    const totals = totalsOf([oil, vitaminD(20), aCurcumin({ piperine: 1.5, moments: ['lunch', 'dinner'] })]);
    expect(totals['vitamin-d']).toBe(30);
    expect(totals.piperine).toBe(3);
  });

  test('has no dust of fractions', () => {
    expect(totalsOf([magnesium(0.1), magnesium(0.2)]).magnesium).toBe(0.3);
  });
});

const products = fc.array(
  fc
    .tuple(
      fc.constantFrom(magnesium, vitaminD, vitaminC, omega, curcumin),
      fc.integer({ min: 1, max: 2500 }),
      fc.subarray([...DAY_MOMENTS], { minLength: 1 }),
    )
    .map(([make, amount, moments]): Product => ({ ...make(amount), moments })),
  { maxLength: 8 },
);

describe('the sum of a list', () => {
  test('does not depend on its order', () => {
    fc.assert(
      fc.property(products, (list) => {
        expect(totalsOf(list.toReversed())).toEqual(totalsOf(list));
      }),
    );
  });

  test('of two lists is that of both together', () => {
    fc.assert(
      fc.property(products, products, (a, b) => {
        const [one, other, both] = [totalsOf(a), totalsOf(b), totalsOf([...a, ...b])];
        for (const substance of SUBSTANCES) {
          expect(both[substance]).toBeCloseTo(one[substance] + other[substance], 5);
        }
      }),
    );
  });

  test('never says less when something is added', () => {
    const weight = { info: 1, warning: 2, strong: 3 } as const;
    const worst = (list: readonly Product[]) =>
      Math.max(0, ...findingsOn(list, safetyOf({})).map(({ level }) => weight[level]));
    fc.assert(
      fc.property(products, products, (a, b) => {
        expect(worst([...a, ...b])).toBeGreaterThanOrEqual(worst(a));
      }),
    );
  });
});

describe('the thresholds', () => {
  test.each<[string, readonly Product[], CheckAnswers, readonly string[]]>([
    ['magnesium 250', [magnesium(250)], {}, []],
    ['magnesium 250,5', [magnesium(250.5)], {}, ['magnesium-above: warning']],
    ['two magnesiums of 150', [magnesium(150), magnesium(150)], {}, ['magnesium-above: warning']],
    ['vitamin D 20', [vitaminD(20)], {}, []],
    ['vitamin D 25', [vitaminD(25)], {}, ['vitamin-d-high: info']],
    ['vitamin D 75', [vitaminD(75)], {}, ['vitamin-d-high: info']],
    ['vitamin D 76', [vitaminD(76)], {}, ['vitamin-d-above: warning']],
    ['vitamin D 100', [vitaminD(100)], {}, ['vitamin-d-above: warning']],
    ['vitamin D 125', [vitaminD(125)], {}, ['vitamin-d-far-above: strong']],
    ['omega-3 1500', [omega(1500)], {}, []],
    ['omega-3 1501', [omega(1501)], {}, ['omega-high: info']],
    ['omega-3 5000', [omega(5000)], {}, ['omega-high: info']],
    ['omega-3 5001', [omega(5001)], {}, ['omega-above: warning']],
    ['omega-3 999 with a heart disease', [omega(999)], { heart: true }, []],
    ['omega-3 1000 with a heart disease', [omega(1000)], { heart: true }, ['omega-heart: info']],
    ['omega-3 1000 without', [omega(1000)], {}, []],
    ['curcumin 180, weight unknown', [curcumin(180)], {}, []],
    ['curcumin 181, weight unknown', [curcumin(181)], {}, ['curcumin-above: warning']],
    ['curcumin in a better form', [aCurcumin({ enhanced: true })], {}, ['curcumin-form: info']],
    ['curcumin with piperine', [aCurcumin({ piperine: 1 })], {}, ['curcumin-form: info']],
    [
      'piperine with medicines',
      [aCurcumin({ piperine: 1 })],
      { medicines: true },
      ['curcumin-form: info', 'piperine-medicines: info'],
    ],
    ['piperine 2', [aCurcumin({ piperine: 2 })], {}, ['curcumin-form: info']],
    ['piperine 2,1', [aCurcumin({ piperine: 2.1 })], {}, ['curcumin-form: info', 'piperine-above: warning']],
    ['vitamin C 1000', [vitaminC(1000)], {}, []],
    ['vitamin C 1001', [vitaminC(1001)], {}, ['vitamin-c-above: warning']],
    ['vitamin C 500 with kidney stones', [vitaminC(500)], { kidneys: true }, []],
    ['vitamin C 501 with kidney stones', [vitaminC(501)], { kidneys: true }, ['vitamin-c-kidneys: info']],
    ['vitamin C 501 with diabetes', [vitaminC(501)], { diabetes: true }, ['vitamin-c-sensor: info']],
    ['collagen', [aPlain('collagen', { amount: 10, unit: 'g' })], {}, []],
    [
      'collagen with a kidney disease',
      [aPlain('collagen', { amount: 10, unit: 'g' })],
      { kidneys: true },
      ['collagen-kidneys: info'],
    ],
    ['an empty list', [], { heart: true, kidneys: true, medicines: true, diabetes: true }, []],
  ])('%s', (_name, list, yes, expected) => {
    expect(said(list, yes)).toEqual(expected);
  });

  test.each([
    [50, 150],
    [60, 180],
    [70, 210],
    [80, 240],
  ])('at %d kilos curcumin asks for a word above %d mg', (weight, limit) => {
    expect(said([curcumin(limit)], {}, weight)).toEqual([]);
    expect(findingsOn([curcumin(limit + 1)], safetyOf({}, weight))).toMatchObject([
      { key: 'curcumin-above', total: limit + 1, limit },
    ]);
  });

  test('without a weight names no limit of one’s own', () => {
    expect(findingsOn([curcumin(181)], safetyOf({}))).toMatchObject([{ key: 'curcumin-above', limit: null }]);
  });
});
