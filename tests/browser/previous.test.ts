/** Databases that earlier releases wrote, opened with today's code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { StateRows } from '../../browser/database.ts';
import { read } from '../../browser/reader.ts';
import { journalEvent } from '../../browser/schemas.ts';
import { type DayTotals, rebuildDays } from '../../core/days.ts';
import type { JournalEvent } from '../../core/journal.ts';
import { inOrder } from '../../core/merge.ts';
import type { Model } from '../../core/model.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { MINUTE } from '../../core/time.ts';
import { type Background, freshBackground, settled } from './background.ts';

/** Every row of a database, by table. */
interface Rows {
  readonly events: readonly JournalEvent[];
  readonly days: readonly DayTotals[];
  readonly state: StateRows;
}

const FOLDER = join(import.meta.dirname, '../fixtures/databases');
const RELEASES = readdirSync(FOLDER).map((file) => file.replace('.json', ''));
const frozen = (release: string) => JSON.parse(readFileSync(join(FOLDER, `${release}.json`), 'utf8')) as Rows;

/** The computer that the rows stand on, a minute after its browser died; `damage` takes the place of its rows. */
async function wake({ events, days, state }: Rows, damage: object = {}): Promise<Background> {
  const background = freshBackground();
  background.at = state.model.timer.looked + MINUTE;
  await background.inDatabase(async (db) => {
    for (const event of events) await db.put('events', event);
    for (const day of days) await db.put('days', day);
    for (const [key, row] of Object.entries({ ...state, ...damage })) {
      await db.put('state', row, key as keyof StateRows);
    }
  });
  return background;
}

/** The same rows as a release would have written them that did not know a setting yet. */
function without(setting: string, rows: Rows): Rows {
  const text = JSON.stringify(rows, (key, value) => {
    if (key !== 'settings' || value === null) return value;
    const { [setting]: _, ...others } = value;
    return others;
  });
  return JSON.parse(text) as Rows;
}

const fileOf = ({ events }: Rows) => JSON.stringify({ app: 'rugritme', format: 1, events });

/** The settings that were chosen on the rows' own computer. */
function chosen({ events, state }: Rows): Partial<Settings> {
  const own = events.filter(({ device }) => device === state.meta.device);
  return Object.assign({}, ...own.map((event) => (event.type === 'settings-changed' ? event.settings : {})));
}

describe.each(RELEASES)('a database of %s', (release) => {
  let rows: Rows;
  beforeEach(() => {
    rows = frozen(release);
  });

  test('keeps every event and every day', async () => {
    const background = await wake(rows);
    await background.look();
    await settled(background);
    const ids = new Set(rows.events.map(({ id }) => id));
    const kept = (await background.events()).filter(({ id }) => ids.has(id));
    expect(kept).toEqual(rows.events);
    const days = await background.days();
    expect(days).toEqual(rows.days);
  });

  test('shows what waited, once, and the timer goes on', async () => {
    const background = await wake(rows);
    await background.look();
    await background.door.reconcile();
    expect(background.shown).toEqual(rows.state.outbox);
    expect(background.restated?.timer).toMatchObject({ ...known(rows), looked: background.at });
    await background.work(60);
    await settled(background);
    expect(background.shown.length).toBeGreaterThan(rows.state.outbox.length);
  });

  test('keeps the choices and answers, and gives what did not exist its default', async () => {
    const background = await wake(rows);
    await background.door.reconcile();
    const { settings, programme, gates } = rows.state.model;
    expect(background.restated?.settings).toEqual({ ...DEFAULT_SETTINGS, ...settings });
    expect(background.restated?.programme).toEqual(programme);
    expect(background.restated?.gates).toMatchObject(gates);
    const { food = null, safety, supplements = [] } = rows.state.model;
    expect(background.restated).toMatchObject({
      food,
      supplements,
      flareUp: null,
      exercises: [],
      backup: null,
    });
    expect(background.restated?.safety).toEqual(safety ?? { answers: {}, weight: null });
  });

  test('leads to the same model when that is lost and told again', async () => {
    const whole = await wake(rows);
    await whole.door.reconcile();
    const lost = await wake(rows, { model: undefined });
    await lost.door.reconcile();
    expect(asBefore(lost.restated)).toEqual(asBefore(whole.restated));
  });

  test('has days that its journal gives again, by today’s code', async () => {
    const anew = [...rebuildDays(inOrder(rows.events)).values()];
    // Which exercises were done came into the rows later; they are told by the journal.
    const asThen = anew.map((day) => ({ ...day, breaks: day.breaks.map(({ exercises: _, ...one }) => one) }));
    expect(asThen.sort((a, b) => (a.date < b.date ? -1 : 1))).toEqual(rows.days);
  });

  test('holds nothing that today’s code would set aside', async () => {
    expect(rows.events.filter((event) => !journalEvent(event))).toEqual([]);
    await wake(rows);
    expect((await read('2026-01-01')).damaged).toBe(0);
  });

  test('whose journal was exported is taken in by another computer', async () => {
    const other = freshBackground();
    other.at = rows.state.model.timer.looked + MINUTE;
    expect(await other.send({ type: 'import', text: fileOf(rows) })).toMatchObject({ ok: true });
    expect(await other.model()).toMatchObject({
      settings: chosen(rows),
      programme: rows.state.model.programme,
      gates: rows.state.model.gates,
    });
  });
});

/** What 0.1.0 knew of a sitting timer and its bout, and still means the same. */
function known(rows: Rows) {
  const { timer } = rows.state.model;
  if (timer.state !== 'sitting') throw new Error('The frozen database has somebody sitting');
  const { state, since, bout } = timer;
  return { state, since, bout };
}

/** Without what was noted since: the absence before a bout, a longer quiet, and when somebody brought a file in. */
function asBefore(model: Model | null | undefined) {
  if (model?.timer.state !== 'sitting') throw new Error('The frozen database has somebody sitting');
  const bout = { ...model.timer.bout, after: null };
  return { ...model, backup: null, timer: { ...model.timer, quietUntil: 0, bout } };
}

/** Never chosen in the frozen databases, so what is expected of it is its default. */
const NEW = 'breakMinutes';

describe('a setting that did not exist in the release before', () => {
  const rows = without(NEW, frozen('0.1.0'));
  const { settings } = rows.state.model;
  const expected = { ...DEFAULT_SETTINGS, ...settings, [NEW]: DEFAULT_SETTINGS[NEW] };

  test('gets its default and costs no choice, also where no journal is left to tell', async () => {
    expect(settings).not.toHaveProperty(NEW);
    const background = await wake({ ...rows, events: [] });
    await background.door.reconcile();
    expect(background.restated?.settings).toEqual(expected);
    expect(background.restated?.timer).toMatchObject(known(rows));
  });

  test('is there for a page that reads before the background has written', async () => {
    await wake(rows);
    expect((await read('2026-11-09')).model?.settings).toEqual(expected);
  });

  test('is there when the model is told again from the snapshot', async () => {
    const background = await wake(rows, { model: undefined });
    await background.door.reconcile();
    expect(background.restated?.settings).toEqual(expected);
    expect(background.restated?.timer).toMatchObject(known(rows));
  });

  test('may be missing in an imported file, in which a file was imported', async () => {
    const other = freshBackground();
    other.at = rows.state.model.timer.looked;
    expect(await other.send({ type: 'import', text: fileOf(rows) })).toMatchObject({ ok: true });
    expect(await other.model()).toMatchObject({
      settings: { ...chosen(rows), [NEW]: DEFAULT_SETTINGS[NEW] },
    });
  });
});
