/** Which exercises a break would rather have: its theme, what was not done lately, favourites, and the date's own whim. */
import type { ExerciseId } from '../exercises.ts';
import { MIX_IDS, MIXES, type MixId } from './mixes.ts';
import { noise } from './noise.ts';
import { type Candidate, PLACES_OF } from './pool.ts';
import type { Wish } from './wish.ts';

/** Ours. The whim of the date is worth up to 1: what counts more decides, what counts less tips the scale. */
const WORTH = {
  /** More than all else together: what was just done comes back only where there is too little to choose from. */
  lastTime: -10,
  theme: 2,
  /** For each time today, so that a day goes round. */
  today: -0.7,
  yesterday: -0.3,
  /** "Somewhat more often". */
  favourite: 0.6,
  /** Standing for who can stand: a break is to change posture (4.1). */
  bestPlace: 0.8,
};

/** A theme has at least so many exercises in a break that bears its name. */
export const MAKES_A_THEME = 2;

/** The exercises of the break before this one; null when there was none. */
export function lastTime({ lastMix, doneToday }: Wish): readonly string[] | null {
  return lastMix ?? doneToday.at(-1) ?? null;
}

/**
 * The theme of the next break: the mixes in an order of the date's, one for each break, and one break without a theme
 * for the exercises that are in none. A mix that has too little left, or was just done, is passed over.
 */
export function themeOf(wish: Wish, pool: readonly Candidate[]): MixId | null {
  const themes = [null, ...MIX_IDS].sort((a, b) => noise(wish.date, String(a)) - noise(wish.date, String(b)));
  const turn = wish.doneToday.length % themes.length;
  const last = lastTime(wish) ?? [];
  const fresh = pool.filter(({ id }) => !last.includes(id));
  const inTurn = [...themes.slice(turn), ...themes.slice(0, turn)];
  return inTurn.find((theme) => theme === null || countOf(theme, fresh) >= MAKES_A_THEME) ?? null;
}

export function countOf(theme: MixId, candidates: readonly Candidate[]): number {
  return candidates.filter(({ id }) => isOfMix(id, theme)).length;
}

function isOfMix(id: string, theme: MixId): boolean {
  const mix: readonly string[] = MIXES[theme] satisfies readonly ExerciseId[];
  return mix.includes(id);
}

/** The pool, the best liked first. */
export function byLiking(wish: Wish, theme: MixId | null, pool: readonly Candidate[]): readonly Candidate[] {
  const last = lastTime(wish) ?? [];
  const likings = new Map(pool.map((one) => [one, liking(one, wish, theme, last)]));
  return pool.toSorted((a, b) => (likings.get(b) ?? 0) - (likings.get(a) ?? 0));
}

function liking({ id, place }: Candidate, wish: Wish, theme: MixId | null, last: readonly string[]): number {
  const timesToday = wish.doneToday.filter((exercises) => exercises.includes(id)).length;
  const when = (holds: boolean, worth: number) => (holds ? worth : 0);
  return (
    noise(wish.date, wish.doneToday.length, id) +
    timesToday * WORTH.today +
    when(last.includes(id), WORTH.lastTime) +
    when(theme !== null && isOfMix(id, theme), WORTH.theme) +
    when(wish.doneYesterday.includes(id), WORTH.yesterday) +
    when(wish.favourites.has(id), WORTH.favourite) +
    when(place === PLACES_OF[wish.can][0], WORTH.bestPlace)
  );
}
