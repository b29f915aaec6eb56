// @vitest-environment happy-dom
/** A page with a guided session, and a background that may give no answer. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { send } from '../../browser/messages.ts';
import { keptSession, SESSION_KEY } from '../../browser/session-keeper.ts';
import type { Part } from '../../core/guided/part.ts';
import type { Message, Reply } from '../../core/messages.ts';
import { HOUR, SECOND } from '../../core/time.ts';
import {
  dismissSession,
  done,
  followSession,
  pauseSession,
  position,
  resumeSession,
  session,
  skipPart,
  startSession,
  stopSession,
  tellPain,
  undoSession,
} from '../../store/session.ts';
import { undoBreak } from '../../store/verbs.ts';

vi.mock('../../browser/messages.ts', () => ({ send: vi.fn() }));

const START = Date.UTC(2026, 10, 23, 9);
const PARTS: readonly Part[] = [
  { exercise: 'bekken-kantelen', place: 'desk', seconds: 40 },
  { exercise: 'kat-koe', place: 'standing', seconds: 40 },
];
const BREAK = { moves: true, action: null };

let close = () => {};
const answers = (reply: Reply) => vi.mocked(send).mockImplementation(async () => reply);
const told = () => vi.mocked(send).mock.calls.map(([{ command }]: [Message]) => command);
const last = () => told().at(-1);
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * SECOND);

beforeEach(() => {
  localStorage.clear();
  vi.clearAllMocks();
  vi.useFakeTimers({ now: START });
  answers({ ok: true, seq: 1 });
  close = followSession();
});
afterEach(() => {
  close();
  vi.useRealTimers();
});

test('a break is in the journal from its first exercise on, and told as it went at its end', async () => {
  startSession(PARTS, BREAK);
  await pass(2);
  expect(send).not.toHaveBeenCalled();
  await pass(2);
  expect(told()).toMatchObject([{ type: 'log-break', start: START + 3 * SECOND, minutes: 2 }]);
  await pass(90);
  expect(told()).toHaveLength(2);
  expect(last()).toMatchObject({ type: 'amend-break', minutes: 80 / 60, until: START + 83 * SECOND });
  expect(done.value).toMatchObject({ enough: true, moved: 80 * SECOND });
});

test('a page that closes and opens again finds the place; after the end it finds the end', async () => {
  startSession(PARTS, BREAK);
  await pass(5);
  close();
  await pass(40);
  close = followSession();
  expect(position.value).toMatchObject({ stage: 'part', index: 1 });
  close();
  await pass(HOUR / SECOND);
  close = followSession();
  await pass(1);
  expect(position.value).toEqual({ stage: 'over' });
  expect(last()).toMatchObject({ type: 'amend-break', until: START + 83 * SECOND });
});

test('taken back on another page while it runs, it does not count at its end either', async () => {
  startSession(PARTS, BREAK);
  await pass(20);
  const id = session.value?.id ?? '';
  close();
  await undoBreak(id);
  close = followSession();
  await pass(HOUR / SECOND);
  expect(session.value).toMatchObject({ state: 'over', ledger: { undone: true } });
});

test('half a day later it is closed and gone', async () => {
  startSession(PARTS, BREAK);
  await pass(5);
  close();
  await pass(13 * 3600);
  close = followSession();
  expect(session.value).toBeNull();
  await pass(1);
  expect(last()).toMatchObject({ type: 'amend-break', minutes: 80 / 60 });
  expect(keptSession()).toBeNull();
});

test('without an answer it is told again later, with the same id', async () => {
  answers({ ok: false, trouble: 'unreachable' });
  startSession(PARTS, BREAK);
  await pass(20);
  expect(send).toHaveBeenCalledOnce();
  answers({ ok: true, seq: 1 });
  await pass(31);
  const [first, second] = vi.mocked(send).mock.calls.map(([{ id }]) => id);
  expect(second).toBe(first);
});

test('put away in the middle of telling, the rest is told by the next page', async () => {
  startSession(PARTS, BREAK);
  await pass(60);
  answers({ ok: false, trouble: 'unreachable' });
  stopSession();
  dismissSession();
  await pass(1);
  expect(session.value).toBeNull();
  expect(keptSession()).not.toBeNull();
  close();
  answers({ ok: true, seq: 1 });
  await pass(40);
  close = followSession();
  await pass(1);
  expect(last()).toMatchObject({ type: 'amend-break' });
  expect(keptSession()).toBeNull();
});

test('another session first tells what was untold of the one before', async () => {
  startSession(PARTS, BREAK);
  await pass(60);
  stopSession();
  startSession(PARTS, BREAK);
  await pass(0);
  expect(last()).toMatchObject({ type: 'amend-break' });
  expect(position.value).toMatchObject({ stage: 'count-in' });
});

test('a pause, a skip and a stop are what they say', async () => {
  startSession(PARTS, BREAK);
  await pass(13);
  pauseSession();
  await pass(100);
  expect(position.value).toMatchObject({ index: 0, second: 10 });
  resumeSession();
  await pass(1);
  expect(last()).toMatchObject({ type: 'amend-break', until: START + 183 * SECOND });
  skipPart();
  expect(position.value).toMatchObject({ index: 1, second: 0 });
  stopSession();
  await pass(1);
  expect(last()).toMatchObject({ type: 'undo-break' });
});

test('how the back feels goes to the break, and both can be taken back', async () => {
  startSession(PARTS, BREAK);
  await pass(90);
  tellPain(4);
  await pass(1);
  expect(last()).toMatchObject({ type: 'amend-break', pain: 4 });
  undoSession();
  await pass(1);
  expect(last()).toMatchObject({ type: 'undo-break' });
});

test('another page that goes a step further is followed', async () => {
  startSession(PARTS, BREAK);
  await pass(13);
  const here = keptSession();
  localStorage.setItem(SESSION_KEY, JSON.stringify({ ...here, state: 'paused', at: START + 13 * SECOND }));
  dispatchEvent(new StorageEvent('storage', { key: SESSION_KEY }));
  expect(session.value?.state).toBe('paused');
});

test('a clock that is put back an hour costs nothing', async () => {
  startSession(PARTS, BREAK);
  await pass(23);
  vi.setSystemTime(START + 23 * SECOND - HOUR);
  await pass(10);
  expect(position.value).toMatchObject({ stage: 'part', index: 0 });
  await pass(60);
  expect(done.value).toMatchObject({ enough: true, moved: 80 * SECOND });
});

test('an end that was shown is not shown again to whoever opens a page later', async () => {
  startSession(PARTS, BREAK);
  await pass(100);
  close();
  await pass(5 * 60);
  close = followSession();
  expect(position.value).toEqual({ stage: 'over' });
  close();
  await pass(10 * 60);
  close = followSession();
  expect(session.value).toBeNull();
});

test('an end that another page shows stays there, however long ago it was', async () => {
  startSession(PARTS, BREAK);
  await pass(5);
  close();
  await pass(3600);
  close = followSession();
  await pass(1);
  // What this page wrote down is heard on every other.
  dispatchEvent(new StorageEvent('storage', { key: SESSION_KEY }));
  await pass(1);
  expect(position.value).toEqual({ stage: 'over' });
});
