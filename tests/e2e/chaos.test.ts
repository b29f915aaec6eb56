/** A minute of chaos in real Chromium. `npm run chaos -- --steps 1000 --seed 7` lives longer ones. */
import { expect, test } from 'vitest';
import { Chaos } from './chaos/chaos.ts';

const STEPS = 60;
/** Each run is another one; a failure says the seed, and the same seed gives the same steps. */
const SEED = Date.now() % 1_000_000;

test(`nothing is lost and nothing stands twice in ${STEPS} random steps from seed ${SEED}`, {
  timeout: 240_000,
}, async () => {
  console.log(`chaos: seed ${SEED}`);
  const lived = await Chaos.live(SEED, STEPS);
  expect(lived.events).toBeGreaterThan(STEPS / 2);
});
