/** The six questions before the first exercise: what was answered, and what follows from it. */
import { computed } from '@preact/signals';
import { shelf } from '../content/exercises/shelf.ts';
import type { ExerciseId } from '../core/exercises.ts';
import {
  type ClosingId,
  closedBy,
  leftOutBy,
  SCREENING_IDS,
  type Screening,
  type ScreeningId,
} from '../core/guided/screening.ts';
import type { Reply } from '../core/messages.ts';
import { model } from './state.ts';
import { act } from './verbs.ts';

/** An answer that leaves out some exercises and lets the others be. */
export type LeavingId = Exclude<ScreeningId, ClosingId>;

/** Null = not asked yet. */
export const screening = computed(() => model.value.settings.screening);

/** What holds for this person, each answer by itself: the core names one reason, a person wants to read all of theirs. */
const holding = computed(() => SCREENING_IDS.filter((id) => screening.value?.[id] === true));

/** Answers that close all exercise here. */
export const closing = computed<readonly ClosingId[]>(() =>
  holding.value.flatMap((id) => closedBy(answersWith([id])) ?? []),
);

export const leaving = computed<readonly LeavingId[]>(() => holding.value.filter(leavesSome));

/** Exercises that are left out, each with every answer that says so. */
export const leftOut = computed<ReadonlyMap<ExerciseId, readonly LeavingId[]>>(() => {
  const out = new Map<ExerciseId, readonly LeavingId[]>();
  for (const id of leaving.value) {
    for (const exercise of leftOutBy(answersWith([id]), shelf).keys())
      out.set(exercise, [...(out.get(exercise) ?? []), id]);
  }
  return out;
});

/** @param holds the questions that were answered with yes; all others are a no */
export function answerScreening(holds: readonly ScreeningId[]): Promise<Reply> {
  // What follows from it is seen at once, so nothing need be said of it.
  return act({ type: 'change-settings', settings: { screening: answersWith(holds) } });
}

function leavesSome(id: ScreeningId): id is LeavingId {
  return closedBy(answersWith([id])) === null;
}

function answersWith(holds: readonly ScreeningId[]): Screening {
  return Object.fromEntries(SCREENING_IDS.map((id) => [id, holds.includes(id)])) as Screening;
}
