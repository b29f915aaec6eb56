/** What became of a score since the start, in the four cases that there are words for (fact sheet 5.3). */
import type { Activity } from '../told.ts';

export const OUTCOMES = ['less', 'bit-less', 'same', 'more'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The smallest changes that matter: 2 points, and three tenths of the start (Ostelo 2008). */
const POINTS = 2;
const PART = 0.3;
/** From a start this low a part of it says nothing. */
const LOW = 2;

/**
 * @param scores from the start on, in the order of time
 * @returns null with fewer than two, and where a rise has been told only once: there are no words for that
 */
export function outcomeOf(scores: readonly number[]): Outcome | null {
  const [start, ...later] = scores;
  const now = later.at(-1);
  if (start === undefined || now === undefined) return null;
  const less = start - now;
  // A mean of three has thirds in it, which no computer holds exactly.
  const points = less >= POINTS - ALMOST;
  const part = start > LOW && less >= PART * start - ALMOST;
  if (points && part) return 'less';
  if (points || part) return 'bit-less';
  if (less > -POINTS + ALMOST) return 'same';
  return later.slice(-2).filter((score) => score - start >= POINTS - ALMOST).length === 2 ? 'more' : null;
}

const ALMOST = 1e-9;

/** By what an activity is known again: capitals and spaces around its name make no other one. */
export function activityKey({ name }: Activity): string {
  return name.trim().toLocaleLowerCase();
}

/**
 * The mean trouble of the activities that were named each time, since others say nothing about a change.
 * @returns one mean for each time that something of the start was named, the start first
 */
export function activityMeans(times: readonly (readonly Activity[])[]): readonly number[] {
  const [start, last] = [times[0], times.at(-1)];
  if (start === undefined || last === undefined) return [];
  const known = (activities: readonly Activity[]) => new Set(activities.map(activityKey));
  const names = known(start).intersection(known(last));
  return times.flatMap((activities) => {
    const found = activities.filter((one) => names.has(activityKey(one)));
    if (known(found).size < names.size || names.size === 0) return [];
    return [found.reduce((sum, { trouble }) => sum + trouble, 0) / found.length];
  });
}
