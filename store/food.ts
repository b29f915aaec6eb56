/** What the answers about food leave open now. On its own, as no first screen asks. */
import { computed } from '@preact/signals';
import { type FoodWay, foodWay } from '../core/food.ts';
import { model } from './state.ts';

export const foodNow = computed<FoodWay>(() => foodWay(model.value.food));
