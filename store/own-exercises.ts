/** Exercises of one's own: the list, what a person can do with it, and what is being filled in. */
import { computed, signal } from '@preact/signals';
import { EMPTY_EXERCISE, type ExerciseDraft } from '../core/exercise-draft.ts';
import type { Reply } from '../core/messages.ts';
import { OWN_PREFIX, type OwnExercise } from '../core/own-exercises.ts';
import { model, notice } from './state.ts';
import { act } from './verbs.ts';

export const ownExercises = computed(() => model.value.exercises);

/** What was taken off the list last and may come back; null when nothing was. */
export const removed = signal<OwnExercise | null>(null);

export function newOwnId(): string {
  return `${OWN_PREFIX}${crypto.randomUUID()}`;
}

export function keepExercise(exercise: OwnExercise): Promise<Reply> {
  return act({ type: 'keep-exercise', exercise }, 'settings-saved');
}

export async function removeExercise(exercise: OwnExercise): Promise<Reply> {
  const reply = await act({ type: 'remove-exercise', exercise: exercise.id });
  if (reply.ok) removed.value = exercise;
  return reply;
}

export async function putBack(exercise: OwnExercise): Promise<void> {
  const reply = await keepExercise(exercise);
  if (reply.ok) removed.value = null;
}

/**
 * Both at once: what waits for an answer outlives its page from the first moment, and a page may close right after the
 * click. @param address the picture itself
 */
export async function keepWithPicture(exercise: OwnExercise, address: string): Promise<Reply> {
  const picture = crypto.randomUUID();
  const [kept, reply] = await Promise.all([
    act({ type: 'keep-picture', picture: address }, undefined, picture),
    keepExercise({ ...exercise, picture }),
  ]);
  if (kept.ok) return reply;
  // The good news of the other is not to hide this.
  notice.value = { kind: 'trouble', trouble: kept.trouble };
  return kept;
}

/** The draft of the exercise that is not there yet. */
export const NEW = 'new';

/** By exercise. They outlive their form: whoever looks something up comes back to what they had typed. */
const drafts = signal<ReadonlyMap<string, ExerciseDraft>>(new Map());

export function draftFor(whose: string, begins: ExerciseDraft = EMPTY_EXERCISE): ExerciseDraft {
  return drafts.value.get(whose) ?? begins;
}

export function isBegun(whose: string): boolean {
  return drafts.value.has(whose);
}

export function keepDraft(whose: string, draft: ExerciseDraft): void {
  drafts.value = new Map([...drafts.value, [whose, draft]]);
}

export function dropDraft(whose: string): void {
  drafts.value = new Map([...drafts.value].filter(([one]) => one !== whose));
}
