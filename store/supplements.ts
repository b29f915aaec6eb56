/** One's own supplements as the views know them, what a person can do with them, and amounts as people read them. */

import { computed } from '@preact/signals';
import type { MineWords } from '../content/mine/mine.ts';
import { takenOn } from '../core/days.ts';
import { mayAskWeight } from '../core/food.ts';
import type { Reply } from '../core/messages.ts';
import type { CheckAnswers } from '../core/supplements/check.ts';
import { IE_PER_MICROGRAM } from '../core/supplements/dose.ts';
import type { Dose, Product, SupplementId, Taken } from '../core/supplements/product.ts';
import { ownDose, type Substance } from '../core/supplements/sums.ts';
import { locale } from './format.ts';
import { model, today, todayDate } from './state.ts';
import { act } from './verbs.ts';

/** Whoever weight weighs on is asked for none, and one told before counts no more. */
export const safety = computed(() => {
  const { food, safety: told } = model.value;
  return mayAskWeight(food) ? told : { ...told, weight: null };
});
export const supplements = computed(() => model.value.supplements);
/** What the list adds up to of one supplement, in the unit of the article's dose. */
export function ownDoseOf(supplement: SupplementId): number | null {
  return ownDose(supplement, supplements.value);
}

export const takenToday = computed(() => takenOn(today.value));

export function answerSafety(answers: CheckAnswers): Promise<Reply> {
  return act({ type: 'answer-safety', answers });
}

/** @param weight kg; null takes it back */
export function tellWeight(weight: number | null): Promise<Reply> {
  return act({ type: 'answer-safety', answers: {}, weight }, 'settings-saved');
}

export function addSupplement(product: Product): Promise<Reply> {
  return act({ type: 'add-supplement', product }, 'supplement-added');
}

export function changeSupplement(product: Product): Promise<Reply> {
  return act({ type: 'change-supplement', product }, 'supplement-changed');
}

export function removeSupplement(product: string): Promise<Reply> {
  return act({ type: 'remove-supplement', product }, 'supplement-removed');
}

/** Ticks a portion of today, or takes the tick back. */
export function tickTaken(one: Taken, on: boolean): Promise<Reply> {
  return act({ type: on ? 'take-supplement' : 'untake-supplement', date: todayDate.value, ...one });
}

/** 400,5 in Dutch, 400.5 in English, without a mark for thousands: it would look like a decimal one. */
export function numberText(amount: number): string {
  const how = { useGrouping: false, maximumFractionDigits: 4 } as const;
  return amount.toLocaleString(locale(), how);
}

/** "400 mg", as the label says it. */
export function doseText({ amount, unit }: Dose, words: MineWords): string {
  return `${numberText(amount)} ${words.units[unit]}`;
}

/** A sum in its unit; vitamin D in both of its units, as labels use either. */
export function sumText(substance: Substance, amount: number, { units }: MineWords): string {
  if (substance === 'collagen') return `${numberText(amount)} ${units.g}`;
  if (substance !== 'vitamin-d') return `${numberText(amount)} ${units.mg}`;
  return `${numberText(amount)} ${units.µg} (${numberText(amount * IE_PER_MICROGRAM)} ${units.IE})`;
}
