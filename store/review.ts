/** Looking back at the ninety days: what was told in them, and what somebody writes down at their end. */
import { computed, signal } from '@preact/signals';
import type { Reply } from '../core/messages.ts';
import { answersIn, lastTold, REVIEW, type ReviewPart, sidesOf, sinceDay1 } from '../core/review.ts';
import { everyDay } from './every-day.ts';
import { model, today, todayDate } from './state.ts';
import { tellDay } from './telling.ts';
import { planToday } from './today-plan.ts';
import { tick } from './verbs.ts';

/** Null until the days were read. */
export const lookBack = computed(() => {
  const { programme } = model.value;
  if (everyDay.value === null) return null;
  const rows = programme === null ? everyDay.value : sinceDay1(everyDay.value, programme, todayDate.value);
  return {
    week: sidesOf(rows, 'week'),
    activities: sidesOf(rows, 'activities'),
    notes: answersIn(rows, 'note'),
  };
});

/** What was written last, in this programme or one before it; null = nothing, or not read yet. */
export const habitsKept = computed(() => everyDay.value && lastTold(everyDay.value, 'habits'));
export const badWeekPlan = computed(() => everyDay.value && lastTold(everyDay.value, 'badWeek'));

/** Typed and not saved yet: they outlive a look at another view. */
export const habitsDraft = signal<readonly string[] | null>(null);
export const badWeekDraft = signal<string | null>(null);

/** Whether the day's action that leads to a part is still open today. */
export function isAsked(part: ReviewPart): boolean {
  return planToday.value?.day === REVIEW[part] && !today.value.ticked.includes('plannen');
}

/** Ticks the action of the day that it is; on any other day nothing. */
export async function tickReview(part: ReviewPart): Promise<boolean> {
  if (!isAsked(part)) return false;
  return (await tick(todayDate.value, 'plannen', true)).ok;
}

/** On whichever days it was written: the one before should not come back. @returns the first trouble there is */
export async function takeBack(what: 'habits' | 'badWeek'): Promise<Reply> {
  const replies = answersIn(everyDay.peek() ?? [], what).map(({ date }) => tellDay(date, { [what]: null }));
  const all = await Promise.all(replies);
  return all.find(({ ok }) => !ok) ?? all.at(-1) ?? { ok: true, seq: 0 };
}
