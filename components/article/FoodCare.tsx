/** Our caution about food: before the article's words after any yes to the five questions, else after them. */
import { foodNeedsCare } from '../../core/food.ts';
import { model } from '../../store/state.ts';
import { foodTexts, pageWords } from '../../store/texts.ts';
import { Caution, Ours } from './Ours.tsx';

export function FoodCare() {
  const texts = foodTexts.value;
  const words = pageWords.value;
  if (!foodNeedsCare(model.value.food) || texts === null || words === null) return null;
  return <Ours words={words} text={[texts.care]} />;
}

export function FoodCaution({ text }: { text: string }) {
  return foodNeedsCare(model.value.food) ? null : <Caution text={text} />;
}
