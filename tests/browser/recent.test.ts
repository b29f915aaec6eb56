import { expect, test } from 'vitest';
import { readRecent } from '../../browser/recent.ts';
import { HOUR } from '../../core/time.ts';
import { freshBackground, settled } from './background.ts';

test('the last days of this computer’s own journal are read, in order, and no further back', async () => {
  const background = freshBackground();
  // Monday to Wednesday, in more rows than one round brings.
  await background.work(14 * 60);
  background.at += 24 * HOUR;
  await background.work(14 * 60);
  background.at += 24 * HOUR;
  await background.work(12 * 60);
  await settled(background);
  await background.inDatabase(async (db) => {
    const [first] = await db.getAll('events');
    if (first !== undefined)
      await db.put('events', { ...first, device: 'another', id: 'of-another', seq: 9999 });
  });

  const all = (await background.events()).filter(({ device }) => device !== 'another');
  expect(all.length).toBeGreaterThan(500);
  const days = [...new Set(all.map(({ localDate }) => localDate))];
  const since = days.at(-2) ?? '';
  expect(await readRecent(since)).toEqual(all.filter(({ localDate }) => localDate >= since));
  expect(await readRecent('2026-01-01')).toEqual(all);
});
