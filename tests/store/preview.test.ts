/** A file that is looked into before it is imported. */
import { expect, test, vi } from 'vitest';
import { lookInto } from '../../store/data/preview.ts';

vi.mock('../../browser/everything.ts', () => ({
  readEverything: async () => ({ events: [], days: [], meta: null, damaged: [], damagedDays: 0 }),
}));

const MEGABYTE = 1024 * 1024;
const fileWith = (note: string) => JSON.stringify({ app: 'rugritme', format: 3, events: [], note });

test('one that no message could carry is refused before it is sent, with its reason', async () => {
  expect(await lookInto(fileWith('x'.repeat(64 * MEGABYTE)))).toEqual({ trouble: 'import-large' });
  // Each quote takes two bytes more on the way.
  expect(await lookInto(fileWith('"'.repeat(17 * MEGABYTE)))).toEqual({ trouble: 'import-large' });
});

test('a large one that fits is looked into', async () => {
  expect(await lookInto(fileWith('x'.repeat(60 * MEGABYTE)))).toHaveProperty('preview');
});
