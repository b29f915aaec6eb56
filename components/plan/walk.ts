/** Where a key leads in the overview: from day to day, from week to week, to the ends of a week or of all. */
import { PROGRAMME_DAYS } from '../../core/programme.ts';

const WEEK = 7;
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -WEEK,
  ArrowDown: WEEK,
};

/** @returns null for any other key, and where it leads out of the ninety days */
export function dayFrom(
  day: number,
  { key, ctrlKey, altKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
): number | null {
  // Alt and an arrow is the browser's own way back.
  if (altKey || metaKey) return null;
  const first = day - ((day - 1) % WEEK);
  if (key === 'Home') return ctrlKey ? 1 : first;
  if (key === 'End') return ctrlKey ? PROGRAMME_DAYS : Math.min(first + WEEK - 1, PROGRAMME_DAYS);
  const to = day + (STEPS[key] ?? Number.NaN);
  return to >= 1 && to <= PROGRAMME_DAYS ? to : null;
}
