/** Sets of core and strength per week of the programme (7.2), and making them fit a length of time. */
import type { Tempo } from '../exercises.ts';
import { sidesOf } from './measure.ts';
import type { Sets } from './part.ts';

/** Repetitions of each set. */
export type Dose = readonly number[];

const NONE: Dose = [];
const THREE: Dose = [3, 2, 1];
const FOUR: Dose = [4, 3, 2];
const FIVE: Dose = [5, 4, 3];

/** Holds of eight seconds per side, by week. They descend, so that the last are as good as the first (D3). */
const CORE: readonly Dose[] = [NONE, NONE, THREE, FOUR, FOUR, FOUR, FIVE, FIVE, FIVE, FIVE, FIVE, FIVE, FIVE];

const times = (sets: number, repetitions: number): Dose => Array.from({ length: sets }, () => repetitions);

/** Weeks 3-4 only at level *stevig*: "light", then 1x10. Of "2x12 or 3x8" (week 7) the step on from 2x10; of "3x8-12" (week 12) what the week before had. */
const STRENGTH: readonly Dose[] = [
  NONE,
  NONE,
  times(1, 8),
  times(1, 10),
  times(2, 8),
  times(2, 10),
  times(2, 12),
  times(2, 8),
  times(3, 8),
  times(3, 10),
  times(3, 10),
  times(3, 10),
  times(2, 8),
];

/** Carrying a bag has a dose of its own: twice 20 to 30 seconds a side (6.21), 20 steps of 1.2 seconds each time. */
const CARRYING: Dose = times(2, 20);

/** @param week 1-13 */
export function coreDose(week: number): Dose {
  return CORE[week - 1] ?? FIVE;
}

/** @param week 1-13 */
export function strengthDose(week: number, { counts }: Tempo): Dose {
  return counts === 'seconds' ? CARRYING : (STRENGTH[week - 1] ?? NONE);
}

/** Seconds of a dose without its rests. */
export function secondsOf(dose: Dose, tempo: Tempo): number {
  const all = dose.reduce((sum, repetitions) => sum + repetitions, 0);
  return Math.round(all * tempo.round * sidesOf(tempo));
}

/** A rest is at least as long as a hold. */
const SHORTEST_REST = 8;

/**
 * A dose of one exercise for another of its group in the same seconds: as many repetitions, fewer where they take
 * longer. From carrying to what is counted it is twice eight, the lightest of the weeks.
 * @returns null where not even one of each set fits
 */
export function setsWithin(dose: Dose, from: Tempo, to: Tempo, seconds: number): Sets | null {
  if (from.counts === to.counts) return fitting(dose, to, seconds);
  return fitting(to.counts === 'seconds' ? CARRYING : times(2, 8), to, seconds);
}

function fitting(dose: Dose, tempo: Tempo, seconds: number): Sets | null {
  const rest = Math.floor((seconds - secondsOf(dose, tempo)) / dose.length);
  if (rest >= SHORTEST_REST) return { repetitions: dose, rest };
  const fewer = dose.map((repetitions) => repetitions - 1);
  return fewer.every((repetitions) => repetitions > 0) ? fitting(fewer, tempo, seconds) : null;
}
