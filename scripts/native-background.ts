/**
 * The background speaks to the browser's own `browser`, or to `chrome` where there is none (Chrome 144-147), without
 * the polyfill: it would be 10 kB to read at each start of a worker that starts a dozen times an hour
 * (docs/decisions/0009). Pages keep it.
 */
import type { Plugin } from 'vite';

const POLYFILL = 'webextension-polyfill';
const NATIVE = '\0rugritme:native-browser';

const SQUEEZE = {
  // No signal is read in them, so that a value that is not used need not be asked for.
  pure_getters: true,
  unsafe_arrows: true,
  hoist_funs: true,
  // WXT's own word about a main function that would be asynchronous; ours is not.
  pure_funcs: ['console.warn'],
};

export function nativeBackground(): Plugin {
  let isScript = false;
  return {
    name: 'rugritme:native-background',
    enforce: 'pre',
    config: ({ build }) => (build?.lib ? { build: { terserOptions: { compress: SQUEEZE } } } : null),
    configResolved({ build }) {
      // WXT builds each script on its own, as a library, and all pages together.
      isScript = build.lib !== false && build.lib !== undefined;
    },
    resolveId: (id) => (isScript && id === POLYFILL ? NATIVE : null),
    load: (id) =>
      id === NATIVE
        ? { code: 'export default globalThis.browser ?? globalThis.chrome;', moduleSideEffects: false }
        : null,
  };
}
