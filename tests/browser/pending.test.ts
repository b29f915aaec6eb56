// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { send } from '../../browser/messages.ts';
import { PENDING } from '../../browser/pending.ts';
import { sendAgain } from '../../browser/resend.ts';
import type { Command, Message, Reply } from '../../core/messages.ts';
import { HOUR, MINUTE, SECOND } from '../../core/time.ts';
import { erase } from '../../store/verbs.ts';
import { MONDAY_NINE } from '../core/life.ts';
import { type Background, BREAK, freshBackground } from './background.ts';

/** The way from page to background: what a page sends, and what it hears back (nothing, where it has closed). */
const sendMessage = vi.hoisted(() => vi.fn<(message: Message) => Promise<Reply | undefined>>());
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage } } }));
const clock = vi.hoisted(() => ({ at: 0 }));
vi.mock('../../browser/clock.ts', () => ({ now: () => clock.at, zone: () => 'Europe/Amsterdam' }));

const FACTS: readonly Command[] = [
  BREAK,
  { type: 'undo-break', target: 'an-earlier-break' },
  { type: 'tick-action', date: '2026-11-09', action: 'adem' },
  { type: 'untick-action', date: '2026-11-09', action: 'adem' },
  { type: 'start-programme', start: '2026-11-09' },
  { type: 'stop-programme' },
  { type: 'answer-red-flags', answer: 'none' },
  { type: 'confirm-care' },
  {
    type: 'answer-food',
    answers: { medicines: true, pregnant: false, eating: false, organs: false, frail: false },
  },
  { type: 'change-settings', settings: { promptAfter: 20 } },
];
const OF_THE_MOMENT: readonly Command[] = [
  { type: 'snooze' },
  { type: 'pause', until: null },
  { type: 'resume' },
  { type: 'look' },
  { type: 'show', hash: '#today' },
  { type: 'test-notification' },
  { type: 'import', text: '{}' },
  { type: 'erase' },
];

const say = vi.fn();
const waiting = () => Object.keys(localStorage).filter((key) => key.startsWith(PENDING));
const never = () => new Promise<undefined>(() => {});
let background: Background;

function pass(span: number): void {
  clock.at += span;
  background.at = clock.at;
}

/** A page that closes while its message is on the way, so that it never arrives. */
async function closeOn(command: Command, id = 'left-behind'): Promise<void> {
  sendMessage.mockImplementationOnce(never);
  void send({ id, command });
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalled());
  sendMessage.mockClear();
}

const breaks = async () => (await background.events()).filter((event) => event.type === 'break-logged');

beforeEach(() => {
  background = freshBackground();
  clock.at = MONDAY_NINE;
  localStorage.clear();
  vi.clearAllMocks();
  sendMessage.mockImplementation((message) => background.sendRaw(message));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a command', () => {
  test.each(FACTS)('is kept before the click returns and let go once answered: $type', async (command) => {
    const sending = send({ id: 'a-fresh-id', command });
    expect(waiting()).toEqual([`${PENDING}a-fresh-id`]);
    await sending;
    expect(waiting()).toEqual([]);
  });

  test.each(OF_THE_MOMENT)('that makes no sense later is never kept: $type', async (command) => {
    const sending = send({ id: 'a-fresh-id', command });
    expect(waiting()).toEqual([]);
    await sending;
  });

  test('that nobody answered is not sent later: the person was asked to try again', async () => {
    vi.useFakeTimers();
    sendMessage.mockImplementation(async () => undefined);
    const sending = send({ id: 'a-fresh-id', command: BREAK });
    await vi.runAllTimersAsync();
    expect(await sending).toEqual({ ok: false, trouble: 'unreachable' });
    expect(waiting()).toEqual([]);
  });

  test('goes its way where nothing can be kept', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await send({ id: 'a-fresh-id', command: BREAK })).toMatchObject({ ok: true });
    expect(await breaks()).toHaveLength(1);
  });
});

describe('a page that closed on its own click', () => {
  test('loses no break: the next page sends it, and it counts from the tap', async () => {
    await closeOn(BREAK);
    pass(30 * MINUTE);
    sendAgain(say);
    await vi.waitFor(() => expect(waiting()).toEqual([]));
    expect(await breaks()).toMatchObject([{ id: 'left-behind', start: MONDAY_NINE }]);
    expect(say).not.toHaveBeenCalled();
  });

  test('after its break was written logs no second one', async () => {
    sendMessage.mockImplementationOnce(async (message) => {
      await background.sendRaw(message);
      return never();
    });
    void send({ id: 'written-yet', command: BREAK });
    await vi.waitFor(async () => expect(await breaks()).toHaveLength(1));
    sendAgain(say);
    await vi.waitFor(() => expect(waiting()).toEqual([]));
    expect(await breaks()).toHaveLength(1);
  });

  test('is told by two pages that open at once, and still only once', async () => {
    await closeOn(BREAK);
    sendAgain(say);
    sendAgain(say);
    await vi.waitFor(() => expect(waiting()).toEqual([]));
    expect(await breaks()).toHaveLength(1);
  });

  test('is told in the order in which things were meant', async () => {
    await closeOn({ type: 'tick-action', date: '2026-11-09', action: 'adem' }, 'zzzz-first');
    pass(SECOND);
    await closeOn({ type: 'untick-action', date: '2026-11-09', action: 'adem' }, 'aaaa-then');
    sendAgain(say);
    await vi.waitFor(() => expect(waiting()).toEqual([]));
    expect((await background.events()).map(({ id }) => id)).toEqual(['zzzz-first', 'aaaa-then']);
  });

  test('is told by a page that stays open, without waiting for the next', async () => {
    sendAgain(say);
    await closeOn(BREAK);
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const key = `${PENDING}left-behind`;
    dispatchEvent(new StorageEvent('storage', { key, newValue: localStorage.getItem(key) }));
    await vi.advanceTimersByTimeAsync(2 * SECOND);
    expect(sendMessage).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(SECOND);
    vi.useRealTimers();
    await vi.waitFor(() => expect(waiting()).toEqual([]));
    expect(await breaks()).toHaveLength(1);
  });

  test('hears of a refusal on the next page, and asks no further', async () => {
    await closeOn({ type: 'undo-break', target: 'an-earlier-break' });
    sendAgain(say);
    await vi.waitFor(() => expect(say).toHaveBeenCalledExactlyOnceWith('nothing-to-undo'));
    expect(waiting()).toEqual([]);
  });

  test('is kept for a later page while the background gives no answer', async () => {
    await closeOn(BREAK);
    vi.useFakeTimers();
    sendMessage.mockImplementation(async () => undefined);
    sendAgain(say);
    await vi.runAllTimersAsync();
    expect(waiting()).toHaveLength(1);
    expect(say).not.toHaveBeenCalled();
  });
});

test.each([
  [23, 1],
  [24, 0],
])('what has waited for %i hours is sent %i times', async (hours, times) => {
  await closeOn(BREAK);
  pass(hours * HOUR);
  sendAgain(say);
  await vi.waitFor(() => expect(waiting()).toEqual([]));
  expect(await breaks()).toHaveLength(times);
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '{"at":"now","command":{"type":"stop-programme"}}',
  `{"at":${MONDAY_NINE},"command":{"type":"erase"}}`,
  `{"at":${MONDAY_NINE},"command":{"type":"log-break"}}`,
])('an entry that holds %j is dropped and changes nothing', async (damaged) => {
  localStorage.setItem(`${PENDING}damaged-one`, damaged);
  sendAgain(say);
  await vi.waitFor(() => expect(waiting()).toEqual([]));
  expect(await background.events()).toEqual([]);
  expect(say).not.toHaveBeenCalled();
});

test('erasing takes along what still waits', async () => {
  await closeOn(BREAK);
  await erase();
  expect(waiting()).toEqual([]);
  sendAgain(say);
  expect(await breaks()).toEqual([]);
});
