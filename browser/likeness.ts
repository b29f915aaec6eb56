/**
 * Whether a record has the shape of an example: what a damaged disk leaves lacks parts, or has parts of another kind. Light
 * enough for every page and every event; what comes from outside is asked far more (`schemas.ts`).
 */

/**
 * Every part of the example is there and of its kind: an object, a list of which each is like the example's first, a yes
 * or no, or a text or number that counts. Where the example has null, or an empty list, anything may stand.
 */
export function isLike(value: unknown, example: unknown): boolean {
  if (example === null || example === undefined) return value !== undefined;
  if (typeof example === 'boolean') return typeof value === 'boolean';
  if (typeof example !== 'object') return typeof value === 'string' || Number.isFinite(value);
  if (Array.isArray(example)) return Array.isArray(value) && value.every((one) => isLike(one, example[0]));
  if (typeof value !== 'object') return false;
  const found = new Map(Object.entries(value ?? {}));
  return Object.entries(example).every(([name, part]) => isLike(found.get(name), part));
}
