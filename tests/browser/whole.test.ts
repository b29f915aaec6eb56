/** Whatever is written is written whole or not at all, wherever it fails. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { JournalEvent } from '../../core/journal.ts';
import type { Command } from '../../core/messages.ts';
import { HOUR } from '../../core/time.ts';
import { type Background, BREAK, freshBackground, settled } from './background.ts';

afterEach(() => vi.restoreAllMocks());

async function aMorning(): Promise<Background> {
  const background = freshBackground();
  await background.work(30);
  await background.send(BREAK);
  await settled(background);
  return background;
}

const standing = (background: Background) =>
  background.inDatabase(async (db) => ({
    events: await db.getAll('events'),
    days: await db.getAll('days'),
    state: await db.getAll('state'),
  }));

/** Lets something happen at one write: the `nth` of this kind from now on that is meant. */
function atWrite(
  kind: 'add' | 'put' | 'clear',
  nth: number,
  happens: (tx: IDBTransaction) => void,
  isIt: (row: unknown) => boolean = () => true,
): void {
  const real = IDBObjectStore.prototype[kind] as (...row: unknown[]) => IDBRequest;
  let written = 0;
  vi.spyOn(IDBObjectStore.prototype, kind).mockImplementation(function (
    this: IDBObjectStore,
    ...row: unknown[]
  ) {
    const request = real.apply(this, row);
    if (isIt(row[0]) && ++written === nth) happens(this.transaction);
    return request as never;
  });
}

const breakDown = () => {
  throw new Error('something broke down');
};

/** The browser itself ends a transaction over a full disk: what still waits in it hears no more than that it was ended. */
const fillUp = (tx: IDBTransaction) =>
  (tx as unknown as { _abort(reason: string): void })._abort('QuotaExceededError');

describe('a break', () => {
  test('whose place in the journal is taken is written in no other table either', async () => {
    const background = await aMorning();
    await background.inDatabase(async (db) => {
      const last = (await db.getAll('events')).at(-1);
      if (last !== undefined) await db.put('events', { ...last, id: 'in-the-way', seq: last.seq + 1 });
    });
    const before = await standing(background);
    expect(await background.send(BREAK)).toEqual({ ok: false, trouble: 'storage-broken' });
    expect(await standing(background)).toEqual(before);
  });

  test.each([1, 2, 3])('that fills the disk at row %i is told so, and nothing is written', async (row) => {
    const background = await aMorning();
    const before = await standing(background);
    atWrite('put', row, fillUp);
    expect(await background.send(BREAK)).toEqual({ ok: false, trouble: 'storage-full' });
    vi.restoreAllMocks();
    expect(await standing(background)).toEqual(before);
    expect((await background.send(BREAK)).ok).toBe(true);
  });
});

describe('what breaks down midway changes nothing:', () => {
  test.each([
    ['an import at its first row', 'put', 1],
    ['an import at its state', 'put', 10],
    ['an import once the days are gone', 'clear', 1],
    ['erasing', 'clear', 2],
  ] as const)('%s', async (what, kind, nth) => {
    const events = await (await aMorning()).events();
    const background = await aMorning();
    const before = await standing(background);
    atWrite(kind, nth, breakDown);
    const text = JSON.stringify({ app: 'rugritme', format: 1, events });
    const command: Command = what === 'erasing' ? { type: 'erase' } : { type: 'import', text };
    expect((await background.send(command)).ok).toBe(false);
    vi.restoreAllMocks();
    expect(await standing(background)).toEqual(before);
    expect((await background.send(command)).ok).toBe(true);
  });

  test('folding of what is old', async () => {
    const background = await aMorning();
    background.at += 45 * 24 * HOUR;
    atWrite('add', 1, breakDown, (row) => (row as JournalEvent).type === 'day-folded');
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const old = await background.events();
    await background.look();
    await settled(background);
    expect(console.error).toHaveBeenCalledWith('[rugritme]', new Error('something broke down'));
    vi.restoreAllMocks();
    const kept = await background.events();
    expect(kept.map(({ id }) => id)).toEqual(expect.arrayContaining(old.map(({ id }) => id)));
    await background.look();
    await settled(background);
    expect((await background.events()).map(({ type }) => type)).toContain('day-folded');
  });
});
