/** Our components and words in Node, at build time: transformed by Vite, without an extension API. */
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { ROOT } from './run.ts';

export type Load = ViteDevServer['ssrLoadModule'];

/** @param use gets a function that imports a file of ours, named from the root with a slash in front */
export async function withComponents<T>(use: (load: Load) => Promise<T>): Promise<T> {
  const server = await createServer({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
    resolve: { alias: { 'wxt/browser': join(ROOT, 'scripts', 'no-browser.ts') } },
  });
  try {
    return await use((file) => server.ssrLoadModule(file));
  } finally {
    await server.close();
  }
}
