/** A row of a day of which any one part is broken: it is set aside, or it can be told like any other. */
import { expect, test } from 'vitest';
import { isDay } from '../../browser/models.ts';
import { csvOf } from '../../core/csv.ts';
import { addToDay, type DayTotals } from '../../core/days.ts';
import type { JournalEvent } from '../../core/journal.ts';
import { merge } from '../../core/merge.ts';
import { previewOf } from '../../core/preview.ts';
import { exercised } from '../../core/report/done.ts';
import { emptyDay, newModel } from '../../core/start.ts';
import { type Names, TABLES } from '../../core/tables.ts';
import { AMSTERDAM, MONDAY_NINE } from '../core/life.ts';

const DAY: DayTotals = {
  ...emptyDay('2026-11-09'),
  breaks: [
    {
      id: 'one',
      start: MONDAY_NINE,
      minutes: 1.75,
      kind: 'exercise',
      source: 'guided',
      exercises: ['kat-koe'],
      skipped: ['zijplank'],
      pain: 3,
    },
  ],
  ticked: ['adem'],
  taken: [{ product: 'fish-oil', moment: 'lunch' }],
  told: {
    pain: 4,
    week: { pain: 1, trouble: 2, sleep: 3, stress: 4 },
    activities: [{ name: 'Bukken', trouble: 3 }],
    change: 1,
    note: null,
    habits: ['Lopen'],
    badWeek: 'Rustig aan.',
  },
};

const ANYTHING = {} as Partial<Names['kinds'] & Names['sources']> as Names['kinds'] & Names['sources'];
const NAMES: Names = {
  columns: { breaks: [], days: [], measurements: [] },
  kinds: ANYTHING,
  sources: ANYTHING,
  exercise: (id) => id,
  action: (id) => id,
};

const TAKEN = {
  type: 'supplement-taken',
  date: '2026-11-09',
  product: 'fish-oil',
  moment: 'dinner',
} as Partial<JournalEvent> as JournalEvent;

const STRANGE = [null, true, '', 'x', [], {}, [null], [7], 7.5, -1, 1e308, Number.NaN];

/** The same with any one part of it, however deep, something else. */
function* broken(value: unknown): Generator<unknown> {
  yield* STRANGE;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    for (const other of broken(part)) {
      yield Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other };
    }
  }
}

function tellAllOf(day: DayTotals): void {
  for (const table of Object.values(TABLES)) {
    csvOf(table({ days: [day], events: [], zone: AMSTERDAM }, NAMES), 'comma');
  }
  const merged = merge([], [], 'home');
  if (merged !== null) previewOf([], merged, [day], newModel(0));
  exercised([day], []);
  addToDay(day, TAKEN);
}

test('a row of a day with any part broken is set aside, or can be told', () => {
  expect(isDay(DAY)).toBe(true);
  const rows = [...broken(DAY)] as DayTotals[];
  expect(rows.filter((row) => !isDay(row)).length).toBeGreaterThan(rows.length / 2);
  for (const row of rows.filter(isDay)) {
    expect(() => tellAllOf(row), JSON.stringify(row)).not.toThrow();
  }
});
