/** The five questions before anything about food, and what their answers leave open (fact sheet 3.3). */

/** Medicines; pregnant or breastfeeding; an eating disorder; a disease of an organ; under 18, underweight and the like. */
export const FOOD_QUESTIONS = ['medicines', 'pregnant', 'eating', 'organs', 'frail'] as const;
export type FoodQuestion = (typeof FOOD_QUESTIONS)[number];

/** Yes = true. Kept on this computer alone, and never merged. */
export type FoodAnswers = Readonly<Record<FoodQuestion, boolean>>;

/**
 * `ask`: nothing of food before the questions. `neutral`: the neutral line. `consult`: only the line to consult.
 * `nothing`: no food actions and no counting at all.
 */
export type FoodWay = 'ask' | 'neutral' | 'consult' | 'nothing';

export function foodWay(food: FoodAnswers | null): FoodWay {
  if (food === null) return 'ask';
  if (food.eating) return 'nothing';
  return food.organs ? 'consult' : 'neutral';
}

/** Whether what the article says of food opens with a caution: after any yes. */
export function foodNeedsCare(food: FoodAnswers | null): boolean {
  return food !== null && FOOD_QUESTIONS.some((question) => food[question]);
}

/** Whether somebody's weight may be asked or shown anywhere. */
export function mayAskWeight(food: FoodAnswers | null): boolean {
  return food?.eating !== true;
}
