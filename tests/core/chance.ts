/** Chance that is the same on every machine, from a seed. */
export interface Chance {
  /** 0 to 1, without 1. */
  next(): number;
  /** A whole number, `from` to `to`, both of them possible. */
  between(from: number, to: number): number;
  /** True so often: 0 is never, 1 always. */
  happens(share: number): boolean;
  pick<T>(list: readonly [T, ...T[]]): T;
  /** One of a list by weight. */
  weighed<T>(list: readonly (readonly [weight: number, one: T])[]): T | undefined;
}

/** Mulberry32: 32 bits of state are plenty for a week. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function chanceFrom(seed: number): Chance {
  const next = mulberry(seed);
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    between,
    happens: (share) => next() < share,
    pick: (list) => list[between(0, list.length - 1)] ?? list[0],
    weighed(list) {
      let left = next() * list.reduce((sum, [weight]) => sum + weight, 0);
      return list.find(([weight]) => {
        left -= weight;
        return left < 0;
      })?.[1];
    },
  };
}
