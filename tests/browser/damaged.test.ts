/** A disk that has damaged some records: they are set aside, and the rest works. */
import { beforeEach, describe, expect, test } from 'vitest';
import { readEverything } from '../../browser/everything.ts';
import { exportText } from '../../browser/export.ts';
import { read } from '../../browser/reader.ts';
import { readRecent } from '../../browser/recent.ts';
import { rebuildDays } from '../../core/days.ts';
import { inOrder } from '../../core/merge.ts';
import { emptyDay } from '../../core/start.ts';
import { CHECK_QUESTIONS } from '../../core/supplements/check.ts';
import { HOUR, MINUTE } from '../../core/time.ts';
import { AMSTERDAM } from '../core/life.ts';
import { aPlain } from '../core/supplement-list.ts';
import { type Background, BREAK, freshBackground, settled } from './background.ts';
import { dropDatabase } from './raw.ts';
import { aRichLife } from './rich.ts';

// A page keeps its connection for as long as it lives; here each test is another computer.
beforeEach(dropDatabase);

type Table = 'events' | 'days' | 'state';

/** Writes past the product, as a bad disk does; `key` only for the table that keeps it apart. */
async function damage(background: Background, table: Table, row: unknown, key?: string): Promise<void> {
  await background.inDatabase(async (db) => {
    await db.put(table, row as never, key as never);
  });
  background.start();
}

async function aMorning(): Promise<Background> {
  const background = freshBackground();
  await background.send({ type: 'answer-red-flags', answer: 'none' });
  await background.send({ type: 'change-settings', settings: { promptAfter: 25 } });
  await background.send({ type: 'start-programme', start: '2026-11-09' });
  await background.work(20);
  await background.send(BREAK, 'break-one');
  await background.work(20);
  await background.send({ type: 'tick-action', date: '2026-11-09', action: 'adem' });
  return background;
}

const expectWorking = async (background: Background) => {
  background.at += 5 * MINUTE;
  expect(await background.send(BREAK)).toMatchObject({ ok: true });
  await background.work(60);
  await settled(background);
  const whole = (await background.events()).filter(({ id }) => typeof id === 'string' && id !== 'damaged');
  expect(await background.days()).toEqual([...rebuildDays(inOrder(whole)).values()]);
};

const DAMAGED_MODELS: readonly (readonly [string, (model: object) => unknown])[] = [
  ['gone', () => undefined],
  ['no object', () => 'model'],
  ['empty', () => ({})],
  ['without a timer', (model) => ({ ...model, timer: null })],
  [
    'with a timer that is no number',
    (model) => ({ ...model, timer: { state: 'sitting', since: Number.NaN, looked: 1 } }),
  ],
  [
    'with a timer that sits in no bout',
    (model) => ({ ...model, timer: { state: 'sitting', since: 1, looked: 1 } }),
  ],
  ['without settings', (model) => ({ ...model, settings: null })],
  [
    'with a setting of another kind',
    (model) => ({ ...model, settings: { promptAfter: 25, wakingHours: 7 } }),
  ],
  ['with a list that is none', (model) => ({ ...model, supplements: {} })],
];

describe('a state that is', () => {
  test.each(DAMAGED_MODELS)('%s is told again from the journal', async (_name, broken) => {
    const background = await aMorning();
    const before = await background.model();
    await damage(background, 'state', broken(before), 'model');
    await background.look();
    const { settings, programme, gates } = await background.model();
    expect({ settings, programme, gates }).toEqual({
      settings: before.settings,
      programme: before.programme,
      gates: before.gates,
    });
    await expectWorking(background);
  });

  test.each(DAMAGED_MODELS)('%s keeps no page from opening', async (_name, broken) => {
    const background = await aMorning();
    await damage(background, 'state', broken(await background.model()), 'model');
    const { days } = await read('2026-11-01');
    expect(days).toHaveLength(1);
  });

  test.each([
    ['meta', { device: 7, seq: 'x' }],
    ['outbox', [null, 7, { due: 1 }]],
    ['snapshot', { seq: 'x', model: {} }],
    ['intent', 'nowhere'],
  ])('damaged in its %s goes on', async (key, row) => {
    const background = await aMorning();
    await damage(background, 'state', row, key);
    await background.look();
    expect((await background.model()).settings.promptAfter).toBe(25);
    expect((await read('2026-11-01')).intent).toBeNull();
    await expectWorking(background);
  });

  test('damaged in all its parts is told again from everything that is there', async () => {
    const background = await aMorning();
    for (const key of ['meta', 'model', 'snapshot', 'outbox']) await damage(background, 'state', 7, key);
    await background.look();
    const { settings, programme } = await background.model();
    expect([settings.promptAfter, programme?.start]).toEqual([25, '2026-11-09']);
    await expectWorking(background);
  });
});

describe('a row of a day that is', () => {
  test.each([
    ['without time', { date: '2026-11-09', breaks: [], ticked: [] }],
    ['without breaks', { date: '2026-11-09', spent: {}, breaks: null, ticked: [] }],
    [
      'no number',
      {
        date: '2026-11-09',
        spent: { sitting: Number.NaN, unclear: 0, break: 0, away: 0, off: 0 },
        breaks: [],
        ticked: [],
      },
    ],
    [
      'with half a break',
      {
        date: '2026-11-09',
        spent: { sitting: 0, unclear: 0, break: 0, away: 0, off: 0 },
        breaks: [{ id: 'x' }],
        ticked: [],
      },
    ],
    ['with scores that are none', { ...emptyDay('2026-11-09'), told: { week: { pain: 'x' } } }],
    ['with activities that are no list', { ...emptyDay('2026-11-09'), told: { activities: 3 } }],
  ])('%s is made anew from the journal by whatever touches it', async (_name, row) => {
    const background = await aMorning();
    const before = await background.days();
    await damage(background, 'days', row);
    expect(await read('2026-11-01')).toMatchObject({ days: [], damaged: 1 });
    await background.send({ type: 'tick-action', date: '2026-11-09', action: 'slaap' });
    const [day] = await background.days();
    expect(day).toMatchObject({ breaks: before[0]?.breaks, ticked: ['adem', 'slaap'] });
    await expectWorking(background);
  });

  test('damaged and long past is made anew by an import, also of nothing', async () => {
    const background = await aMorning();
    const before = await background.days();
    await damage(background, 'days', { date: '2026-11-09' });
    const text = JSON.stringify({ app: 'rugritme', format: 1, events: [] });
    expect(await background.send({ type: 'import', text })).toMatchObject({ ok: true, added: 0 });
    expect(await background.days()).toEqual(before);
  });
});

describe('what a damaged event had brought', () => {
  const MAGNESIUM = aPlain('magnesium', { amount: 200, unit: 'mg' }, { id: 'magnesium' });
  const VITAMIN = aPlain('vitamin-c', { amount: 80, unit: 'mg' }, { id: 'vitamin-c' });

  test('stays when a file is imported: the programme and the lists that stand', async () => {
    const background = await aMorning();
    const answers = Object.fromEntries(CHECK_QUESTIONS.map((one) => [one, false]));
    await background.send({ type: 'answer-safety', answers });
    await background.send({ type: 'add-supplement', product: VITAMIN });
    await background.send({ type: 'remove-supplement', product: VITAMIN.id });
    await background.send({ type: 'add-supplement', product: MAGNESIUM });
    for (const event of await background.events()) {
      const lost = event.type === 'programme-started' || event.type === 'supplement-added';
      if (lost) await damage(background, 'events', { ...event, zone: 7 });
    }
    const { programme, supplements } = await background.model();
    const { at } = background;
    const stamp = { v: 1, id: 'elsewhere-one', device: 'elsewhere', seq: 1, at, zone: AMSTERDAM };
    const tick = { type: 'action-ticked', date: '2026-11-09', localDate: '2026-11-09', action: 'slaap' };
    const text = JSON.stringify({ app: 'rugritme', format: 3, events: [{ ...stamp, ...tick }] });
    expect(await background.send({ type: 'import', text })).toMatchObject({ ok: true, added: 1 });
    expect(await background.model()).toMatchObject({ programme, supplements });
    expect(supplements).toEqual([MAGNESIUM]);
  });
});

describe('an event that is damaged', () => {
  /** Takes the place of the break. */
  async function withADamagedBreak(): Promise<{ background: Background; file: string }> {
    const background = await aMorning();
    const events = await background.events();
    const file = JSON.stringify({ app: 'rugritme', format: 3, events });
    const one = events.find(({ id }) => id === 'break-one');
    await damage(background, 'events', { ...one, id: 'damaged', minutes: 'two' });
    return { background, file };
  }

  test('is set aside and counted, and left beside the others in an export', async () => {
    await withADamagedBreak();
    const { damaged, events } = await readEverything();
    expect(damaged).toMatchObject([{ id: 'damaged' }]);
    const file = JSON.parse(await exportText());
    expect(file.events).toHaveLength(events.length);
    expect(file.damaged).toMatchObject([{ id: 'damaged', minutes: 'two' }]);
  });

  test('cannot be undone, and keeps nothing else from being done', async () => {
    const { background } = await withADamagedBreak();
    expect(await background.send({ type: 'undo-break', target: 'damaged-break' })).toEqual({
      ok: false,
      trouble: 'nothing-to-undo',
    });
    expect(await readRecent('2026-11-01')).not.toContainEqual(expect.objectContaining({ id: 'damaged' }));
    expect(await background.send(BREAK)).toMatchObject({ ok: true });
  });

  test('is healed by the copy in a backup', async () => {
    const { background, file } = await withADamagedBreak();
    expect(await background.send({ type: 'import', text: file })).toMatchObject({ ok: true, added: 1 });
    expect((await readEverything()).damaged).toEqual([]);
    expect((await background.days())[0]?.breaks.map(({ id }) => id)).toEqual(['break-one']);
  });

  test('an export with damaged rows in it can be imported', async () => {
    await withADamagedBreak();
    const text = await exportText();
    await dropDatabase();
    const other = freshBackground();
    expect(await other.send({ type: 'import', text })).toMatchObject({ ok: true });
  });

  test('does not keep older ones from being folded', async () => {
    const background = await aMorning();
    const [first] = await background.events();
    await damage(background, 'events', { device: first?.device, seq: first?.seq, id: 'damaged' });
    background.at += 45 * 24 * HOUR;
    await background.work(10);
    await settled(background);
    const types = (await background.events()).map(({ type }) => type);
    expect(types).toContain('day-folded');
  });
});

test('all that a rich life writes is whole', async () => {
  await aRichLife();
  const { damaged, damagedDays, events } = await readEverything();
  expect([damaged, damagedDays]).toEqual([[], 0]);
  expect(events.length).toBeGreaterThan(70);
});
