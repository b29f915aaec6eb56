/**
 * A Chromium profile in which packages are installed for real, as from a store: they survive a restart, and a higher
 * version updates them. Chromium takes them from a folder of the profile (Google's own builds do not).
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { newSigner } from './crx.ts';
import type { Package } from './packages.ts';

export interface Home {
  readonly folder: string;
  /** Of the extension, as long as the profile lives. */
  readonly id: string;
  /** Lays a package ready. The next start installs it; over an older one, once that one is idle. */
  offer(one: Package): Promise<void>;
  remove(): Promise<void>;
}

export async function newHome(): Promise<Home> {
  const folder = await mkdtemp(join(tmpdir(), 'rugritme-chromium-'));
  const signer = newSigner();
  const offers = join(folder, 'External Extensions');
  await mkdir(offers);
  return {
    folder,
    id: signer.id,
    async offer({ path, version }) {
      const crx = join(folder, `${version}.crx`);
      await writeFile(crx, signer.sign(await readFile(path)));
      const offer = { external_crx: crx, external_version: version };
      await writeFile(join(offers, `${signer.id}.json`), JSON.stringify(offer));
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Chromium's own page of extensions. It keeps none of them awake. */
export interface Shelf {
  version(): Promise<string>;
  switchTo(on: boolean): Promise<void>;
  close(): Promise<void>;
}

interface Privileged {
  readonly developerPrivate: {
    getExtensionsInfo(): Promise<readonly { readonly id: string; readonly version: string }[]>;
  };
  readonly management: { setEnabled(id: string, on: boolean): Promise<void> };
}

export async function openShelf(browser: Browser, id: string): Promise<Shelf> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  return {
    version: () =>
      page.evaluate(async (of) => {
        const { chrome } = globalThis as unknown as { readonly chrome: Privileged };
        const all = await chrome.developerPrivate.getExtensionsInfo();
        return all.find(({ id }) => id === of)?.version ?? 'none';
      }, id),
    switchTo: (on) =>
      page.evaluate(
        async (of, to) => {
          const { chrome } = globalThis as unknown as { readonly chrome: Privileged };
          await chrome.management.setEnabled(of, to);
        },
        id,
        on,
      ),
    close: () => page.close(),
  };
}
