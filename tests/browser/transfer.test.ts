import { describe, expect, test } from 'vitest';
import { rebuildDays } from '../../core/days.ts';
import { inOrder } from '../../core/merge.ts';
import type { Command } from '../../core/messages.ts';
import { HOUR } from '../../core/time.ts';
import { type Background, BREAK, freshBackground } from './background.ts';

const FOOD = { medicines: true, pregnant: false, eating: false, organs: true, frail: false };

async function aLivedMorning(): Promise<Background> {
  const background = freshBackground();
  await background.send({ type: 'answer-red-flags', answer: 'none' });
  await background.send({ type: 'answer-food', answers: FOOD });
  await background.send({ type: 'start-programme', start: '2026-11-09' });
  await background.send({ type: 'change-settings', settings: { promptAfter: 25, language: 'en' } });
  await background.send({ type: 'tick-action', date: '2026-11-09', action: 'bewegen' });
  await background.work(30);
  await background.send(BREAK, 'break-one');
  await background.work(30);
  await background.send(BREAK, 'break-two');
  await background.send({ type: 'undo-break', target: 'break-two' });
  return background;
}

const fileOf = async (background: Background) =>
  JSON.stringify({ app: 'rugritme', format: 1, events: await background.events() });

describe('export, erase, import', () => {
  test('brings everything back: breaks, ticks, programme, settings, gates', async () => {
    const background = await aLivedMorning();
    const [file, days, model] = [await fileOf(background), await background.days(), await background.model()];
    await background.send({ type: 'erase' });
    expect(await background.days()).toEqual([]);
    expect((await background.model()).programme).toBeNull();

    expect(await background.send({ type: 'import', text: file })).toMatchObject({ ok: true });
    expect(await background.days()).toEqual(days);
    const back = await background.model();
    expect(back.programme).toEqual(model.programme);
    expect(back.settings).toEqual(model.settings);
    expect(back.gates).toEqual(model.gates);
    expect(back.food).toEqual(FOOD);
  });

  test('the same file twice changes nothing', async () => {
    const background = await aLivedMorning();
    const file = await fileOf(background);
    const before = await background.events();
    expect(await background.send({ type: 'import', text: file })).toMatchObject({ ok: true, added: 0 });
    expect(await background.events()).toEqual(before);
  });

  test('keeps the settings of a computer that has chosen its own', async () => {
    const file = await fileOf(await aLivedMorning());
    const other = freshBackground();
    await other.send({ type: 'change-settings', settings: { promptAfter: 60 } });
    await other.send({ type: 'import', text: file });
    expect((await other.model()).settings.promptAfter).toBe(60);
  });

  test('keeps the answers about food that were given here', async () => {
    const file = await fileOf(await aLivedMorning());
    const other = freshBackground();
    const mine = { ...FOOD, organs: false };
    await other.send({ type: 'answer-food', answers: mine });
    await other.send({ type: 'import', text: file });
    expect((await other.model()).food).toEqual(mine);
  });

  test('refuses a number that nobody can dial', async () => {
    const background = freshBackground();
    const settings = { gpPhone: 'javascript:alert(1)' };
    expect(await background.send({ type: 'change-settings', settings })).toEqual({
      ok: false,
      trouble: 'not-understood',
    });
  });

  test('refuses half an answer about food', async () => {
    const background = freshBackground();
    const half = { type: 'answer-food', answers: { medicines: true } } as unknown as Command;
    expect(await background.send(half)).toEqual({ ok: false, trouble: 'not-understood' });
  });

  test('the rows of the days are those that the whole journal gives', async () => {
    const file = await fileOf(await aLivedMorning());
    const other = freshBackground();
    await other.work(20);
    await other.send(BREAK);
    await other.send({ type: 'import', text: file });
    const days = rebuildDays(inOrder(await other.events()));
    expect(await other.days()).toEqual([...days.values()]);
  });
});

describe('a backup of this computer’s own journal', () => {
  test('brings back the end that a restored profile lacks, and the journal goes on after it', async () => {
    const background = await aLivedMorning();
    const older = await background.inDatabase(async (db) => ({
      events: await db.getAll('events'),
      meta: await db.get('state', 'meta'),
    }));
    await background.work(30);
    await background.send(BREAK, 'break-three');
    const [file, days] = [await fileOf(background), await background.days()];
    await background.inDatabase(async (db) => {
      await db.clear('events');
      for (const event of older.events) await db.put('events', event);
      await db.put('state', older.meta ?? { device: '', seq: 0 }, 'meta');
    });
    expect(await background.send({ type: 'import', text: file })).toMatchObject({ ok: true });
    expect(await background.days()).toEqual(days);
    expect(await background.send(BREAK, 'break-four')).toMatchObject({ ok: true });
    expect(new Set((await background.events()).map(({ id }) => id))).toContain('break-four');
  });
});

describe('a file that is', () => {
  test.each([
    ['no JSON', async () => '{"app":', 'import-broken'],
    ['empty', async () => '', 'import-broken'],
    ['of another app', async () => '{"app":"other","events":[]}', 'import-foreign'],
    ['a list', async () => '[1,2]', 'import-foreign'],
    ['newer', async () => '{"app":"rugritme","format":4,"events":[]}', 'import-newer'],
    ['without events', async () => '{"app":"rugritme","format":1}', 'import-damaged'],
    [
      'damaged in one field',
      async (whole: string) => whole.replace('"minutes":2', '"minutes":-2'),
      'import-damaged',
    ],
    [
      'damaged in a date',
      async (whole: string) => whole.replace('2026-11-09', '2026-13-99'),
      'import-damaged',
    ],
    [
      'claiming a place that another event has',
      async (whole: string) => whole.replace('break-one', 'break-won'),
      'import-damaged',
    ],
  ] as const)('%s is refused and changes nothing', async (_name, make, trouble) => {
    const background = await aLivedMorning();
    const before = [await background.events(), await background.days(), await background.model()];
    const text = await make(await fileOf(background));
    expect(await background.send({ type: 'import', text })).toEqual({ ok: false, trouble });
    expect([await background.events(), await background.days(), await background.model()]).toEqual(before);
  });
});

describe('a backup', () => {
  test('is remembered with its day, and putting off the offer does not forget it', async () => {
    const background = freshBackground();
    await background.send({ type: 'answer-backup', saved: true });
    expect((await background.model()).backup).toEqual({ saved: '2026-11-09', asked: '2026-11-09' });
    background.at += 40 * 24 * HOUR;
    await background.send({ type: 'answer-backup', saved: false });
    expect((await background.model()).backup).toEqual({ saved: '2026-11-09', asked: '2026-12-19' });
  });

  test('is not offered to somebody who has just brought one in, and is not taken for one', async () => {
    const file = await fileOf(await aLivedMorning());
    const other = freshBackground();
    await other.send({ type: 'import', text: file });
    expect((await other.model()).backup).toEqual({ saved: null, asked: '2026-11-09' });
  });
});
