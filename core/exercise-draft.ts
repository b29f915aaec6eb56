/** An exercise of one's own as it is being filled in, and what it makes once nothing is wrong with it. */
import { OWN_LIMITS, type OwnExercise } from './own-exercises.ts';

/** One that was kept before, by the id of its event; or one that was just chosen, as the address that holds it. */
export type DraftPicture = { readonly kept: string } | { readonly address: string };

/** Text as it was typed. */
export interface ExerciseDraft {
  readonly name: string;
  /** One step on each line. */
  readonly steps: string;
  readonly counts: OwnExercise['counts'];
  readonly amount: string;
  readonly picture: DraftPicture | null;
}

export const EMPTY_EXERCISE: ExerciseDraft = {
  name: '',
  steps: '',
  counts: 'repetitions',
  amount: '',
  picture: null,
};

export type ExerciseTrouble =
  | 'needs-name'
  | 'needs-steps'
  | 'too-many-steps'
  | 'long-step'
  | 'needs-repetitions'
  | 'needs-seconds';
export type ExerciseWrong = Readonly<Partial<Record<'name' | 'steps' | 'amount', ExerciseTrouble>>>;

/** All of an exercise but its id and its picture, which are not typed. */
export type Typed = Omit<OwnExercise, 'id' | 'picture'>;

export function draftOfExercise({ name, steps, counts, amount, picture }: OwnExercise): ExerciseDraft {
  return {
    name,
    steps: steps.join('\n'),
    counts,
    amount: String(amount),
    picture: picture === null ? null : { kept: picture },
  };
}

/** @returns what was typed as an exercise, or for each field why it is none */
export function readExercise(
  draft: ExerciseDraft,
): { readonly typed: Typed } | { readonly wrong: ExerciseWrong } {
  const name = draft.name.trim();
  const steps = stepsOf(draft.steps);
  const { counts } = draft;
  const amount = amountOf(draft);
  const trouble = stepsTrouble(steps);
  const wrong: ExerciseWrong = {
    ...(name === '' && { name: 'needs-name' }),
    ...(trouble !== null && { steps: trouble }),
    ...(amount === null && { amount: `needs-${counts}` }),
  };
  if (amount === null || Object.keys(wrong).length > 0) return { wrong };
  return { typed: { name, steps, counts, amount } };
}

/** A number or a dash that was typed before a step goes: the list has its own. */
export function stepsOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-•*]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '');
}

function stepsTrouble(steps: readonly string[]): ExerciseTrouble | null {
  if (steps.length < OWN_LIMITS.steps.min) return 'needs-steps';
  if (steps.length > OWN_LIMITS.steps.max) return 'too-many-steps';
  return steps.some(({ length }) => length > OWN_LIMITS.step.max) ? 'long-step' : null;
}

function amountOf({ amount, counts }: ExerciseDraft): number | null {
  const number = Number(amount.trim());
  const { min, max } = OWN_LIMITS[counts];
  const good = amount.trim() !== '' && Number.isInteger(number) && number >= min && number <= max;
  return good ? number : null;
}
