/** What the programme asks today, at the person's own level, and lighter during a flare-up. Not for a first screen. */
import { computed } from '@preact/signals';
import { type DayPlan, planOfDay } from '../core/day-plan.ts';
import { lightDay } from '../core/flare-up.ts';
import { lightPlan } from '../core/light-plan.ts';
import { model, moment, todayDate } from './state.ts';

/** Which light day of a flare-up today is, 1-3; null on any other day. */
export const lightDayNow = computed(() => lightDay(model.value.flareUp, todayDate.value));

/** Null outside the 90 days. */
export const planToday = computed<DayPlan | null>(() => {
  if (moment.value.stage !== 'running') return null;
  const plan = planOfDay(moment.value.day, model.value.settings.level);
  return lightDayNow.value === null ? plan : lightPlan(plan);
});
