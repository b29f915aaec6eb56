/** What may come in about supplements and the safety check, checked at the gate. */
import { CHECK_QUESTIONS, WEIGHTS } from '../core/supplements/check.ts';
import { isPossible } from '../core/supplements/dose.ts';
import { LONGEST_NAME } from '../core/supplements/draft.ts';
import { DAY_MOMENTS, DOSE_UNITS, type Product } from '../core/supplements/product.ts';
import {
  choice,
  exactly,
  type Fields,
  flag,
  listOf,
  localDate,
  maybe,
  number,
  oneOf,
  orNull,
  some,
  text,
  textOf,
} from './fields.ts';

export const productId = textOf(8, 100);

const answers = some(Object.fromEntries(CHECK_QUESTIONS.map((question) => [question, flag])));
const weight = orNull(number((kilos) => kilos >= WEIGHTS.min && kilos <= WEIGHTS.max));
export const safety = exactly({ answers, weight });

const dose = exactly({ amount: number(Number.isFinite), unit: choice(DOSE_UNITS) });
const moments = listOf(choice(DAY_MOMENTS), (list) => list.length > 0 && new Set(list).size === list.length);
const name = text((text) => text.trim() !== '' && text.length <= LONGEST_NAME);
const label = { id: productId, name, dose, moments, since: localDate };

const anyProduct = oneOf(
  'supplement',
  {
    curcumin: { piperine: orNull(number(Number.isFinite)), enhanced: flag },
    'omega-3': { codLiver: flag, vitaminD: orNull(dose) },
    magnesium: {},
    'vitamin-d3': {},
    collagen: {},
    'vitamin-c': {},
  } satisfies Record<Product['supplement'], Fields>,
  label,
);
/** Every amount of it can be. */
export const product = (value: unknown): value is Product =>
  anyProduct(value) && isPossible(value as Product);

const tick = { date: localDate, product: productId, moment: choice(DAY_MOMENTS) };

/** Each command and the fact that it becomes hold the same. */
export const supplementFields = {
  /** Some answers; a weight that is absent stays as it was. */
  answer: { answers, weight: maybe(weight) },
  put: { product },
  remove: { product: productId },
  tick,
};
