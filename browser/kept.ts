/** What pages keep beside the database, in localStorage: never truth, and gone where that is full or forbidden. */

/** Erasing takes all that begins so. */
const PREFIX = 'rugritme-';
/** How somebody last saved a table; the mirror of settings and totals, of now and of what was lost (docs/decisions/0018). */
export type KeptName = 'csv' | 'mirror' | 'lost';

/** @returns null when nothing was kept, or when it is damaged */
export function recall(name: KeptName): unknown {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null');
  } catch {
    return null;
  }
}

export function keepAside(name: KeptName, value: unknown): void {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // Then it is not there the next time.
  }
}

export function forget(name: KeptName): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // Then nothing was kept either.
  }
}
