import { describe, expect, test } from 'vitest';
import { remind } from '../../browser/reminders.ts';
import { rebuildDays, takenOn } from '../../core/days.ts';
import { inOrder } from '../../core/merge.ts';
import type { Command } from '../../core/messages.ts';
import { CHECK_QUESTIONS, type CheckAnswers } from '../../core/supplements/check.ts';
import type { Product } from '../../core/supplements/product.ts';
import { HOUR, MINUTE } from '../../core/time.ts';
import { AMSTERDAM } from '../core/life.ts';
import { aCurcumin, anOmega, aPlain, safetyOf } from '../core/supplement-list.ts';
import { type Background, freshBackground, settled } from './background.ts';

const TODAY = '2026-11-09';
const FISH_OIL = anOmega({ id: 'fish-oil', name: 'Visolie', moments: ['lunch', 'dinner'] });
const MAGNESIUM = aPlain('magnesium', { amount: 400, unit: 'mg' }, { id: 'magnesium', moments: ['lunch'] });

const add = (product: Product): Command => ({ type: 'add-supplement', product });
const take = (product: string, moment: 'lunch' | 'dinner' = 'lunch'): Command => ({
  type: 'take-supplement',
  date: TODAY,
  product,
  moment,
});
const refused = (trouble: string) => ({ ok: false, trouble });

const takenToday = async (background: Background) =>
  (await background.days())
    .flatMap((day) => takenOn(day))
    .map(({ product, moment }) => `${product} ${moment}`);

/** The check answered, no to everything but this. */
async function checked(yes: CheckAnswers = {}, background = freshBackground()): Promise<Background> {
  for (const question of CHECK_QUESTIONS) {
    await background.send({ type: 'answer-safety', answers: { [question]: yes[question] ?? false } });
  }
  return background;
}

async function withAList(): Promise<Background> {
  const background = await checked();
  await background.send(add(FISH_OIL));
  await background.send(add(MAGNESIUM));
  return background;
}

describe('the safety check', () => {
  test('is kept answer by answer, and taken up again by a new worker', async () => {
    const background = freshBackground();
    await background.send({ type: 'answer-safety', answers: { medicines: true } });
    background.start();
    await background.send({ type: 'answer-safety', answers: { heart: false }, weight: 70 });
    expect((await background.model()).safety).toEqual({
      answers: { medicines: true, heart: false },
      weight: 70,
    });
    await background.send({ type: 'answer-safety', answers: { medicines: false } });
    await background.send({ type: 'answer-safety', answers: {}, weight: null });
    expect((await background.model()).safety).toEqual({
      answers: { medicines: false, heart: false },
      weight: null,
    });
  });

  test('comes before the first product, until its last question', async () => {
    const background = freshBackground();
    for (const question of CHECK_QUESTIONS) {
      expect(await background.send(add(FISH_OIL))).toEqual(refused('check-first'));
      await background.send({ type: 'answer-safety', answers: { [question]: false } });
    }
    expect(await background.send(add(FISH_OIL))).toMatchObject({ ok: true });
  });

  test('comes before reminders', async () => {
    const background = freshBackground();
    const on: Command = { type: 'change-settings', settings: { supplementReminders: true } };
    expect(await background.send(on)).toEqual(refused('check-first'));
    await checked({}, background);
    expect(await background.send(on)).toMatchObject({ ok: true });
  });

  test.each<[string, CheckAnswers, Product]>([
    ['curcumin, with medicines', { medicines: true }, aCurcumin()],
    ['cod-liver oil, in a pregnancy', { pregnant: true }, anOmega({ codLiver: true })],
    ['anything, under 18', { 'under-18': true }, MAGNESIUM],
  ])('keeps %s off the list', async (_name, yes, product) => {
    const background = await checked(yes);
    expect(await background.send(add(product))).toEqual(refused('supplement-blocked'));
    expect((await background.model()).supplements).toEqual([]);
  });

  test('answered otherwise later, stops ticking and changing but not taking off the list', async () => {
    const background = await checked();
    const curcumin = aCurcumin({ id: 'curcumin', moments: ['lunch'] });
    await background.send(add(curcumin));
    await background.send(take('curcumin'));
    await background.send({ type: 'answer-safety', answers: { liver: true } });
    const blocked = refused('supplement-blocked');
    expect(await background.send(take('curcumin'))).toEqual(blocked);
    expect(await background.send({ type: 'change-supplement', product: curcumin })).toEqual(blocked);
    const untake = { ...take('curcumin'), type: 'untake-supplement' } as Command;
    expect(await background.send(untake)).toMatchObject({ ok: true });
    expect(await background.send({ type: 'remove-supplement', product: 'curcumin' })).toMatchObject({
      ok: true,
    });
  });
});

describe('the list', () => {
  test('takes a product, its change, its removal, and the undo of that', async () => {
    const background = await withAList();
    const stronger: Product = { ...MAGNESIUM, dose: { amount: 150, unit: 'mg' } };
    await background.send({ type: 'change-supplement', product: stronger });
    expect((await background.model()).supplements).toEqual([FISH_OIL, stronger]);
    await background.send({ type: 'remove-supplement', product: 'fish-oil' });
    expect((await background.model()).supplements).toEqual([stronger]);
    await background.send(add(FISH_OIL));
    expect((await background.model()).supplements).toEqual([stronger, FISH_OIL]);
  });

  test('knows only its own products', async () => {
    const background = await withAList();
    const unknown = refused('not-on-list');
    expect(await background.send({ type: 'remove-supplement', product: 'not-there' })).toEqual(unknown);
    expect(await background.send(take('not-there'))).toEqual(unknown);
    const stranger = { ...MAGNESIUM, id: 'stranger' };
    expect(await background.send({ type: 'change-supplement', product: stranger })).toEqual(unknown);
  });

  test.each<[string, object]>([
    ['a dose of 0', { ...MAGNESIUM, dose: { amount: 0, unit: 'mg' } }],
    ['a dose below 0', { ...MAGNESIUM, dose: { amount: -5, unit: 'mg' } }],
    ['five kilos', { ...MAGNESIUM, dose: { amount: 5000, unit: 'g' } }],
    ['a unit that we do not have', { ...MAGNESIUM, dose: { amount: 5, unit: 'kg' } }],
    ['units of magnesium', { ...MAGNESIUM, dose: { amount: 5, unit: 'IE' } }],
    ['no name', { ...MAGNESIUM, name: '  ' }],
    ['no moment', { ...MAGNESIUM, moments: [] }],
    ['a moment twice', { ...MAGNESIUM, moments: ['lunch', 'lunch'] }],
    ['piperine in magnesium', { ...MAGNESIUM, piperine: 5 }],
    ['a medicine', { ...MAGNESIUM, supplement: 'ibuprofen' }],
  ])('refuses %s', async (_name, product) => {
    const background = await checked();
    const message = { id: 'abcdefgh', command: { type: 'add-supplement', product } };
    expect(await background.sendRaw(message)).toEqual(refused('not-understood'));
  });
});

describe('taken today', () => {
  test('counts in the row of the day, once, and is taken back by moment', async () => {
    const background = await withAList();
    await background.send(take('fish-oil'));
    await background.send(take('fish-oil'));
    await background.send(take('fish-oil', 'dinner'));
    await background.send(take('magnesium'));
    expect(await takenToday(background)).toEqual(['fish-oil lunch', 'fish-oil dinner', 'magnesium lunch']);
    await background.send({ ...take('fish-oil'), type: 'untake-supplement' } as Command);
    expect(await takenToday(background)).toEqual(['fish-oil dinner', 'magnesium lunch']);
    const rows = rebuildDays(inOrder(await background.events()));
    expect(await background.days()).toEqual([...rows.values()]);
  });

  test('is there again when a lost model is told from the journal', async () => {
    const background = await withAList();
    await background.send(take('fish-oil'));
    const before = await background.model();
    await background.inDatabase((db) => db.put('state', null as never, 'model'));
    background.start();
    await background.send(take('magnesium'));
    expect((await background.model()).supplements).toEqual(before.supplements);
    expect((await background.model()).safety).toEqual(before.safety);
  });
});

describe('export, erase, import', () => {
  const fileOf = async (background: Background) =>
    JSON.stringify({ app: 'rugritme', format: 2, events: await background.events() });

  test('brings back the answers, the list and what was taken', async () => {
    const background = await withAList();
    await background.send({ type: 'answer-safety', answers: {}, weight: 82.5 });
    await background.send(take('fish-oil'));
    await background.send({ type: 'change-settings', settings: { supplementReminders: true } });
    const [file, model, days] = [await fileOf(background), await background.model(), await background.days()];
    await background.send({ type: 'erase' });
    expect((await background.model()).supplements).toEqual([]);
    expect(await background.send({ type: 'import', text: file })).toMatchObject({ ok: true });
    const back = await background.model();
    expect(back.safety).toEqual(model.safety);
    expect(back.supplements).toEqual(model.supplements);
    expect(back.settings).toEqual(model.settings);
    expect(await background.days()).toEqual(days);
  });

  test('on a computer with answers of its own keeps those, and makes one list', async () => {
    const other = await checked({ pregnant: true });
    await other.send(add(FISH_OIL));
    const file = await fileOf(other);
    const mine = await checked({ heart: true });
    await mine.send(add(MAGNESIUM));
    await mine.send({ type: 'import', text: file });
    const merged = await mine.model();
    expect(merged.safety).toEqual(safetyOf({ heart: true }));
    expect(merged.supplements.map(({ id }) => id).sort()).toEqual(['fish-oil', 'magnesium']);
    // Told again from this computer's journal alone it is the same.
    await mine.inDatabase((db) => db.put('state', null as never, 'model'));
    mine.start();
    await mine.look();
    expect((await mine.model()).supplements).toEqual(merged.supplements);
    expect((await mine.model()).safety).toEqual(merged.safety);
  });
});

describe('a reminder', () => {
  /** A list, reminders on; it is half past twelve. */
  async function atLunch(): Promise<Background> {
    const background = await withAList();
    await background.send({ type: 'change-settings', settings: { supplementReminders: true } });
    await settled(background);
    background.at += 3.5 * HOUR;
    return background;
  }
  const goesOff = async (background: Background) => {
    await remind(background.door, () => ({ at: background.at, zone: AMSTERDAM }));
    await settled(background);
  };
  const reminders = ({ shown }: Background) => shown.filter(({ type }) => type === 'remind');

  test('comes once, whatever happens to the worker', async () => {
    const background = await atLunch();
    background.dying = true;
    await goesOff(background).catch(() => undefined);
    expect(reminders(background)).toEqual([]);
    background.dying = false;
    background.start();
    await background.door.reconcile();
    await goesOff(background);
    background.start();
    await goesOff(background);
    expect(reminders(background)).toEqual([
      { type: 'remind', date: TODAY, moment: 'lunch', left: ['fish-oil', 'magnesium'] },
    ]);
  });

  test('names only what is not ticked, and is silent when all is', async () => {
    const background = await atLunch();
    await background.send(take('fish-oil'));
    await goesOff(background);
    expect(reminders(background)).toMatchObject([{ left: ['magnesium'] }]);
    background.at += 5.5 * HOUR;
    await background.send(take('fish-oil', 'dinner'));
    await goesOff(background);
    expect(reminders(background)).toHaveLength(1);
    expect((await background.model()).reminded?.moments).toEqual(['breakfast', 'lunch', 'dinner']);
  });

  test('before its time, in a pause or unasked writes nothing', async () => {
    const background = await atLunch();
    background.at -= MINUTE;
    const before = (await background.events()).length;
    await goesOff(background);
    expect(await background.events()).toHaveLength(before);
    await background.send({ type: 'pause', until: null });
    background.at += HOUR;
    await goesOff(background);
    expect(reminders(background)).toEqual([]);
  });

  test('of yesterday that nobody could be shown is not shown today', async () => {
    const background = await atLunch();
    background.dying = true;
    await goesOff(background).catch(() => undefined);
    background.dying = false;
    background.at += 24 * HOUR;
    background.start();
    await background.door.reconcile();
    expect(reminders(background)).toEqual([]);
  });
});
