/** `npm run chaos` ends here, under a session bus of its own. */
import { parseArgs } from 'node:util';
import { Chaos } from './chaos.ts';

const { values } = parseArgs({
  options: {
    steps: { type: 'string', default: '1000' },
    seed: { type: 'string', default: `${Date.now() % 1_000_000}` },
  },
});
const [seed, steps] = [Number(values.seed), Number(values.steps)];
console.log(`seed ${seed}, ${steps} steps`);
const began = performance.now();
try {
  const lived = await Chaos.live(seed, steps, console.log);
  const seconds = Math.round((performance.now() - began) / 1000);
  const sums = Object.entries(lived).map(([name, count]) => `${count} ${name}`);
  console.log(
    `seed ${seed}: ${steps} steps in ${seconds} s, nothing lost, nothing twice (${sums.join(', ')})`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
