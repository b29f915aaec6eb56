/** What the built manifests may ask of a person. A change here is a change of trust: make it on purpose. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { CHROME_BUILD, FIREFOX_BUILD } from './build.ts';
import type { Outcome } from './run.ts';

const BOTH = ['alarms', 'contextMenus', 'idle', 'notifications', 'unlimitedStorage'];

const EXPECTED = {
  [CHROME_BUILD]: { permissions: [...BOTH, 'offscreen', 'sidePanel'] },
  [FIREFOX_BUILD]: { permissions: BOTH },
} as const;

/** Keys by which an extension reaches beyond its own pages; none of ours. */
const NEVER = [
  'host_permissions',
  'optional_permissions',
  'optional_host_permissions',
  'content_scripts',
  'externally_connectable',
  'web_accessible_resources',
];

interface Manifest {
  readonly permissions?: readonly string[];
  readonly content_security_policy?: { readonly extension_pages?: string };
  readonly incognito?: string;
}

export async function permissions(): Promise<Outcome> {
  const wrong = Object.entries(EXPECTED).flatMap(([build, expected]) => {
    const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as Manifest;
    return complaints(manifest, expected.permissions).map((one) => `${build}: ${one}`);
  });
  return { ok: wrong.length === 0, output: wrong.join('\n'), stdout: '' };
}

function complaints(manifest: Manifest, expected: readonly string[]): readonly string[] {
  const asked = [...(manifest.permissions ?? [])].sort();
  const policy = manifest.content_security_policy?.extension_pages ?? '';
  return [
    ...(isDeepStrictEqual(asked, [...expected].sort()) ? [] : [`permissions are ${asked.join(', ')}`]),
    ...NEVER.filter((key) => key in manifest).map((key) => `has ${key}`),
    ...(policy.includes("connect-src 'none'") ? [] : ["connect-src is not 'none'"]),
    ...(policy.includes('unsafe-') ? ['lets in inline script or style at large'] : []),
    ...(manifest.incognito === 'not_allowed' ? [] : ['is allowed in private windows']),
  ];
}
