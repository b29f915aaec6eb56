import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Real browsers, one after the other: two cores, one desktop, one clock. */
export default defineConfig({
  cacheDir: join(import.meta.dirname, '../../node_modules/.vite-e2e'),
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    fileParallelism: false,
    // A story is told in order; what follows a broken step proves nothing.
    sequence: { concurrent: false },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A browser that hangs costs every further test its whole limit: a hundred of them were silent hours.
    bail: 5,
    expect: { poll: { timeout: 10_000, interval: 50 } },
  },
});
