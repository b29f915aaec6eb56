import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** Unit, component, content and architecture tests. Those in real browsers have a configuration of their own. */
export default defineConfig({
  plugins: [preact()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
  },
});
