/**
 * The figures of each supplement's own screen, once for both languages. A distance stands here only where a source
 * that was read, or reported by another that was, gives it (fact sheet 1.2); the others are left to the pharmacist.
 */

import type { SupplementId } from '../../core/supplements/product.ts';
import type { Clash, DetailFigures } from './detail.ts';

const askPharmacist: Clash = { distance: null, source: 'pharmacist' };
const threeToFour: Clash = { distance: { kind: 'apart', hours: [3, 4] }, source: 'emc-12118-magnesium' };

export const detailFigures: Readonly<Record<SupplementId, DetailFigures>> = {
  'omega-3': {
    evidence: 'too-little',
    clashes: [
      { distance: null, source: 'efsa-2012-omega-3' },
      askPharmacist,
      { distance: null, source: 'efsa-2023-vitamin-d' },
    ],
    contents: [],
  },
  magnesium: {
    evidence: 'weak',
    clashes: [
      { distance: { kind: 'around', before: 2, after: [4, 6] }, source: 'nih-ods-magnesium' },
      threeToFour,
      threeToFour,
      threeToFour,
      askPharmacist,
      askPharmacist,
      { distance: null, source: 'nih-ods-magnesium' },
    ],
    // Own sums from molar masses: 24.305 g/mol of magnesium in that of the compound, rounded.
    contents: [
      { name: { nl: 'oxide', en: 'oxide' }, percent: 60 },
      { name: { nl: 'carbonaat', en: 'carbonate' }, percent: 29 },
      { name: { nl: 'citraat (watervrij)', en: 'citrate (anhydrous)' }, percent: 16 },
      { name: { nl: 'bisglycinaat', en: 'bisglycinate' }, percent: 14 },
      { name: { nl: 'chloride (hexahydraat)', en: 'chloride (hexahydrate)' }, percent: 12 },
      { name: { nl: 'tauraat', en: 'taurate' }, percent: 9 },
      { name: { nl: 'L-threonaat', en: 'L-threonate' }, percent: 8 },
    ],
  },
  'vitamin-d3': {
    evidence: 'none-shown',
    clashes: [
      { distance: null, source: 'efsa-2023-vitamin-d' },
      askPharmacist,
      askPharmacist,
      askPharmacist,
      askPharmacist,
    ],
    contents: [],
  },
  curcumin: {
    evidence: 'too-little',
    clashes: [
      { distance: null, source: 'ziegenhagen-2021' },
      { distance: null, source: 'medsafe-2018-turmeric' },
      askPharmacist,
      { distance: null, source: 'hussaarts-2019' },
      askPharmacist,
      askPharmacist,
      askPharmacist,
    ],
    contents: [],
  },
  collagen: { evidence: 'too-little', clashes: [askPharmacist], contents: [] },
  'vitamin-c': {
    evidence: 'too-little',
    clashes: [askPharmacist, askPharmacist, askPharmacist],
    contents: [],
  },
};
