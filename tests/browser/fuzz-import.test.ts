/** Damaged files by the thousand: each is taken in whole or refused in one of our sentences, and then nothing changes. */
import { beforeAll, describe, expect, test } from 'vitest';
import { readFile } from '../../browser/file.ts';
import { type DayTotals, rebuildDays } from '../../core/days.ts';
import type { JournalEvent } from '../../core/journal.ts';
import { inOrder, merge } from '../../core/merge.ts';
import { type Reply, TROUBLES } from '../../core/messages.ts';
import { type Chance, chanceFrom } from '../core/chance.ts';
import { runs, SEED } from '../core/thorough.ts';
import { type Background, BREAK, freshBackground } from './background.ts';
import { MUTATIONS } from './mutations.ts';
import type { Raw } from './raw.ts';
import { aRichLife, richFile } from './rich.ts';

let file = '';
let home: readonly JournalEvent[] = [];

beforeAll(async () => {
  const lived = await aRichLife();
  file = await richFile(lived);
  // As a profile that was put back: it has the first half of the same journal.
  const events = await lived.events();
  home = events.slice(0, events.length / 2);
});

/** One to three kinds of damage; the second and third only where there is still a file to damage. */
function damaged(chance: Chance): { readonly how: string; readonly text: string } {
  let [how, text] = ['', file];
  for (let left = chance.between(1, 3); left > 0; left--) {
    const { name, change } = chance.pick(MUTATIONS);
    try {
      text = change(text, chance);
      how += `${name}; `;
    } catch {
      return { how, text };
    }
  }
  return { how, text };
}

const isCounted = ({ spent, breaks }: DayTotals) =>
  [...Object.values(spent), ...breaks.flatMap(({ start, minutes }) => [start, minutes])].every(
    Number.isFinite,
  );

/** What is wrong with what came of a file; null when all is well. */
function wrongWith(text: string): string | null {
  const read = readFile(text);
  if ('trouble' in read) return read.trouble.startsWith('import-') ? null : `trouble ${read.trouble}`;
  const merged = merge(home, read.events, home[0]?.device ?? '');
  if (merged === null) return null;
  const all = [...home.filter((event) => !merged.dropped.includes(event)), ...merged.added];
  if (new Set(all.map(({ id }) => id)).size !== all.length) return 'an id twice';
  if (new Set(all.map(({ device, seq }) => `${device}/${seq}`)).size !== all.length) return 'a place twice';
  if (![...merged.days.values()].every(isCounted)) return 'a day that is no number';
  return merged.dropped.every(({ type }) => type !== 'break-logged') ? null : 'a fact was dropped';
}

const FILES = runs(10_000);

test(`${FILES} damaged files are whole or refused`, () => {
  const chance = chanceFrom(SEED);
  const wrong: string[] = [];
  let taken = 0;
  for (let left = FILES; left > 0; left--) {
    const { how, text } = damaged(chance);
    try {
      const found = wrongWith(text);
      if (found !== null) wrong.push(`${how} ${found}`);
      if (!('trouble' in readFile(text))) taken++;
    } catch (error) {
      wrong.push(`${how} ${error}`);
    }
  }
  expect(wrong.slice(0, 10)).toEqual([]);
  // Not all of them are refused for one and the same reason.
  expect(taken).toBeGreaterThan(FILES / 20);
  expect(taken).toBeLessThan(FILES);
}, 60_000);

async function databaseOf(background: Background) {
  return [await background.events(), await background.days(), await background.model()] as const;
}

/** A computer with the first half of the journal: as its own, or as another's beside a morning of its own. */
async function aComputer(own: boolean): Promise<Background> {
  const background = freshBackground();
  const text = JSON.stringify({ app: 'rugritme', format: 3, events: home });
  await background.send({ type: 'import', text });
  if (own) {
    await background.inDatabase(becomeItsOwn);
    return background;
  }
  await background.work(30);
  await background.send(BREAK);
  return background;
}

/** As if these events had been lived here. */
async function becomeItsOwn(db: Raw): Promise<void> {
  const device = home[0]?.device ?? '';
  const stranger = (await db.getAll('events')).filter((event) => !home.some(({ id }) => id === event.id));
  for (const event of stranger) await db.delete('events', [event.device, event.seq]);
  const seq = Math.max(...home.filter((event) => event.device === device).map((event) => event.seq));
  await db.put('state', { device, seq }, 'meta');
}

async function check(background: Background, reply: Reply, before: Awaited<ReturnType<typeof databaseOf>>) {
  const after = await databaseOf(background);
  if (!reply.ok) {
    expect(TROUBLES).toContain(reply.trouble);
    expect(reply.trouble).toMatch(/^import-/);
    expect(after).toEqual(before);
    return;
  }
  const anew = rebuildDays(inOrder(after[0])).values();
  expect(after[1]).toEqual([...anew].sort((a, b) => (a.date < b.date ? -1 : 1)));
}

describe('in a real database', () => {
  test('a sample of them changes all or nothing, and the next break is logged as ever', async () => {
    const chance = chanceFrom(SEED + 1);
    for (let left = runs(200); left > 0; left--) {
      const background = await aComputer(chance.happens(0.5));
      const { how, text } = damaged(chance);
      const before = await databaseOf(background);
      const reply = await background.send({ type: 'import', text });
      await check(background, reply, before).catch((error) => {
        throw new Error(how, { cause: error });
      });
      expect(await background.send(BREAK), how).toMatchObject({ ok: true });
    }
  }, 60_000);
});
