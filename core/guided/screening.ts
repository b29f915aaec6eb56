/** Six questions before the first exercise (2.4 and the list before exercise 24): who needs a care provider first. */
import { EXERCISE_IDS, type ExerciseId } from '../exercises.ts';
import type { Shelf, Traits } from './shelf.ts';

export const SCREENING_IDS = ['surgery', 'bones', 'thrombosis', 'pregnant', 'minor', 'skin'] as const;
/**
 * `surgery`: an operation on the back in the last three months. `bones`: a fracture or severe osteoporosis.
 * `thrombosis`. `pregnant`: without the agreement of a midwife. `minor`: under 18. `skin`: an open wound, or blood
 * thinners with easy bruising.
 */
export type ScreeningId = (typeof SCREENING_IDS)[number];
/** All six answered; null stands for not asked yet. */
export type Screening = Readonly<Record<ScreeningId, boolean>>;

/** With these it is the care provider who says which exercises, not we. */
const CLOSING = ['surgery', 'pregnant', 'minor'] as const satisfies readonly ScreeningId[];
export type ClosingId = (typeof CLOSING)[number];

/** The answer that closes the exercises, the first where there are more; null where none does. */
export function closedBy(screening: Screening): ClosingId | null {
  return CLOSING.find((id) => screening[id]) ?? null;
}

/** Nothing opens before the questions were answered. */
export function mayGuide(screening: Screening | null): boolean {
  return screening !== null && closedBy(screening) === null;
}

/** The exercises that an answer leaves out, each with the answer that the page can name. */
export function leftOutBy(screening: Screening, shelf: Shelf): ReadonlyMap<ExerciseId, ScreeningId> {
  const out = new Map<ExerciseId, ScreeningId>();
  for (const id of EXERCISE_IDS) {
    const why = reasonAgainst(shelf[id], screening);
    if (why !== null) out.set(id, why);
  }
  return out;
}

function reasonAgainst({ bendsForward, group }: Traits, screening: Screening): ScreeningId | null {
  const rolls = group === 'roller';
  if (screening.bones && (rolls || bendsForward === true)) return 'bones';
  if (screening.thrombosis && rolls) return 'thrombosis';
  return screening.skin && rolls ? 'skin' : null;
}
