/** Finding one's way among the exercises: what somebody asks for, which fit, and in which order they stand. */
import { EXERCISE_GROUPS, type ExerciseGroup, type Place } from './exercises.ts';
import type { OwnExercise } from './own-exercises.ts';
import { PHASES, type PhaseId } from './programme.ts';

/** A group of the library, or the exercises of one's own. */
export type Kind = ExerciseGroup | 'own';
/** Own ones first: whoever has them came for them. */
export const KINDS: readonly Kind[] = ['own', ...EXERCISE_GROUPS];

/** How long one may last: so many minutes at most, or longer than the longest of these. */
export const LENGTHS = ['1', '2', '3', 'longer'] as const;
export type Length = (typeof LENGTHS)[number];
const LONGEST = 3 * 60;

/** An exercise as the shelf knows it. */
export interface Entry {
  readonly id: string;
  readonly kind: Kind;
  readonly phases: readonly PhaseId[];
  readonly places: readonly Place[];
  /** Of one usual session. */
  readonly seconds: number;
}

/** What somebody asks for; null = anything. */
export interface Filter {
  readonly kind: Kind | null;
  readonly place: Place | null;
  readonly phase: PhaseId | null;
  readonly length: Length | null;
}

export const ANYTHING: Filter = { kind: null, place: null, phase: null, length: null };

export function isAnything({ kind, place, phase, length }: Filter): boolean {
  return kind === null && place === null && phase === null && length === null;
}

export function fits({ kind, phases, places, seconds }: Entry, filter: Filter): boolean {
  return (
    (filter.kind === null || filter.kind === kind) &&
    (filter.place === null || places.includes(filter.place)) &&
    (filter.phase === null || phases.includes(filter.phase)) &&
    (filter.length === null || lasts(seconds, filter.length))
  );
}

function lasts(seconds: number, length: Length): boolean {
  return length === 'longer' ? seconds > LONGEST : seconds <= Number(length) * 60;
}

/** Seconds of one repetition where nobody told: what most of the thirty take (content/exercises/tempo.ts). */
const REPETITION = 6;

/** It belongs to every phase: whoever gave it chose it for this person. Where it is done nobody told. */
export function entryOfOwn({ id, counts, amount }: OwnExercise): Entry {
  const seconds = counts === 'seconds' ? amount : amount * REPETITION;
  return { id, kind: 'own', phases: PHASES, places: [], seconds };
}

export interface Arranged {
  readonly favourites: readonly Entry[];
  /** What is no favourite, by kind; no group is empty. */
  readonly groups: readonly { readonly kind: Kind; readonly entries: readonly Entry[] }[];
  readonly hits: number;
}

/** Favourites first, then group by group. What was put aside for this person is not among them. */
export function arranged(
  all: readonly Entry[],
  filter: Filter,
  favourites: readonly string[],
  aside: readonly string[],
): Arranged {
  const found = all.filter((one) => !aside.includes(one.id) && fits(one, filter));
  const liked = ({ id }: Entry) => favourites.includes(id);
  const groups = KINDS.map((kind) => ({
    kind,
    entries: found.filter((one) => one.kind === kind && !liked(one)),
  }));
  return {
    favourites: found.filter(liked),
    groups: groups.filter(({ entries }) => entries.length > 0),
    hits: found.length,
  };
}
