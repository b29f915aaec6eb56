/** A break that somebody asks for, with nothing special about it, for tests to say what is. */
import type { Part } from '../../core/guided/part.ts';
import type { Wish } from '../../core/guided/wish.ts';

export const PLAIN: Wish = {
  seconds: 120,
  phase: 'base',
  can: 'stand',
  level: 'usual',
  flareUp: false,
  leftOut: new Set(),
  favourites: new Set(),
  doneToday: [],
  doneYesterday: [],
  lastMix: null,
  strengthTomorrow: false,
  date: '2026-03-02',
};

export const sumOf = (parts: readonly Part[]) => parts.reduce((sum, { seconds }) => sum + seconds, 0);
export const idsOf = (parts: readonly Part[]) => parts.map(({ exercise }) => exercise);
