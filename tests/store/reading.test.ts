// @vitest-environment happy-dom
/** One page from its opening on, over the real background and one database. */
import { beforeEach, expect, test, vi } from 'vitest';
import { announceChange } from '../../browser/changes.ts';
import { send } from '../../browser/messages.ts';
import { read } from '../../browser/reader.ts';
import type { Command, Reply } from '../../core/messages.ts';
import { MINUTE } from '../../core/time.ts';
import { keepFresh } from '../../store/reading.ts';
import { days, model } from '../../store/state.ts';
import { BREAK, freshBackground } from '../browser/background.ts';
import { MONDAY_NINE } from '../core/life.ts';

vi.mock('../../browser/reader.ts', { spy: true });
vi.mock('../../browser/messages.ts', () => ({ send: vi.fn() }));
vi.mock('../../browser/clock.ts', () => ({ now: () => MONDAY_NINE, zone: () => 'Europe/Amsterdam' }));
const { read: reallyRead } = await vi.importActual<{ read: typeof read }>('../../browser/reader.ts');

const MANY_THINGS: readonly Command[] = [
  BREAK,
  { ...BREAK, start: MONDAY_NINE - 20 * 60 * MINUTE },
  { type: 'tick-action', date: '2026-11-07', action: 'adem' },
  { type: 'change-settings', settings: { promptAfter: 20 } },
  { type: 'undo-break', target: 'thing-no-0' },
  { type: 'pause', until: null },
  { type: 'resume' },
];

const background = freshBackground();
const breaks = () => days.value.flatMap((day) => day.breaks).map(({ id }) => id);
const heard = () => new Promise((resolve) => setTimeout(resolve, 20));

/** Waits until the page shows what the database holds. */
async function agrees(): Promise<void> {
  const held = await background.inDatabase(async (db) => ({
    model: await db.get('state', 'model'),
    days: await db.getAll('days'),
  }));
  await vi.waitFor(() => expect({ model: model.value, days: days.value }).toEqual(held));
}

beforeEach(() => {
  vi.mocked(read).mockClear();
});

/** Makes the next reading so slow that a break is logged after it has looked and before it tells. */
function logDuringNextReading(id: string): void {
  vi.mocked(read).mockImplementationOnce(async (since) => {
    const found = await reallyRead(since);
    await background.send(BREAK, id);
    await heard();
    return found;
  });
}

test('a page that opens does not miss a commit during its first reading', async () => {
  await background.look();
  logDuringNextReading('meanwhile');
  await keepFresh();
  expect(breaks()).toEqual(['meanwhile']);
});

test('an open page takes a commit from its news, without the way to the database', async () => {
  await background.send(BREAK, 'this-break');
  await agrees();
  expect(breaks()).toEqual(['meanwhile', 'this-break']);
  expect(read).not.toHaveBeenCalled();
});

test('it shows what the database holds after each of many things, over midnight too', async () => {
  for (const [place, thing] of MANY_THINGS.entries()) {
    expect(await background.send(thing, `thing-no-${place}`)).toMatchObject({ ok: true });
    await agrees();
  }
  await background.work(16 * 60);
  await background.send(BREAK, 'past-midnight');
  await agrees();
  const dates = ['2026-11-07', '2026-11-08', '2026-11-09', '2026-11-10'];
  expect(days.value.map(({ date }) => date)).toEqual(dates);
  expect(read).not.toHaveBeenCalled();
});

test('it reads when it missed a commit in between', async () => {
  const deaf = vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockImplementationOnce(() => {});
  await background.send(BREAK, 'unheard-break');
  deaf.mockRestore();
  await background.send(BREAK, 'heard-break');
  await agrees();
  expect(breaks()).toEqual(expect.arrayContaining(['unheard-break', 'heard-break']));
  expect(read).toHaveBeenCalledOnce();
});

test('a reading does not overwrite what was committed since', async () => {
  logDuringNextReading('since-then');
  // News without rows, so that the page reads.
  await background.send({ type: 'show', hash: '#today' });
  await vi.waitFor(() => expect(breaks()).toContain('since-then'));
  await heard();
  await agrees();
  expect(breaks()).toContain('since-then');
});

test('it reads anew when everything was erased', async () => {
  await background.send({ type: 'erase' });
  await agrees();
  expect(breaks()).toEqual([]);
});

test('a day that a bad disk has damaged is made anew, and the page shows it', async () => {
  await background.send(BREAK, 'before-the-damage');
  await keepFresh();
  await agrees();
  const whole = days.value;
  await background.inDatabase((db) => db.put('days', { date: whole.at(-1)?.date } as never));
  vi.mocked(send).mockImplementationOnce((message) => background.sendRaw(message) as Promise<Reply>);
  announceChange({ tables: ['days'], seq: 0 });
  await vi.waitFor(() => expect(send).toHaveBeenCalledOnce());
  await vi.waitFor(() => expect(days.value).toEqual(whole));
  await agrees();
});
