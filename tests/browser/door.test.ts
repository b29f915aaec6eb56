import { describe, expect, test, vi } from 'vitest';
import { onChange } from '../../browser/changes.ts';
import { rebuildDays } from '../../core/days.ts';
import type { Command } from '../../core/messages.ts';
import { MINUTE } from '../../core/time.ts';
import { type Background, BREAK, freshBackground, settled } from './background.ts';

const breaks = (events: readonly { type: string }[]) =>
  events.filter((event) => event.type === 'break-logged');

describe('a command', () => {
  test('that is repeated with the same id logs once', async () => {
    const background = freshBackground();
    await Promise.all([background.send(BREAK, 'same-id-twice'), background.send(BREAK, 'same-id-twice')]);
    expect(breaks(await background.events())).toHaveLength(1);
  });

  test('sent fifty times at once is written fifty times, in one order', async () => {
    const background = freshBackground();
    const replies = await Promise.all(Array.from({ length: 50 }, () => background.send(BREAK)));
    expect(replies.every((reply) => reply.ok)).toBe(true);
    const seqs = (await background.events()).map((event) => event.seq);
    expect(seqs).toEqual(seqs.map((_, index) => index + 1));
    expect(
      await background.inDatabase(async (db) => (await db.get('days', '2026-11-09'))?.breaks.length),
    ).toBe(50);
  });

  test.each([
    ['nothing', undefined],
    ['a word', 'log'],
    ['a command that is not ours', { id: 'abcdefgh', command: { type: 'delete-everything' } }],
    ['minutes that are no number', { id: 'abcdefgh', command: { ...BREAK, minutes: '2' } }],
    ['a break of nine hours', { id: 'abcdefgh', command: { ...BREAK, minutes: 540 } }],
    [
      'a date that does not exist',
      { id: 'abcdefgh', command: { type: 'start-programme', start: '2026-02-30' } },
    ],
    [
      'a threshold of 0',
      { id: 'abcdefgh', command: { type: 'change-settings', settings: { promptAfter: 0 } } },
    ],
    [
      'a setting we do not have',
      { id: 'abcdefgh', command: { type: 'change-settings', settings: { x: 1 } } },
    ],
  ])('that is %s is refused and changes nothing', async (_name, message) => {
    const background = freshBackground();
    expect(await background.sendRaw(message)).toEqual({ ok: false, trouble: 'not-understood' });
    expect(await background.events()).toEqual([]);
  });

  test('for a break that has not begun yet is refused', async () => {
    const background = freshBackground();
    const tomorrow = { ...BREAK, start: background.at + 60 * MINUTE };
    expect(await background.send(tomorrow)).toEqual({ ok: false, trouble: 'in-the-future' });
  });

  test('to undo something that is not there is refused', async () => {
    const background = freshBackground();
    expect(await background.send({ type: 'undo-break', target: 'not-there' })).toEqual({
      ok: false,
      trouble: 'nothing-to-undo',
    });
  });
});

describe('a break', () => {
  test('that two pages take back is taken back once, and both hear that it is done', async () => {
    const background = freshBackground();
    await background.send(BREAK, 'a-break-to-undo');
    const undo: Command = { type: 'undo-break', target: 'a-break-to-undo' };
    const replies = await Promise.all([background.send(undo), background.send(undo)]);
    expect(replies.every((reply) => reply.ok)).toBe(true);
    const undone = (await background.events()).filter(({ type }) => type === 'break-undone');
    expect(undone).toHaveLength(1);
  });
});

describe('the red flags', () => {
  test('come before the programme and before an exercise is ticked', async () => {
    const background = freshBackground();
    const start: Command = { type: 'start-programme', start: '2026-11-09' };
    const tick: Command = { type: 'tick-action', date: '2026-11-09', action: 'bewegen' };
    expect(await background.send(start)).toEqual({ ok: false, trouble: 'red-flags-first' });
    await background.send({ type: 'answer-red-flags', answer: 'any' });
    expect(await background.send(tick)).toEqual({ ok: false, trouble: 'red-flags-first' });
    await background.send({ type: 'confirm-care' });
    expect((await background.send(tick)).ok).toBe(true);
    expect((await background.send(start)).ok).toBe(true);
  });

  test('leave breathing open to everybody', async () => {
    const background = freshBackground();
    const breathe: Command = { type: 'tick-action', date: '2026-11-09', action: 'adem' };
    expect((await background.send(breathe)).ok).toBe(true);
  });
});

describe('a worker that dies', () => {
  test('after writing a prompt shows it at the next boot, once', async () => {
    const background = freshBackground();
    await background.work(45);
    background.dying = true;
    await background.work(5);
    await settled(background);
    expect(background.shown).toEqual([]);

    background.dying = false;
    background.start();
    await background.door.reconcile();
    expect(background.shown).toHaveLength(1);
    await background.door.reconcile();
    expect(background.shown).toHaveLength(1);
  });

  test('does not show a prompt that was answered in the meantime', async () => {
    const background = freshBackground();
    await background.work(45);
    background.dying = true;
    await background.work(5);
    await settled(background);
    background.dying = false;
    background.start();
    await background.send(BREAK);
    await settled(background);
    expect(background.shown).toEqual([]);
  });

  test('right after its commit had the alarm set for what it wrote before', async () => {
    const background = freshBackground();
    await background.work(5);
    await settled(background);
    background.dying = true;
    await background.send({ type: 'change-settings', settings: { promptAfter: 6 } });
    await settled(background);
    expect(background.restated?.settings.promptAfter).toBe('programme');
    expect(background.foreseen).toEqual(await background.model());
  });

  test('and a damaged state are told again from the journal', async () => {
    const background = freshBackground();
    await background.send({ type: 'change-settings', settings: { promptAfter: 20 } });
    await background.work(15);
    await settled(background);
    const before = background.restated;
    await background.inDatabase((db) => db.put('state', { timer: 'nonsense' } as never, 'model'));
    background.start();
    await background.door.reconcile();
    expect(background.restated).toEqual(before);
  });
});

describe('open pages', () => {
  test('are told again by a repeat and by a new worker: the one that wrote may have died before it could', async () => {
    const background = freshBackground();
    await background.send(BREAK, 'same-id-twice');
    const heard = vi.fn();
    const stopListening = onChange(heard);
    await background.send(BREAK, 'same-id-twice');
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
    await background.start().reconcile();
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
    stopListening();
  });
});

describe('a worker that starts without a word', () => {
  const restored = async (background: Background) =>
    (await background.events()).filter((one) => one.type === 'worker-started' && one.reason === 'restored');

  test('finds its alarm gone: switched off and on again, which is written once, with a look', async () => {
    const background = freshBackground();
    await background.work(10);
    await settled(background);
    background.alarmLost = true;
    background.at += 20 * MINUTE;
    background.start();
    await background.door.reconcile();
    expect(await restored(background)).toMatchObject([{ at: background.at, presence: background.presence }]);
    // From then on the alarm stands again.
    background.start();
    await background.door.reconcile();
    expect(await restored(background)).toHaveLength(1);
  });

  test('and finds its alarm standing writes nothing', async () => {
    const background = freshBackground();
    await background.work(10);
    await settled(background);
    const before = await background.events();
    background.start();
    await background.door.reconcile();
    expect(await background.events()).toEqual(before);
  });

  test('or by the alarm itself, which is gone by then, tells of no restart', async () => {
    const background = freshBackground();
    await background.work(10);
    await settled(background);
    background.alarmLost = true;
    background.start();
    await Promise.all([background.look(), background.door.reconcile()]);
    expect(await restored(background)).toEqual([]);
  });
});

describe('observations', () => {
  test('older than 35 days become one tally a day; facts, days and the timer stay as they were', async () => {
    const background = freshBackground();
    await background.work(60);
    await background.send(BREAK, 'a-fact-for-ever');
    await background.work(60);
    const day = await background.inDatabase((db) => db.get('days', '2026-11-09'));
    background.at += 40 * 24 * 60 * MINUTE;
    await background.look();
    await settled(background);

    const events = await background.events();
    const old = events.filter((event) => event.localDate === '2026-11-09');
    expect(old.map((event) => event.type)).toEqual(['break-logged']);
    expect(events.filter((event) => event.type === 'day-folded')).toMatchObject([{ date: '2026-11-09' }]);
    const kept = await background.inDatabase((db) => db.get('days', '2026-11-09'));
    expect(kept?.breaks).toEqual(day?.breaks);
    expect(rebuildDays(events).get('2026-11-09')).toEqual(kept);

    const model = background.restated;
    await background.inDatabase((db) => db.put('state', null as never, 'model'));
    background.start();
    await background.door.reconcile();
    expect(background.restated).toEqual(model);
  });
});
