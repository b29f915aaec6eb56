/** Products and answers for the tests of supplements. */
import { CHECK_QUESTIONS, type CheckAnswers, type Safety } from '../../core/supplements/check.ts';
import type { CurcuminProduct, Dose, OmegaProduct, PlainProduct } from '../../core/supplements/product.ts';

/** All eleven answered; no where nothing else is said. */
export function safetyOf(yes: CheckAnswers, weight: number | null = null): Safety {
  const no = Object.fromEntries(CHECK_QUESTIONS.map((question) => [question, false]));
  return { answers: { ...no, ...yes }, weight };
}

const label = {
  id: 'product-0',
  name: 'Uit de winkel',
  moments: ['breakfast'],
  since: '2026-11-02',
} as const;

export function anOmega(parts: Partial<OmegaProduct> = {}): OmegaProduct {
  const dose = { amount: 300, unit: 'mg' } as const;
  return { ...label, supplement: 'omega-3', dose, codLiver: false, vitaminD: null, ...parts };
}

export function aCurcumin(parts: Partial<CurcuminProduct> = {}): CurcuminProduct {
  const dose = { amount: 100, unit: 'mg' } as const;
  return { ...label, supplement: 'curcumin', dose, piperine: null, enhanced: false, ...parts };
}

export function aPlain(
  supplement: PlainProduct['supplement'],
  dose: Dose,
  parts: Partial<PlainProduct> = {},
): PlainProduct {
  return { ...label, supplement, dose, ...parts };
}
