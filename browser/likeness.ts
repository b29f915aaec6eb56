/**
 * Whether a record has the shape of an example: what a damaged disk leaves lacks parts, or has parts of another kind. Light
 * enough for every page and every event; what comes from outside is asked far more (`schemas.ts`).
 */

/**
 * Every part of the example is there and of its kind: an object, a list of which each is like the example's first, a yes
 * or no, a number that counts, a text (or a number in its place). Where the example has null, or an empty list, anything
 * may stand.
 */
export function isLike<Value>(value: Value | undefined, example: unknown): value is Value {
  if (example == null) return value !== undefined;
  if (typeof example === 'object') {
    if (Array.isArray(example)) return Array.isArray(value) && value.every((one) => isLike(one, example[0]));
    const found = new Map(Object.entries(value ?? {}));
    return Object.entries(example).every(([name, part]) => isLike(found.get(name), part));
  }
  return typeof value === 'number'
    ? Number.isFinite(value) && typeof example !== 'boolean'
    : typeof value === typeof example;
}
