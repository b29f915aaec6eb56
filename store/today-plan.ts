/** What the programme asks today, at the person's own level, and lighter during a flare-up. Not for a first screen. */
import { computed } from '@preact/signals';
import { type DayPlan, planOfDay } from '../core/day-plan.ts';
import { lightDay } from '../core/flare-up.ts';
import { lightPlan } from '../core/light-plan.ts';
import { PROGRAMME_DAYS } from '../core/programme.ts';
import { addDays } from '../core/time.ts';
import { model, moment, todayDate } from './state.ts';

/** Which light day of a flare-up today is, 1-3; null on any other day. */
export const lightDayNow = computed(() => lightDay(model.value.flareUp, todayDate.value));

/** The plan of so many days from now; null outside the 90 days. */
export function planIn(days: number): DayPlan | null {
  const now = moment.value;
  if (now.stage !== 'running' || now.day + days < 1 || now.day + days > PROGRAMME_DAYS) return null;
  const plan = planOfDay(now.day + days, model.value.settings.level);
  const light = lightDay(model.value.flareUp, addDays(todayDate.value, days)) !== null;
  return light ? lightPlan(plan) : plan;
}

export const planToday = computed(() => planIn(0));
