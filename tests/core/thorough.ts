/** How much chance a run is given: all of it in `npm test`, a tenth in `npm run check`. */
const SHARE = process.env.RUGRITME_CHANCE === 'all' ? 1 : 0.1;

/** @param all how many runs the whole proof takes */
export function runs(all: number): number {
  return Math.round(all * SHARE);
}

/** Printed with each run, so that a failure can be told again. */
export const SEED = Number(process.env.RUGRITME_SEED ?? 20261109);
