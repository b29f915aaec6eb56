/** The mirror in localStorage, which is kept apart from the database: what takes the one seldom takes the other. */
import type { Mirror } from '../core/mirror.ts';
import { forget, keepAside, recall } from './kept.ts';
import { isLike } from './likeness.ts';

const EXAMPLE = { device: '', date: '', settings: { promptAfter: '' }, months: {} };
const MONTH = { sitting: 0, breaks: 0, actions: 0 };

/** `lost`: of a database that is gone, until somebody has seen to it. */
type Which = 'mirror' | 'lost';

/** @returns null when there is none, or when it is damaged */
export function readMirror(which: Which): Mirror | null {
  const found = recall(which);
  if (!isLike(found, EXAMPLE)) return null;
  const mirror = found as Mirror;
  return Object.values(mirror.months).every((month) => isLike(month, MONTH)) ? mirror : null;
}

export function writeMirror(which: Which, mirror: Mirror): void {
  keepAside(which, mirror);
}

export function dropMirror(which: Which): void {
  forget(which);
}
