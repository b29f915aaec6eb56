/** A minute of chaos in real Chromium. `npm run chaos -- --steps 1000 --seed 7` lives longer ones. */
import { expect, test } from 'vitest';
import { Chaos } from './chaos/chaos.ts';

const STEPS = 60;
/** The same life each time; `npm run chaos` looks for others, and a seed that it fails on can be given here. */
const SEED = Number(process.env.RUGRITME_SEED ?? 20261125);

test(`nothing is lost and nothing stands twice in ${STEPS} random steps from seed ${SEED}`, {
  timeout: 240_000,
}, async () => {
  console.log(`chaos: seed ${SEED}`);
  const lived = await Chaos.live(SEED, STEPS);
  expect(lived.events).toBeGreaterThan(STEPS / 2);
});
