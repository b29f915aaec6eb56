/** What a guided break offers now, what an action of today or one exercise makes, and what may stand in their place. */
import { computed } from '@preact/signals';
import { shelf } from '../content/exercises/shelf.ts';
import type { Action } from '../core/day-plan.ts';
import { EXERCISE_IDS } from '../core/exercises.ts';
import { type Offer, offer } from '../core/guided/offer.ts';
import type { Part } from '../core/guided/part.ts';
import { sessionOf } from '../core/guided/programme-session.ts';
import { traitsOf } from '../core/guided/shelf.ts';
import { easier, swap } from '../core/guided/swap.ts';
import { OWN_LIMITS } from '../core/own-exercises.ts';
import { closedIds, leftOut, passed, wish } from './guided-wish.ts';
import { OWN_REPETITION, ownExercise } from './tempo.ts';
import { planToday } from './today-plan.ts';

/** Minutes that can be chosen. */
export const LENGTHS = [1, 2, 3, 5, 10] as const;
/** Another exercise in the middle of one gets what is left of its time, but no less than these seconds. */
const WORTHWHILE = 20;
const ONE_PLACE = 'standing';

export const offered = computed<Offer>(() => offer(wish.value, shelf));

/** Another offer in place of the one that is shown. */
export function passOffer(): void {
  passed.value = [...passed.value, offered.value.parts.map(({ exercise }) => exercise)];
}

/** A new page, another length or place: the first offer again. */
export function freshOffer(): void {
  passed.value = [];
}

/** One of today's actions by its kind; null where today asks no such thing. */
export function actionToday(kind: string): Action | null {
  return planToday.value?.actions.find((one) => one.kind === kind) ?? null;
}

export function partsOfAction(action: Action): readonly Part[] {
  const plan = planToday.value;
  return plan === null ? [] : sessionOf(action, plan, shelf, leftOut.value);
}

/** One exercise by itself; null where no exercise has that id. What an answer closed is left out. */
export function partsOfExercise(exercise: string): readonly Part[] | null {
  const own = ownExercise(exercise);
  if (own !== undefined) {
    const seconds = own.counts === 'seconds' ? own.amount : own.amount * OWN_REPETITION;
    const { min, max } = OWN_LIMITS.seconds;
    return [{ exercise, place: ONE_PLACE, seconds: Math.min(max, Math.max(min, seconds)) }];
  }
  const known = EXERCISE_IDS.find((id) => id === exercise);
  if (known === undefined) return null;
  if (closedIds.value.has(known)) return [];
  const { places, seconds } = shelf[known];
  return [{ exercise, place: places[0], seconds }];
}

/** Whether any of it is moving: breathing and rest alone are no break. */
export function moves(parts: readonly Part[]): boolean {
  return parts.some(({ exercise }) => {
    const group = traitsOf(shelf, exercise)?.group;
    return group !== 'breathing' && group !== 'relaxation';
  });
}

/** @returns null where there is no other */
export function anotherFor(parts: readonly Part[], index: number, left: number): Part | null {
  return fresh(parts, swap(parts, index, wish.peek(), shelf), index, left);
}

/** @returns null where there is nothing lighter */
export function lighterFor(parts: readonly Part[], index: number, left: number): Part | null {
  return fresh(parts, easier(parts, index, wish.peek(), shelf), index, left);
}

function fresh(
  before: readonly Part[],
  after: readonly Part[] | null,
  index: number,
  left: number,
): Part | null {
  const [old, next] = [before[index], after?.[index]];
  if (next === undefined || next.exercise === old?.exercise) return null;
  if (next.sets !== undefined) return next;
  return { ...next, seconds: Math.min(next.seconds, Math.max(WORTHWHILE, left)) };
}
