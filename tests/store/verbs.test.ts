/** One intention, one command, however often it is pressed. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { send } from '../../browser/messages.ts';
import type { Reply } from '../../core/messages.ts';
import { HOUR } from '../../core/time.ts';
import { stepTo } from '../../store/plan-verbs.ts';
import { model, notice } from '../../store/state.ts';
import { logBreak, restoreProgramme, undoBreak } from '../../store/verbs.ts';

vi.mock('../../browser/messages.ts', () => ({
  send: vi.fn(async (): Promise<Reply> => ({ ok: true, seq: 1 })),
}));

const BREAK = { minutes: 2, kind: 'stand', source: 'panel' } as const;

let hour = 0;

beforeEach(() => {
  vi.clearAllMocks();
  // Each test an hour after the one before: what was pressed last is remembered.
  vi.useFakeTimers({ now: ++hour * HOUR });
});
afterEach(() => vi.useRealTimers());

test('a double click logs one break, and both clicks hear the same answer', async () => {
  const first = logBreak(BREAK);
  vi.advanceTimersByTime(150);
  const second = logBreak(BREAK);
  expect(await second).toEqual(await first);
  expect(send).toHaveBeenCalledOnce();
});

test('two breaks that differ, or that were meant at different times, are two', () => {
  logBreak(BREAK);
  logBreak({ ...BREAK, minutes: 5 });
  vi.advanceTimersByTime(600);
  logBreak({ ...BREAK, minutes: 5 });
  expect(send).toHaveBeenCalledTimes(3);
});

test('a double click on undo leaves the break before it alone', () => {
  undoBreak('the-last-break');
  vi.advanceTimersByTime(150);
  undoBreak('the-break-before');
  expect(send).toHaveBeenCalledOnce();
});

test('a break that was logged, taken back and logged again at once is logged twice', () => {
  logBreak(BREAK);
  undoBreak('the-last-break');
  logBreak(BREAK);
  expect(send).toHaveBeenCalledTimes(3);
});

test('a move of the programme says what it was before, so that a slip can be undone', async () => {
  const before = { start: '2026-11-09', seen: '2026-11-20' };
  model.value = { ...model.value, programme: before };
  await stepTo(5);
  expect(notice.value).toEqual({ kind: 'done', what: 'programme-stepped', restore: before });
  await restoreProgramme(before);
  expect(send).toHaveBeenLastCalledWith(
    expect.objectContaining({ command: { type: 'restore-programme', programme: before } }),
  );
  expect(notice.value).toEqual({ kind: 'done', what: 'programme-restored' });
});

test('a move that was refused offers no way back', async () => {
  vi.mocked(send).mockResolvedValueOnce({ ok: false, trouble: 'storage-full' });
  await stepTo(5);
  expect(notice.value).toEqual({ kind: 'trouble', trouble: 'storage-full' });
});
