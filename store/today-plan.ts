/** What the programme asks today, at the person's own level, and lighter during a flare-up. Not for a first screen. */
import { computed } from '@preact/signals';
import { type Asked, askedOn, planOn } from '../core/asked.ts';
import type { DayPlan } from '../core/day-plan.ts';
import { addDays } from '../core/time.ts';
import { days, model, todayDate, truth } from './state.ts';

/** Null until the data is in. */
const asked = computed<Asked | null>(() =>
  truth.value === null ? null : askedOn(model.value, days.value, todayDate.value),
);

/** Which light day of a flare-up today is, 1-3; null on any other day. */
export const lightDayNow = computed(() => asked.value?.lightDay ?? null);

/** Null where the programme asks nothing today. */
export const planToday = computed(() => asked.value?.plan ?? null);

/** Missed days that nobody has answered for; null when there are none to speak of. */
export const missedNow = computed(() => asked.value?.missed ?? null);

/** The plan of so many days from now, before today if negative; null outside the programme. */
export function planIn(days: number): DayPlan | null {
  return truth.value === null ? null : planOn(model.value, addDays(todayDate.value, days));
}
