// @vitest-environment happy-dom
/** Voortgang: each picture says what it shows, by keyboard and as a table, and when there is nothing yet. */
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { placeAfter } from '../../components/charts/Walk.tsx';
import Progress from '../../components/progress/Progress.tsx';
import { progressNl } from '../../content/progress/nl.ts';
import type { DayTotals } from '../../core/days.ts';
import type { JournalEvent } from '../../core/journal.ts';
import { emptyDay } from '../../core/start.ts';
import { addDays, HOUR, instantOf } from '../../core/time.ts';
import { days } from '../../store/state.ts';
import { aBreak, given, named, onDay, TODAY, textOf } from './given.ts';

let rows: readonly DayTotals[] = [];
let events: readonly JournalEvent[] = [];
vi.mock('../../browser/rows.ts', () => ({
  readRows: vi.fn(async (since: string) => rows.filter(({ date }) => date >= since)),
}));
vi.mock('../../browser/recent.ts', () => ({ readRecent: vi.fn(async () => events) }));

const at = (date: string, clock: string) => instantOf(date, clock, 'Europe/Amsterdam');
const WEEK = { pain: 6, trouble: 5, sleep: 4, stress: 7 };
const ago = (count: number, part: Partial<DayTotals> = {}): DayTotals => ({
  ...emptyDay(addDays(TODAY, -count)),
  ...part,
});
const sat = (hours: number) => ({ ...emptyDay('').spent, sitting: hours * HOUR });

/** An hour and a half of sitting on that morning, of which the journal still has the stretch. */
function satFrom(date: string, from: string, to: string): JournalEvent {
  const seq = events.length + 1;
  const stamp = { v: 1, id: `e${seq}`, device: 'd', seq, zone: 'Europe/Amsterdam', localDate: date } as const;
  return {
    ...stamp,
    at: at(date, to),
    type: 'spent',
    kind: 'sitting',
    from: at(date, from),
    to: at(date, to),
  };
}

async function see(day: number | null, history: readonly DayTotals[] = []) {
  rows = [...history].sort((a, b) => (a.date < b.date ? -1 : 1));
  given({ programme: day === null ? null : onDay(day) });
  days.value = rows.filter(({ date }) => date >= addDays(TODAY, -28));
  render(<Progress />, document.body);
  await vi.waitFor(() => expect(named('progress-long')).not.toBeNull());
}
const slider = (section: string) =>
  named(`progress-${section}`)?.querySelector<HTMLElement>('[role="slider"]');
const told = (section: string) => slider(section)?.getAttribute('aria-valuetext');
const press = async (section: string, key: string) => {
  slider(section)?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await Promise.resolve();
};
const table = (section: string) =>
  [...(named(`progress-${section}`)?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );

beforeEach(() => {
  rows = [];
  events = [];
});
afterEach(() => render(null, document.body));

test('before anything was lived each picture says what will be there', async () => {
  await see(null);
  for (const [section, text] of [
    ['scores', progressNl.scores.empty],
    ['breaks', progressNl.breaks.empty],
    ['clock', progressNl.strips.empty],
    ['together', progressNl.together.empty],
    ['long', progressNl.long.empty],
  ] as const)
    expect(textOf(`progress-${section}`)).toContain(text);
  expect(document.querySelector('[role="slider"]')).toBeNull();
});

describe('the scores of the weeks', () => {
  const history = [
    ago(13, { told: { week: WEEK, activities: [{ name: 'Sokken', trouble: 8 }] } }),
    ago(7, { told: { week: { ...WEEK, pain: 5 } } }),
  ];

  test('stand in a picture each, with one’s own activities, and how back pain goes', async () => {
    await see(14, history);
    const names = [...document.querySelectorAll('.one-score h3')].map(
      ({ firstChild }) => firstChild?.textContent,
    );
    expect(names).toEqual(['Pijn', 'Last bij wat je doet', 'Slaap', 'Stress', 'Sokken']);
    expect(textOf('progress-scores')).toContain(progressNl.scores.upAndDown);
  });

  test('are told one by one by the arrows, the last one first', async () => {
    await see(14, history);
    expect(told('scores')).toBe('16 november: 5 van 10');
    await press('scores', 'ArrowLeft');
    await vi.waitFor(() => expect(told('scores')).toBe('10 november: 6 van 10'));
    await press('scores', 'End');
    await vi.waitFor(() => expect(told('scores')).toBe('16 november: 5 van 10'));
  });

  test('have no phases to speak of once the ninety days are over', async () => {
    await see(14, history);
    expect(textOf('progress-scores')).toContain(progressNl.scores.phases);
    render(null, document.body);
    await see(200, history);
    expect(textOf('progress-scores')).toContain(progressNl.scores.upAndDown);
    expect(textOf('progress-scores')).not.toContain(progressNl.scores.phases);
  });

  test('stand in a table too, the newest first', async () => {
    await see(14, history);
    expect(table('scores').slice(0, 2)).toEqual([
      ['ma 16 nov', '5'],
      ['di 10 nov', '6'],
    ]);
  });
});

describe('breaks per day', () => {
  test('are a calendar that goes by days and weeks, and counts what there was', async () => {
    await see(10, [
      ago(7, { breaks: [aBreak('a', '09:00'), aBreak('b', '11:00')] }),
      ago(0, { breaks: [aBreak('c', '09:00')] }),
    ]);
    expect(textOf('progress-breaks')).toContain('3 pauzes op 2 dagen.');
    expect(told('breaks')).toBe('maandag 23 november: 1 pauze');
    await press('breaks', 'ArrowLeft');
    await vi.waitFor(() => expect(told('breaks')).toBe('maandag 16 november: 2 pauzes'));
    await press('breaks', 'ArrowDown');
    await vi.waitFor(() => expect(told('breaks')).toBe('dinsdag 17 november: geen pauzes'));
  });

  test('of the year are read when it is opened, with a table by month', async () => {
    const { readRows } = await import('../../browser/rows.ts');
    vi.mocked(readRows).mockClear();
    await see(10, [ago(200, { breaks: [aBreak('a', '09:00')] })]);
    expect(vi.mocked(readRows).mock.calls.every(([since]) => since > '2026-10-01')).toBe(true);
    const year = named('progress-year')?.closest('details');
    if (year === null || year === undefined) throw new Error('no year');
    year.open = true;
    year.dispatchEvent(new Event('toggle'));
    await vi.waitFor(() =>
      expect(table('breaks').find(([month]) => month === 'mei 2026')).toEqual(['mei 2026', '1', '1']),
    );
  });
});

describe('sitting on the clock', () => {
  test('shows the days of which the journal has the hours, and totals of those before', async () => {
    const yesterday = addDays(TODAY, -1);
    events = [satFrom(yesterday, '09:00', '10:30')];
    await see(60, [ago(50, { spent: sat(3) }), ago(1, { spent: sat(1.5), breaks: [aBreak('a', '10:30')] })]);
    await vi.waitFor(() =>
      expect(told('clock')).toBe('zondag 22 november: 1 u 30 min gezeten, 1 pauze, 0 min weg'),
    );
    expect(document.querySelectorAll('.strip')).toHaveLength(1);
    expect(document.querySelectorAll('.older li')).toHaveLength(1);
    expect(table('clock')).toEqual([
      ['zo 22 nov', '1 u 30 min', '1', '0 min'],
      ['zo 4 okt', '3 u 0 min', '0', '0 min'],
    ]);
  });

  test('with totals only speaks of no hours', async () => {
    await see(60, [ago(50, { spent: sat(3) })]);
    await vi.waitFor(() => expect(textOf('progress-clock')).toContain(progressNl.strips.older));
    expect(textOf('progress-clock')).not.toContain(progressNl.strips.intro);
  });

  test('says at which hours somebody sits for long', async () => {
    events = [1, 2, 3].map((count) => satFrom(addDays(TODAY, -count), '09:00', '10:30'));
    await see(
      60,
      [1, 2, 3].map((count) => ago(count, { spent: sat(1.5) })),
    );
    await vi.waitFor(() =>
      expect(textOf('progress-long')).toContain('3 keer een uur of langer, op 3 dagen.'),
    );
    expect(named('progress-long')?.querySelector('thead th')?.textContent).toBe('Uur van de dag');
    expect(table('long').slice(0, 4)).toEqual([
      ['8-9 uur', '0'],
      ['9-10 uur', '180'],
      ['10-11 uur', '90'],
      ['11-12 uur', '0'],
    ]);
  });
});

test('a figure of four digits makes room for itself', async () => {
  const left = () =>
    Number(named('progress-long')?.querySelector('.grid')?.getAttribute('x1')) -
    (named('progress-long')?.querySelector('text.end')?.textContent ?? '').length * 6;
  const mornings = Array.from({ length: 20 }, (_, index) => index + 1);
  events = mornings.map((count) => satFrom(addDays(TODAY, -count), '09:00', '11:00'));
  await see(
    60,
    mornings.map((count) => ago(count, { spent: sat(2) })),
  );
  await vi.waitFor(() => expect(named('progress-long')?.querySelector('text.end')?.textContent).toBe('1200'));
  expect(left()).toBeGreaterThan(0);
});

test('pain stands beside sitting and breaks, and nothing says what caused what', async () => {
  await see(15, [
    ago(14, { told: { week: WEEK } }),
    ago(10, { spent: sat(6), breaks: [aBreak('a', '09:00'), aBreak('b', '11:00')] }),
    ago(8, { told: { week: { ...WEEK, pain: 4 } } }),
  ]);
  await vi.waitFor(() => expect(textOf('progress-together')).toContain(progressNl.together.noCause));
  expect(table('together')).toContainEqual(['9 november', '4', '6 u 0 min', '2']);
});

test('keys that belong to the browser are left to it', () => {
  const key = (name: string, altKey = false) => ({ key: name, altKey, metaKey: false });
  expect(placeAfter(3, 9, key('ArrowLeft', true))).toBeNull();
  expect(placeAfter(3, 9, key('Tab'))).toBeNull();
  expect([placeAfter(0, 9, key('ArrowLeft')), placeAfter(9, 9, key('ArrowRight'))]).toEqual([0, 9]);
});
