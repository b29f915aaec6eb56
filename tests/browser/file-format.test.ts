/** docs/file-format.md says what a file holds; whoever changes that changes the page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Fields } from '../../browser/fields.ts';
import { FILE_FORMAT, readFile } from '../../browser/file.ts';
import { eventFields, journalEvent, stamp } from '../../browser/schemas.ts';
import { DEFAULT_SETTINGS, LIMITS } from '../../core/settings.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/file-format.md'), 'utf8');
const head = (title: string) => page.slice(page.indexOf(`## ${title}\n`)).split(/\n## /)[0] ?? '';

/** What the page says of each type of event: its fields, and an example. */
const told = new Map(
  page
    .split(/^### /m)
    .slice(1)
    .map((part) => {
      const section = part.split(/^## /m)[0] ?? '';
      const [, type = ''] = section.match(/^`([a-z-]+)`/) ?? [];
      const fields = [...section.matchAll(/^- `(\w+\??)`: (.*)$/gm)].map(([, name = '', what = '']) => ({
        name,
        what,
      }));
      const [, example = '{}'] = section.match(/```json\n(.*?)\n```/s) ?? [];
      return [type, { fields, example: JSON.parse(example) as Record<string, unknown> }] as const;
    }),
);

const STAMP = {
  v: 1,
  id: 'an-event',
  device: 'a-device',
  seq: 7,
  at: 1_794_213_600_000,
  zone: 'Europe/Amsterdam',
  localDate: '2026-11-09',
};
const namesOf = (fields: Fields) =>
  Object.entries(fields).map(([name, field]) => (field.mayBeAbsent ? `${name}?` : name));

test('every type of event stands on the page, and no other', () => {
  expect([...told.keys()].sort()).toEqual(Object.keys(eventFields).sort());
});

describe.each([...told])('%s', (type, { fields, example }) => {
  const event = { ...STAMP, type, ...example };

  test('has the fields that the page says', () => {
    const known = namesOf((eventFields as Record<string, Fields>)[type] ?? {});
    expect(fields.map(({ name }) => name).sort()).toEqual(known.sort());
  });

  test('is read as in the example, which shows each field', () => {
    expect(journalEvent(event)).toBe(true);
    expect(Object.keys(example).sort()).toEqual(
      fields
        .map(({ name }) => name.replace('?', ''))
        .filter((name) => name in example)
        .sort(),
    );
    for (const { name } of fields) if (!name.endsWith('?')) expect(example).toHaveProperty(name);
  });

  /** Where the page names the values of a field, it names them all. */
  test.each(
    fields.filter(
      ({ name, what }) => typeof example[name.replace('?', '')] === 'string' && / or `[a-z-]+`$/.test(what),
    ),
  )('takes each value of $name that the page names, and none else', ({ name, what }) => {
    const key = name.replace('?', '');
    const values = [...what.matchAll(/`([a-z-]+)`/g)]
      .map(([, value]) => value)
      .filter((value) => value !== 'away' || type !== 'spent' || key === 'kind');
    for (const value of values) expect(journalEvent({ ...event, [key]: value }), value).toBe(true);
    expect(journalEvent({ ...event, [key]: 'nothing-of-the-kind' })).toBe(false);
  });
});

test('the stamp of every event is that of the page', () => {
  const rows = [...head('Every event').matchAll(/^\| `(\w+\??)`/gm)].map(([, name]) => name);
  expect(rows).toEqual([...namesOf(stamp), 'type']);
});

test('every setting stands on the page, with its limits', () => {
  const rows = new Map(
    [...head('Settings').matchAll(/^\| `(\w+)`\s*\| (.*?)\s*\|$/gm)].map(([, name, values]) => [
      name,
      values,
    ]),
  );
  expect([...rows.keys()].sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
  for (const [name, { min, max }] of Object.entries(LIMITS))
    expect(rows.get(name), name).toContain(`${min}-${max}`);
});

test('the example of a whole file is read, and its format is the last on the page', () => {
  const [, example = ''] = page.match(/```json\n(.*?)\n```/s) ?? [];
  expect(readFile(example)).toEqual({ events: [] });
  const formats = [...head('Versions').matchAll(/^\| (\d+) /gm)].map(([, format]) => Number(format));
  expect(formats.at(-1)).toBe(FILE_FORMAT);
});
