import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  amountOf,
  type DoseRefusal,
  isPossible,
  readDose,
  readPiperine,
  readWeight,
  refusalOf,
} from '../../core/supplements/dose.ts';
import {
  DOSE_UNITS,
  type DoseUnit,
  SUPPLEMENT_IDS,
  type SupplementId,
} from '../../core/supplements/product.ts';
import { aCurcumin, anOmega } from './supplement-list.ts';

describe('a dose as people type it', () => {
  test.each([
    ['400', 400],
    ['400,5', 400.5],
    ['400.5', 400.5],
    ['1.000', 1000],
    ['1,000', 1000],
    ['1 000', 1000],
    ['1.000,5', 1000.5],
    ['1,000.25', 1000.25],
    ['0,075', 0.075],
    ['0.5', 0.5],
    ['12,50', 12.5],
    ['  250 ', 250],
    ['+250', 250],
    ['0250', 250],
  ])('“%s” is %d', (text, amount) => {
    expect(readDose(text, 'mg', 'magnesium')).toEqual({ dose: { amount, unit: 'mg' } });
  });

  test.each([
    ['75 µg', 75, 'µg'],
    ['75 μg', 75, 'µg'],
    ['75ug', 75, 'µg'],
    ['75 mcg', 75, 'µg'],
    ['75 microgram', 75, 'µg'],
    ['3000 IE', 3000, 'IE'],
    ['3.000 I.E.', 3000, 'IE'],
    ['3000iu', 3000, 'IE'],
    ['0,075 mg', 0.075, 'mg'],
  ] as const)('“%s” brings its own unit, whatever was chosen', (text, amount, unit) => {
    expect(readDose(text, 'g', 'vitamin-d3')).toEqual({ dose: { amount, unit } });
    expect(readDose(text, null, 'vitamin-d3')).toEqual({ dose: { amount, unit } });
  });

  test.each([
    ['', 'mg', 'magnesium', 'empty'],
    ['   ', 'mg', 'magnesium', 'empty'],
    ['veel', 'mg', 'magnesium', 'no-number'],
    ['mg', 'mg', 'magnesium', 'no-number'],
    ['4e5', 'mg', 'magnesium', 'no-number'],
    ['1.2.3', 'mg', 'magnesium', 'no-number'],
    ['40 0', 'mg', 'magnesium', 'no-number'],
    ['1.0000', 'mg', 'magnesium', null],
    ['400-600', 'mg', 'magnesium', 'no-number'],
    ['0', 'mg', 'magnesium', 'not-positive'],
    ['0,0', 'mg', 'magnesium', 'not-positive'],
    ['-400', 'mg', 'magnesium', 'not-positive'],
    ['−400', 'mg', 'magnesium', 'not-positive'],
    ['5 kg', 'mg', 'magnesium', 'unknown-unit'],
    ['400 capsules', 'mg', 'magnesium', 'unknown-unit'],
    ['3000', null, 'vitamin-d3', 'unit-missing'],
    ['1000 IE', 'mg', 'omega-3', 'no-ie'],
    ['1000', 'IE', 'vitamin-c', 'no-ie'],
    ['5001', 'mg', 'magnesium', 'too-high'],
    ['5 kg', 'g', 'collagen', 'unknown-unit'],
    ['101', 'g', 'collagen', 'too-high'],
    ['3000 µg', null, 'vitamin-d3', 'too-high'],
    ['75 mg', null, 'vitamin-d3', 'too-high'],
    ['99999999999999999999999999999999999', 'mg', 'magnesium', 'too-high'],
    ['9'.repeat(400), 'mg', 'magnesium', 'no-number'],
  ] as const)('“%s” in %s is for %s refused as %s', (text, unit, supplement, reason) => {
    const read = readDose(text, unit, supplement);
    expect('refused' in read ? read.refused : null).toBe<DoseRefusal | null>(reason);
  });

  test('the most that can be is still read', () => {
    expect(readDose('5000', 'mg', 'magnesium')).toHaveProperty('dose');
    expect(readDose('100.000 IE', null, 'vitamin-d3')).toHaveProperty('dose');
  });
});

describe('piperine', () => {
  test.each([
    ['', { piperine: null }],
    ['5', { piperine: 5 }],
    ['1,5 mg', { piperine: 1.5 }],
    ['500 µg', { piperine: 0.5 }],
    ['0', { refused: 'not-positive' }],
    ['5 IE', { refused: 'no-ie' }],
    ['501', { refused: 'too-high' }],
    ['wat', { refused: 'no-number' }],
    ['5 ml', { refused: 'unknown-unit' }],
  ])('“%s”', (text, read) => {
    expect(readPiperine(text)).toEqual(read);
  });
});

describe('a weight', () => {
  test.each([
    ['70', { weight: 70 }],
    ['70,5 kg', { weight: 70.5 }],
    ['', { weight: null }],
    ['29', null],
    ['301', null],
    ['70 mg', null],
    ['-70', null],
    ['zwaar', null],
  ])('“%s”', (text, read) => {
    expect(readWeight(text)).toEqual(read);
  });
});

describe('a conversion', () => {
  test.each([
    [3000, 'IE', 'vitamin-d3', 75],
    [4000, 'IE', 'vitamin-d3', 100],
    [400, 'IE', 'vitamin-d3', 10],
    [0.025, 'mg', 'vitamin-d3', 25],
    [2, 'g', 'omega-3', 2000],
    [500, 'µg', 'magnesium', 0.5],
    [10_000, 'mg', 'collagen', 10],
  ] as const)('%d %s of %s is %d in the unit of the sum', (amount, unit, supplement, sum) => {
    expect(amountOf({ amount, unit }, supplement)).toBe(sum);
  });

  test('is the same amount in every unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2500 }), (micrograms) => {
        const amount = (one: number, unit: DoseUnit) => amountOf({ amount: one, unit }, 'vitamin-d3');
        expect(amount(micrograms, 'µg')).toBe(micrograms);
        expect(amount(micrograms * 40, 'IE')).toBe(micrograms);
        expect(amount(micrograms / 1000, 'mg')).toBe(micrograms);
      }),
    );
  });
});

test('nothing that can be typed breaks it, and what is read can be', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.stringMatching(/^[-+ ]?[0-9.,' ]{0,12} ?(mg|µg|ug|IE|g|kg)?$/),
  );
  fc.assert(
    fc.property(
      typed,
      fc.constantFrom<DoseUnit | null>(...DOSE_UNITS, null),
      fc.constantFrom<SupplementId>(...SUPPLEMENT_IDS),
      (text, unit, supplement) => {
        const read = readDose(text, unit, supplement);
        if ('dose' in read) {
          expect(refusalOf(read.dose, supplement)).toBeNull();
          expect(amountOf(read.dose, supplement)).toBeGreaterThanOrEqual(0);
        }
        const piperine = readPiperine(text);
        if ('piperine' in piperine && piperine.piperine !== null) {
          expect(Number.isFinite(piperine.piperine)).toBe(true);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test('a file’s impossible amounts are known as such', () => {
  expect(isPossible(anOmega())).toBe(true);
  expect(isPossible(anOmega({ dose: { amount: Number.NaN, unit: 'mg' } }))).toBe(false);
  expect(isPossible(anOmega({ vitaminD: { amount: 1, unit: 'g' } }))).toBe(false);
  expect(isPossible(aCurcumin({ piperine: 5 }))).toBe(true);
  expect(isPossible(aCurcumin({ piperine: 0 }))).toBe(false);
});
