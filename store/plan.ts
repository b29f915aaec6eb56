/** What settings and programme mean to the timer now; for pages that explain it. */
import { computed } from '@preact/signals';
import { timerPlan } from '../core/plans.ts';
import { model, when } from './state.ts';

export const plan = computed(() => timerPlan(model.value, when.value));
