/** House rules as tests: each failure says in a sentence what to do. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SUITES } from '../scripts/suites.ts';

const ROOT = join(import.meta.dirname, '..');

/** What each folder may import: folders of ours and packages (design: "Three words carry it"). */
const MAY_IMPORT: Readonly<
  Record<string, { readonly folders: readonly string[]; readonly packages: readonly string[] }>
> = {
  core: { folders: ['core'], packages: [] },
  content: { folders: ['core', 'content'], packages: [] },
  browser: { folders: ['core', 'browser'], packages: ['wxt/browser'] },
  store: {
    folders: ['core', 'browser', 'content', 'store'],
    packages: ['@preact/signals', '@leeoniya/ufuzzy', 'ical-generator'],
  },
  components: {
    folders: ['core', 'content', 'store', 'components'],
    packages: ['preact', 'preact/hooks', '@preact/signals', 'lucide'],
  },
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly typeOnly: boolean;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const lines = text.matchAll(
    /(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\(\s*[`']([^`']+)[`']/g,
  );
  return [...lines].map(([, type, from, dynamic]) => ({
    file,
    from: from ?? dynamic ?? '',
    typeOnly: type !== undefined,
  }));
}

/** The top folder that a relative import leads to, or the package's name. */
function targetOf({ file, from }: Import): { readonly folder?: string; readonly pack?: string } {
  if (!from.startsWith('.')) return { pack: from };
  return { folder: join(file, '..', from).split('/')[0] ?? '' };
}

describe.each(Object.entries(MAY_IMPORT))('%s', (folder, { folders, packages }) => {
  test('imports only what the design lets it', () => {
    const strangers = filesIn(folder)
      .flatMap(importsOf)
      .filter((one) => {
        const { folder: to, pack } = targetOf(one);
        return pack === undefined ? !folders.includes(to ?? '') : !packages.includes(pack);
      });
    expect(strangers.map(({ file, from }) => `${file} may not import ${from}`)).toEqual([]);
  });
});

test('content takes only types from core', () => {
  const values = filesIn('content')
    .flatMap(importsOf)
    .filter((one) => targetOf(one).folder === 'core' && !one.typeOnly);
  expect(values.map(({ file, from }) => `${file} imports more than types from ${from}`)).toEqual([]);
});

test('no entrypoint imports another entrypoint', () => {
  const entrypoints = filesIn('entrypoints').flatMap(importsOf);
  const strangers = entrypoints.filter((one) => {
    if (!one.from.startsWith('.')) return false;
    const [top, entry] = join(one.file, '..', one.from).split('/');
    return top === 'entrypoints' && entry !== one.file.split('/')[1];
  });
  expect(strangers.map(({ file, from }) => `${file} may not import ${from}`)).toEqual([]);
});

test('figures are fetched only once somebody looks at one', () => {
  const drawn = /\/(figure|poses)\//;
  const outside = ['components', 'store', 'entrypoints']
    .flatMap(filesIn)
    .filter((file) => !drawn.test(file))
    .flatMap(importsOf)
    .filter(({ from, typeOnly }) => drawn.test(from) && !typeOnly);
  const lazily = ({ file, from }: Import) =>
    readFileSync(join(ROOT, file), 'utf8').includes(`import('${from}')`);
  expect(outside.length).toBeGreaterThan(0);
  expect(outside.filter((one) => !lazily(one))).toEqual([]);
});

test('the clock is read in one file', () => {
  const readers = Object.keys(MAY_IMPORT)
    .concat('entrypoints')
    .flatMap(filesIn)
    .filter((file) =>
      /Date\.now\(|new Date\(\)|Temporal\.Now|performance\.now\(/.test(
        readFileSync(join(ROOT, file), 'utf8'),
      ),
    );
  expect(readers).toEqual(['browser/clock.ts']);
});

test('core holds no state, no clock, no timers, no chance and nothing asynchronous', () => {
  const forbidden =
    /^let |^var |Math\.random|crypto\.|setTimeout|setInterval|\basync\b|\bawait\b|globalThis|document\.|window\./m;
  const found = filesIn('core').filter((file) => forbidden.test(withoutComments(file)));
  expect(found).toEqual([]);
});

test('nothing of ours makes a network request', () => {
  const calls = /\bfetch\(|XMLHttpRequest|WebSocket\(|EventSource\(|sendBeacon|importScripts\(/;
  const found = [...Object.keys(MAY_IMPORT), 'entrypoints']
    .flatMap(filesIn)
    .filter((file) => calls.test(withoutComments(file)));
  expect(found).toEqual([]);
});

test('no folder is a place for leftovers', () => {
  const names = Object.keys(MAY_IMPORT).flatMap(filesIn);
  expect(names.filter((name) => /util|helper|manager|common|misc/i.test(name))).toEqual([]);
});

test('a room stays small enough to live in: at most one file in ten over 150 lines, none over 250', () => {
  const sizes = ['core', 'browser', 'store', 'components', 'entrypoints']
    .flatMap(filesIn)
    .map((file) => ({ file, lines: readFileSync(join(ROOT, file), 'utf8').split('\n').length }));
  const large = sizes.filter(({ lines }) => lines > 150);
  expect(large.filter(({ lines }) => lines > 250)).toEqual([]);
  expect(large.length, large.map(({ file }) => file).join(', ')).toBeLessThanOrEqual(sizes.length / 10);
});

test('each end-to-end file stands in one lane of scripts/suites.ts, or CI never runs it', () => {
  const files = readdirSync(join(ROOT, 'tests/e2e')).filter((name) => name.endsWith('.test.ts'));
  const lanes: readonly string[] = Object.values(SUITES).flatMap((suite) => suite.files);
  expect([...lanes].sort()).toEqual(files.sort());
});

function withoutComments(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
