/**
 * The safety check before any supplement: eleven questions, and what an answer means for each supplement. Source of
 * every rule: facts on supplements, 1.8. An answer is a reason to ask a professional, never a verdict on a person.
 */
import { type Product, SUPPLEMENT_IDS, type SupplementId } from './product.ts';

export const CHECK_QUESTIONS = [
  'medicines',
  'blood-thinners',
  'kidneys',
  'liver',
  'heart',
  'pregnant',
  'allergy',
  'operation',
  'cancer',
  'diabetes',
  'under-18',
] as const;
export type CheckQuestion = (typeof CHECK_QUESTIONS)[number];

/** Yes is true. A question without an answer is absent: the check may be left and taken up again. */
export type CheckAnswers = Readonly<Partial<Record<CheckQuestion, boolean>>>;

export interface Safety {
  readonly answers: CheckAnswers;
  /** kg; null where nobody said. Only the limit of curcumin depends on it. */
  readonly weight: number | null;
}

/** kg; beyond it a weight is a slip of the finger. */
export const WEIGHTS = { min: 30, max: 300 } as const;

/** What a rule can be about: cod-liver oil has rules beside those of omega-3. */
export type Subject = SupplementId | 'cod-liver-oil';

/** Whatever is said of all supplements; cod-liver oil hears it as an omega-3. */
const ALL = SUPPLEMENT_IDS;
const ALL_BUT_CURCUMIN = ['omega-3', 'magnesium', 'vitamin-d3', 'collagen', 'vitamin-c'] as const;

/** A *yes* here asks for a word with a professional about these. */
const FLAGS = {
  medicines: ALL_BUT_CURCUMIN,
  'blood-thinners': ['omega-3', 'curcumin', 'vitamin-c'],
  // Cod-liver oil because of its vitamin D.
  kidneys: ['magnesium', 'vitamin-d3', 'cod-liver-oil', 'vitamin-c', 'collagen', 'curcumin'],
  heart: ['omega-3', 'magnesium'],
  pregnant: ALL_BUT_CURCUMIN,
  allergy: ['omega-3', 'collagen'],
  operation: ALL,
  cancer: ALL_BUT_CURCUMIN,
  diabetes: ['curcumin', 'vitamin-c'],
} as const satisfies Partial<Record<CheckQuestion, readonly Subject[]>>;
export type Flagging = keyof typeof FLAGS;

/** A *yes* here keeps these off the list. */
const BLOCKS = {
  medicines: ['curcumin'],
  liver: ['curcumin'],
  pregnant: ['curcumin', 'cod-liver-oil'],
  cancer: ['curcumin'],
  'under-18': ALL,
} as const satisfies Partial<Record<CheckQuestion, readonly Subject[]>>;
export type Blocking = keyof typeof BLOCKS;

/** The questions whose *yes* stands in the way. */
export function blocksOn(subjects: readonly Subject[], safety: Safety): readonly Blocking[] {
  return yesAbout(BLOCKS, subjects, safety) as readonly Blocking[];
}

/** The questions whose *yes* asks for care. */
export function flagsOn(subjects: readonly Subject[], safety: Safety): readonly Flagging[] {
  return yesAbout(FLAGS, subjects, safety) as readonly Flagging[];
}

type Rules = Partial<Readonly<Record<CheckQuestion, readonly Subject[]>>>;

function yesAbout(rules: Rules, subjects: readonly Subject[], { answers }: Safety): readonly CheckQuestion[] {
  return CHECK_QUESTIONS.filter(
    (question) =>
      answers[question] === true && subjects.some((subject) => rules[question]?.includes(subject)),
  );
}

/** What a product of somebody's own has to pass, also while it is being filled in. */
export function subjectsOf(product: {
  readonly supplement: SupplementId;
  readonly codLiver?: boolean | null;
}): readonly Subject[] {
  const fromCodLiver = product.supplement === 'omega-3' && product.codLiver === true;
  return fromCodLiver ? ['omega-3', 'cod-liver-oil'] : [product.supplement];
}

export function isBlocked(product: Product, safety: Safety): boolean {
  return blocksOn(subjectsOf(product), safety).length > 0;
}

export function unanswered({ answers }: Safety): readonly CheckQuestion[] {
  return CHECK_QUESTIONS.filter((question) => answers[question] === undefined);
}

/** Nothing comes on the list and nothing is reminded of before. */
export function isAnswered({ answers }: Safety): boolean {
  return CHECK_QUESTIONS.every((question) => answers[question] !== undefined);
}

export function hasAnswered({ answers, weight }: Safety): boolean {
  return Object.keys(answers).length > 0 || weight !== null;
}
