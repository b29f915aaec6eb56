/** Packages to install for real: the previous release, frozen, and the build of now. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, runTool } from '../../scripts/run.ts';

export interface Package {
  /** A zip, which is also what Firefox calls an xpi. */
  readonly path: string;
  readonly version: string;
}

const PREVIOUS = join(ROOT, 'tests', 'fixtures', 'previous');

export const previous = {
  chromium: { path: join(PREVIOUS, 'chromium.zip'), version: '0.1.0' },
  firefox: { path: join(PREVIOUS, 'firefox.xpi'), version: '0.1.0' },
} as const satisfies Record<string, Package>;

/** Packs a build as for a store. */
export async function pack(build: string, folder: string): Promise<Package> {
  await mkdir(folder, { recursive: true });
  const name = 'packed.xpi';
  const where = ['--source-dir', build, '--artifacts-dir', folder, '--filename', name, '--overwrite-dest'];
  const { ok, output } = await runTool('web-ext', ['build', ...where]);
  if (!ok) throw new Error(output);
  const manifest = JSON.parse(await readFile(join(build, 'manifest.json'), 'utf8')) as { version: string };
  return { path: join(folder, name), version: manifest.version };
}
