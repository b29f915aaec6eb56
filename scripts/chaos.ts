/** `npm run chaos -- [--steps 1000] [--seed 7]`: builds, then lives a random list of steps in real Chromium. */
import { prepareForTests } from './browsers.ts';
import { buildForChrome, buildOrStop } from './build.ts';
import { run } from './run.ts';
import { BUS } from './suites.ts';

await prepareForTests();
await buildOrStop(buildForChrome);
const [command, ...before] = BUS;
const args = [...before, process.execPath, 'tests/e2e/chaos/main.ts', ...process.argv.slice(2)];
const { ok } = await run(command, args, { loud: true });
process.exit(ok ? 0 : 1);
