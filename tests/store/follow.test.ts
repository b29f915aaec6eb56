// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { now } from '../../browser/clock.ts';
import { PENDING } from '../../browser/pending.ts';
import type { Message, Reply } from '../../core/messages.ts';
import { follow } from '../../store/follow.ts';
import { notice } from '../../store/state.ts';

const sendMessage = vi.hoisted(() => vi.fn<(message: Message) => Promise<Reply>>());
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage } } }));
vi.mock('../../store/reading.ts', () => ({ keepFresh: async () => {} }));

test('a page that opens tells what was left unsaid before it asks for a look, and says what was refused', async () => {
  const command = { type: 'undo-break', target: 'an-earlier-break' } as const;
  localStorage.setItem(`${PENDING}left-behind`, JSON.stringify({ at: now(), command }));
  sendMessage.mockImplementation(async ({ command: { type } }) =>
    type === 'look' ? { ok: true, seq: 0 } : { ok: false, trouble: 'nothing-to-undo' },
  );
  await follow();
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(2));
  const told = sendMessage.mock.calls.map(([message]) => message.command.type);
  expect(told).toEqual(['undo-break', 'look']);
  await vi.waitFor(() => expect(notice.value).toEqual({ kind: 'trouble', trouble: 'nothing-to-undo' }));
});
