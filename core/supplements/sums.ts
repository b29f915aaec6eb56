/** What a list adds up to in a day, and where that asks for a word. Source of every threshold: facts, 0.3. */
import type { Safety } from './check.ts';
import { amountOf, IE_PER_MICROGRAM, tidy } from './dose.ts';
import type { Product, SupplementId } from './product.ts';

export const SUBSTANCES = [
  'epa-dha',
  'magnesium',
  'vitamin-d',
  'curcumin',
  'piperine',
  'collagen',
  'vitamin-c',
] as const;
export type Substance = (typeof SUBSTANCES)[number];

/** Per day: mg, for vitamin D µg, for collagen g. */
export type Totals = Readonly<Record<Substance, number>>;

export const LEVELS = ['info', 'warning', 'strong'] as const;
export type Level = (typeof LEVELS)[number];

/** What is to be said, by the name of its sentence. */
export const FINDING_KEYS = [
  'omega-heart',
  'omega-high',
  'omega-above',
  'magnesium-above',
  'vitamin-d-high',
  'vitamin-d-above',
  'vitamin-d-far-above',
  'curcumin-form',
  'curcumin-above',
  'piperine-medicines',
  'piperine-above',
  'collagen-kidneys',
  'vitamin-c-kidneys',
  'vitamin-c-sensor',
  'vitamin-c-above',
] as const;
export type FindingKey = (typeof FINDING_KEYS)[number];

export interface Finding {
  readonly key: FindingKey;
  readonly level: Level;
  readonly substance: Substance;
  /** Of the substance in a day, in the unit of the sum. */
  readonly total: number;
  /** Of this person: mg of curcumin by their weight. Null where that is unknown and for all other limits. */
  readonly limit: number | null;
}

/** mg, µg or g a day; `over` means more than, never equal to. The limit of piperine was not verified: never show it. */
export const THRESHOLDS = {
  omegaWithHeart: 1000,
  omegaHigh: 1500,
  omegaAbove: 5000,
  magnesiumAbove: 250,
  vitaminDHigh: 20,
  vitaminDAbove: 75,
  vitaminDFarAbove: 100,
  curcuminPerKilo: 3,
  curcuminWithoutWeight: 180,
  piperineAbove: 2,
  vitaminCWithCare: 500,
  vitaminCAbove: 1000,
} as const;

const SUBSTANCE: Readonly<Record<SupplementId, Substance>> = {
  'omega-3': 'epa-dha',
  magnesium: 'magnesium',
  'vitamin-d3': 'vitamin-d',
  curcumin: 'curcumin',
  collagen: 'collagen',
  'vitamin-c': 'vitamin-c',
};

/** What a product adds to. */
function substancesIn(product: Product): readonly Substance[] {
  return inPortion(product)
    .filter(([, amount]) => amount > 0)
    .map(([substance]) => substance);
}

const NOTHING: Totals = {
  'epa-dha': 0,
  magnesium: 0,
  'vitamin-d': 0,
  curcumin: 0,
  piperine: 0,
  collagen: 0,
  'vitamin-c': 0,
};

/** What a list adds up to of one supplement, in the unit of the article's dose: vitamin D in IE. Null for none of it. */
export function ownDose(supplement: SupplementId, products: readonly Product[]): number | null {
  const total = totalsOf(products)[SUBSTANCE[supplement]];
  if (total === 0) return null;
  return supplement === 'vitamin-d3' ? total * IE_PER_MICROGRAM : total;
}

/** Over all products, one portion at each of their moments. */
export function totalsOf(products: readonly Product[]): Totals {
  const sums = { ...NOTHING };
  for (const product of products) {
    for (const [substance, amount] of inPortion(product)) {
      sums[substance] = tidy(sums[substance] + amount * product.moments.length);
    }
  }
  return sums;
}

function inPortion(product: Product): readonly (readonly [Substance, number])[] {
  const { supplement, dose } = product;
  const own = [SUBSTANCE[supplement], amountOf(dose, supplement)] as const;
  if (supplement === 'curcumin') return [own, ['piperine', product.piperine ?? 0]];
  if (supplement !== 'omega-3' || product.vitaminD === null) return [own];
  return [own, ['vitamin-d', amountOf(product.vitaminD, 'vitamin-d3')]];
}

/** mg of curcumin a day that a person may have by EFSA's amount per kilo; without a weight that of 60 kg. */
export function curcuminLimit({ weight }: Safety): number {
  return weight === null ? THRESHOLDS.curcuminWithoutWeight : tidy(THRESHOLDS.curcuminPerKilo * weight);
}

/** What a list asks to be told of the substances in one product of it. */
export function findingsAbout(
  product: Product,
  products: readonly Product[],
  safety: Safety,
): readonly Finding[] {
  const concerned = substancesIn(product);
  return findingsOn(products, safety).filter(({ substance }) => concerned.includes(substance));
}

/** What a list asks to be told, substance by substance. */
export function findingsOn(products: readonly Product[], safety: Safety): readonly Finding[] {
  const totals = totalsOf(products);
  return [
    ...omega(totals['epa-dha'], safety),
    ...over(totals.magnesium, 'magnesium', [[THRESHOLDS.magnesiumAbove, 'magnesium-above', 'warning']]),
    ...over(totals['vitamin-d'], 'vitamin-d', [
      [THRESHOLDS.vitaminDFarAbove, 'vitamin-d-far-above', 'strong'],
      [THRESHOLDS.vitaminDAbove, 'vitamin-d-above', 'warning'],
      [THRESHOLDS.vitaminDHigh, 'vitamin-d-high', 'info'],
    ]),
    ...curcumin(products, totals, safety),
    ...piperine(totals.piperine, safety),
    ...collagen(totals.collagen, safety),
    ...vitaminC(totals['vitamin-c'], safety),
  ];
}

type Step = readonly [threshold: number, key: FindingKey, level: Level];

/** The first step that a total is over. */
function over(total: number, substance: Substance, steps: readonly Step[]): readonly Finding[] {
  const step = steps.find(([threshold]) => total > threshold);
  if (step === undefined) return [];
  const [, key, level] = step;
  return [{ key, level, substance, total, limit: null }];
}

/** Heart disease counts from the threshold itself, all others only above it. */
function omega(total: number, { answers }: Safety): readonly Finding[] {
  const heart = answers.heart === true && total >= THRESHOLDS.omegaWithHeart;
  return [
    ...(heart ? [info('omega-heart', 'epa-dha', total)] : []),
    ...over(total, 'epa-dha', [
      [THRESHOLDS.omegaAbove, 'omega-above', 'warning'],
      [THRESHOLDS.omegaHigh, 'omega-high', 'info'],
    ]),
  ];
}

/** A form that is taken up better makes the daily amount protect less, whatever the dose. */
function curcumin(products: readonly Product[], totals: Totals, safety: Safety): readonly Finding[] {
  const total = totals.curcumin;
  const taken = products.some((one) => one.supplement === 'curcumin' && one.enhanced);
  const limit = curcuminLimit(safety);
  const above = over(total, 'curcumin', [[limit, 'curcumin-above', 'warning']]);
  return [
    ...above.map((one) => ({ ...one, limit: safety.weight === null ? null : limit })),
    ...(taken || totals.piperine > 0 ? [info('curcumin-form', 'curcumin', total)] : []),
  ];
}

function piperine(total: number, { answers }: Safety): readonly Finding[] {
  const medicines = answers.medicines === true && total > 0;
  return [
    ...over(total, 'piperine', [[THRESHOLDS.piperineAbove, 'piperine-above', 'warning']]),
    ...(medicines ? [info('piperine-medicines', 'piperine', total)] : []),
  ];
}

function collagen(total: number, { answers }: Safety): readonly Finding[] {
  return answers.kidneys === true && total > 0 ? [info('collagen-kidneys', 'collagen', total)] : [];
}

/** Whoever has diabetes may measure with a sensor; the sentence asks. */
function vitaminC(total: number, { answers }: Safety): readonly Finding[] {
  const high = total > THRESHOLDS.vitaminCWithCare;
  return [
    ...over(total, 'vitamin-c', [[THRESHOLDS.vitaminCAbove, 'vitamin-c-above', 'warning']]),
    ...(high && answers.kidneys === true ? [info('vitamin-c-kidneys', 'vitamin-c', total)] : []),
    ...(high && answers.diabetes === true ? [info('vitamin-c-sensor', 'vitamin-c', total)] : []),
  ];
}

function info(key: FindingKey, substance: Substance, total: number): Finding {
  return { key, level: 'info', substance, total, limit: null };
}
