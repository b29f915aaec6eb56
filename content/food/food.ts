/** The five questions about food, and what stands beside them (fact sheet 3.3). */
import type { FoodQuestion, FoodWay } from '../../core/food.ts';

export interface FoodTexts {
  readonly title: string;
  /** Why they are asked and what is kept. */
  readonly intro: string;
  readonly questions: Readonly<Record<FoodQuestion, string>>;
  readonly yes: string;
  readonly no: string;
  readonly save: string;
  /** Said where an answer is missing. */
  readonly missing: string;
  readonly begin: string;
  readonly change: string;
  /** What the answers mean for the food actions. */
  readonly means: Readonly<Record<Exclude<FoodWay, 'ask'>, string>>;
  /** What the article's food part opens with after any yes. */
  readonly care: string;
}
