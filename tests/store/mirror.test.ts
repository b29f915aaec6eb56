// @vitest-environment happy-dom
/** The copy beside the database, and what it tells when the database is gone. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readMirror, writeMirror } from '../../browser/mirror.ts';
import { type DayTotals, emptyDay } from '../../core/days.ts';
import { isLost, type Mirror, monthsOf } from '../../core/mirror.ts';
import { newModel } from '../../core/model.ts';
import { MINUTE } from '../../core/time.ts';
import { model, ready } from '../../store/state.ts';
import { given, TODAY } from '../components/given.ts';

const rows: { all: DayTotals[] } = { all: [] };
vi.mock('../../browser/rows.ts', () => ({ readRows: async () => rows.all }));

const day = (date: string, breaks: number): DayTotals => ({
  ...emptyDay(date),
  spent: { ...emptyDay(date).spent, sitting: 90 * MINUTE },
  breaks: Array.from({ length: breaks }, (_, index) => ({
    id: `${date}-${index}`,
    start: index,
    minutes: 2,
    kind: 'walk',
    source: 'popup',
  })),
  ticked: ['adem'],
});

/** A page that opens: its store begins anew. */
async function page(place: string) {
  vi.resetModules();
  const { keepMirror } = await import('../../store/data/mirror.ts');
  const state = await import('../../store/state.ts');
  state.model.value = model.value;
  state.now.value = (await import('../components/given.ts')).NOW;
  state.zone.value = 'Europe/Amsterdam';
  state.truth.value = (await import('../../store/truth.ts')).core;
  state.ready.value = true;
  keepMirror(() => place);
  return { lost: state.lost, state };
}

beforeEach(() => {
  localStorage.clear();
  rows.all = [day('2026-10-30', 3), day('2026-11-02', 2), day('2026-11-03', 1)];
  given();
  ready.value = true;
});

describe('the mirror', () => {
  test('holds settings without answers about health, the start of the programme and totals by month', async () => {
    const { screening: _, ...mirrored } = model.value.settings;
    model.value = { ...model.value, programme: { start: '2026-11-02', seen: TODAY } };
    await page('mine/7');
    await vi.waitFor(() =>
      expect(readMirror('mirror')).toEqual({
        device: 'mine',
        date: TODAY,
        settings: mirrored,
        programme: '2026-11-02',
        months: {
          '2026-10': { sitting: 90, breaks: 3, actions: 1 },
          '2026-11': { sitting: 180, breaks: 3, actions: 2 },
        },
      }),
    );
  });

  test('follows a setting at once', async () => {
    const { state } = await page('mine/7');
    await vi.waitFor(() => expect(readMirror('mirror')).not.toBeNull());
    state.model.value = { ...state.model.value, settings: { ...newModel(0).settings, promptAfter: 25 } };
    expect(readMirror('mirror')?.settings.promptAfter).toBe(25);
  });

  test('that is damaged counts for none', () => {
    localStorage.setItem('rugritme-mirror', '{"device": 7');
    expect(readMirror('mirror')).toBeNull();
    localStorage.setItem('rugritme-mirror', '{"device":"a","date":"b","settings":{},"months":{}}');
    expect(readMirror('mirror')).toBeNull();
  });
});

describe('a database that is gone', () => {
  const old = { device: 'old', date: '2026-11-20', settings: newModel(0).settings, programme: null };

  test('is noticed by the next page, which keeps the old copy', async () => {
    writeMirror('mirror', { ...old, months: monthsOf(rows.all) });
    rows.all = [];
    const { lost } = await page('new/1');
    await vi.waitFor(() => expect(lost.value?.device).toBe('old'));
    expect(readMirror('lost')?.months['2026-10']?.breaks).toBe(3);
    expect(readMirror('mirror')?.device).toBe('new');
  });

  const mirror: Mirror = { ...old, months: { '2026-10': { sitting: 1, breaks: 2, actions: 3 } } };
  test.each([
    ['is the same journal', 'old', {}, false],
    ['has it all', 'new', { '2026-10': { sitting: 0, breaks: 3, actions: 2 } }, false],
    ['lacks a month', 'new', {}, true],
    ['lacks a break', 'new', { '2026-10': { sitting: 0, breaks: 1, actions: 3 } }, true],
  ])('is not taken for gone without reason: it %s', (_name, device, months, gone) => {
    expect(isLost(mirror, device, months)).toBe(gone);
  });
});
