/** Safety before advice: which actions are exercise, closed until the red flags were answered. */
import type { RedFlagGate } from './journal.ts';
import type { ActionKind } from './programme.ts';

const EXERCISE: ReadonlySet<ActionKind> = new Set(['bewegen', 'core', 'kracht', 'wandelen', 'fascia']);

/** Whether an action moves the body under load or out of habit; breathing, rest and planning stay open to all. */
export function isExercise(kind: ActionKind): boolean {
  return EXERCISE.has(kind);
}

/** Open once the warning signs were answered: there were none, or whoever had one spoke with somebody. */
export function mayExercise(gate: RedFlagGate): boolean {
  return gate === 'none' || gate === 'contacted';
}
