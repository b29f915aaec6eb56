/** Where each part of the library is. */
import { OWN_PREFIX } from '../../core/own-exercises.ts';
import { hashOf } from '../../core/route.ts';

/** No exercise has this id: those are random. */
export const NEW_PART = `${OWN_PREFIX}new`;
export const EDIT_PREFIX = 'edit-';

export const LIBRARY = hashOf({ view: 'exercises', part: '' });
export const NEW_EXERCISE = hashOf({ view: 'exercises', part: NEW_PART });

export function exerciseHash(id: string): string {
  return hashOf({ view: 'exercises', part: id });
}

export function editHash(id: string): string {
  return exerciseHash(EDIT_PREFIX + id);
}

/** The guided break with this one exercise. */
export function startHash(id: string): string {
  return `#break/${id}`;
}
