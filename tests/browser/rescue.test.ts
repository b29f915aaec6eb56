/** A database that does not open as usual. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DATABASE_NAME, DATABASE_VERSION, openForReading } from '../../browser/database.ts';
import { asked } from '../../browser/requests.ts';
import { deleteDatabase, rescue } from '../../browser/rescue.ts';
import { BREAK, freshBackground, settled } from './background.ts';
import { dropDatabase } from './raw.ts';

beforeEach(dropDatabase);
afterEach(() => vi.restoreAllMocks());

async function aMorning() {
  const background = freshBackground();
  await background.send(BREAK, 'break-one');
  await background.work(20);
  await background.send(BREAK, 'break-two');
  await settled(background);
  return background;
}

/** The browser refuses these calls of a table. */
function refuse(method: 'getAll' | 'get', refused: (key: unknown) => boolean): void {
  const really = IDBObjectStore.prototype[method];
  vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
    this: IDBObjectStore,
    key: unknown,
  ) {
    if (refused(key)) throw new DOMException('Internal error', 'UnknownError');
    return (really as (key: unknown) => IDBRequest).call(this, key);
  } as never);
}

describe('what can be read is rescued', () => {
  test('as a whole where the browser gives it, damaged rows apart', async () => {
    const background = await aMorning();
    const events = await background.events();
    await background.inDatabase((db) => db.put('events', { ...events[0], type: 'nothing' } as never));
    const rescued = await rescue();
    expect(rescued.events).toEqual(events.slice(1));
    expect(rescued.damaged).toMatchObject([{ type: 'nothing' }]);
  });

  test('row by row where it does not come as a whole; a row that fails costs no other', async () => {
    const background = await aMorning();
    const events = await background.events();
    refuse('getAll', () => true);
    refuse('get', (key) => Array.isArray(key) && key[1] === 2);
    const rescued = await rescue();
    expect(rescued.events).toEqual(events.filter(({ seq }) => seq !== 2));
    expect(rescued.unread).toBe(1);
  });

  test('and nothing where nothing opens, or nothing is there', async () => {
    freshBackground();
    expect(await rescue()).toEqual({ events: [], damaged: [], unread: 0 });
    await aMorning();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error', 'UnknownError');
    });
    expect(await rescue()).toEqual({ events: [], damaged: [], unread: 0 });
  });
});

describe('a database that is begun anew', () => {
  test('is empty, and the same worker goes on in it', async () => {
    const background = await aMorning();
    expect(await deleteDatabase()).toBe(true);
    expect(await background.send(BREAK, 'break-after')).toMatchObject({ ok: true });
    expect((await background.days()).flatMap((day) => day.breaks).map(({ id }) => id)).toEqual([
      'break-after',
    ]);
  });
});

describe('a database that a newer Rugritme has written', () => {
  const newer = () => asked(indexedDB.open(DATABASE_NAME, 99)).then((db) => db.close());

  test('is read by no page and written by no worker', async () => {
    const background = await aMorning();
    await newer();
    await expect(openForReading(() => {})).rejects.toMatchObject({ name: 'VersionError' });
    background.start();
    expect(await background.send(BREAK)).toEqual({ ok: false, trouble: 'newer-database' });
  });
});

describe('the page of recovery', () => {
  test('is opened once when the database does not open twice in a row', async () => {
    const background = await aMorning();
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error', 'UnknownError');
    });
    background.start();
    expect(await background.send(BREAK)).toEqual({ ok: false, trouble: 'storage-broken' });
    expect(background.recoveries).toBe(0);
    for (let again = 0; again < 3; again++) await background.send(BREAK);
    expect(background.recoveries).toBe(1);
    open.mockRestore();
    expect(await background.send(BREAK)).toMatchObject({ ok: true });
  });

  test('is opened anew by another trouble, once all was well in between', async () => {
    const background = await aMorning();
    for (const recoveries of [1, 2]) {
      expect(await deleteDatabase()).toBe(true);
      const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
        throw new DOMException('Internal error', 'UnknownError');
      });
      for (let again = 0; again < 3; again++) await background.send(BREAK);
      expect(background.recoveries).toBe(recoveries);
      open.mockRestore();
      expect(await background.send(BREAK)).toMatchObject({ ok: true });
    }
  });

  test('is opened too where it opens but lacks a table, and what the others hold is rescued', async () => {
    const background = await aMorning();
    const events = await background.events();
    await dropDatabase();
    const request = indexedDB.open(DATABASE_NAME, DATABASE_VERSION);
    request.onupgradeneeded = () => {
      const table = request.result.createObjectStore('events', { keyPath: ['device', 'seq'] });
      for (const event of events) table.put(event);
    };
    (await asked(request)).close();
    background.start();
    for (let again = 0; again < 3; again++) {
      expect(await background.send(BREAK)).toEqual({ ok: false, trouble: 'storage-broken' });
    }
    expect(background.recoveries).toBe(1);
    expect((await rescue()).events).toEqual(events);
    expect(await deleteDatabase()).toBe(true);
    expect(await background.send(BREAK)).toMatchObject({ ok: true });
  });
});
