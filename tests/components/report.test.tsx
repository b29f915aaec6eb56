// @vitest-environment happy-dom
/** The report on screen: what is ticked is on the sheet, and the sheet speaks its own language. */
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readEverything } from '../../browser/everything.ts';
import { Report } from '../../components/report/Report.tsx';
import { rebuildDays } from '../../core/days.ts';
import type { JournalEvent } from '../../core/journal.ts';
import { replay } from '../../core/merge.ts';
import { PARTS, USUAL } from '../../core/report/choice.ts';
import { addDays } from '../../core/time.ts';
import { choice, choose } from '../../store/report-choice.ts';
import { days, notice } from '../../store/state.ts';
import { livedDays } from '../core/lived-days.ts';
import { given, named, TODAY, textOf } from './given.ts';

vi.mock('../../browser/everything.ts', () => ({ readEverything: vi.fn() }));

const sheet = () => textOf('report-sheet') ?? '';

async function open(events: readonly JournalEvent[], damaged = 0): Promise<void> {
  const { programme, supplements, settings } = replay(events);
  given({ programme, supplements, settings: { ...settings, language: 'nl' } });
  const rows = [...rebuildDays(events).values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  days.value = rows.slice(-28);
  vi.mocked(readEverything).mockResolvedValue({
    events,
    days: rows,
    meta: null,
    damaged: Array.from({ length: damaged }),
    damagedDays: 0,
  });
  render(<Report />, document.body);
  await vi.waitFor(() => expect(document.querySelector('main[data-ready]')).not.toBeNull());
}

beforeEach(() => {
  choice.value = USUAL;
});
afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

// The first of all: afterwards the page has something that was read before.
test('a database that does not open is said, and the page is there', async () => {
  given();
  vi.mocked(readEverything).mockRejectedValue(new Error('closed'));
  render(<Report />, document.body);
  await vi.waitFor(() => expect(notice.value?.kind).toBe('trouble'));
  await vi.waitFor(() => expect(document.querySelector('main[data-ready]')).not.toBeNull());
  expect(named('report-print')).toBeNull();
});

test('without anything lived it says what to do, and offers nothing to print', async () => {
  await open([]);
  expect(document.body.textContent).toContain('Log een pauze');
  expect(named('report-sheet')).toBeNull();
  expect(named('report-print')).toBeNull();
});

describe('after ninety days', () => {
  beforeEach(() => open(livedDays({ today: TODAY, days: 90 })));

  test('it has all that is usual, and the notes once they are ticked', async () => {
    expect(sheet()).toContain('Duidelijk minder pijn dan op dag 1. Rugpijn gaat op en neer.');
    expect(sheet()).toContain('Kat en koe (65 keer)');
    expect(sheet()).toContain('Overgeslagen in een begeleide pauze: Bekken kantelen op je stoel (17 keer).');
    expect(sheet()).not.toContain('lang in de auto gezeten');
    named('report-notes')?.click();
    await vi.waitFor(() => expect(sheet()).toContain('lang in de auto gezeten'));
    expect(location.hash).toBe(`#parts=${PARTS.join()}`);
  });

  test.each(PARTS)('without %s that part is not there', async (part) => {
    choose({ parts: PARTS });
    await vi.waitFor(() => expect(document.querySelectorAll('.sheet h3')).toHaveLength(PARTS.length));
    named(`report-${part}`)?.click();
    await vi.waitFor(() => expect(document.querySelectorAll('.sheet h3')).toHaveLength(PARTS.length - 1));
    expect(choice.value.parts).not.toContain(part);
  });

  test('the sheet speaks English and the page around it Dutch', async () => {
    choose({ language: 'en' });
    await vi.waitFor(() => expect(sheet()).toContain('Self-reported with Rugritme'));
    expect(document.querySelector('.sheet')?.getAttribute('lang')).toBe('en');
    expect(document.querySelector('h1')?.textContent).toContain('Verslag');
    expect(sheet()).toMatch(/You take 400 mg of magnesium/);
  });

  test('the pictures say in words what they show', async () => {
    await vi.waitFor(() => expect(sheet()).toContain('Zelf ingevuld'));
    const said = [...document.querySelectorAll('.sheet svg[role="img"]')].map(
      (one) => one.getAttribute('aria-label') ?? '',
    );
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(/^Scores per week.*Pijn: 26 aug 7, 29 aug 7.*Stress: /);
    expect(said[1]).toMatch(/Pauzes per dag: 26 aug 5/);
  });

  test('the button opens the browser’s own print window', () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    named('report-print')?.click();
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});

test('over two years a date says of which year it is, and what there is no place for is counted', async () => {
  await open(livedDays({ today: TODAY, days: 730, full: true }));
  choose({
    period: 'own',
    own: { from: addDays(TODAY, -729), to: TODAY },
    parts: PARTS.filter((part) => part !== 'notes'),
  });
  await vi.waitFor(() => expect(sheet()).toContain('Zelf ingevuld'));
  expect(sheet()).toContain('7 (24 nov 2024)');
  expect(sheet()).toMatch(/Gaf een waarschuwingsteken aan op .*2026, en nog 31\./);
  expect(document.querySelector('.sheet svg[role="img"]')?.getAttribute('aria-label')).toMatch(
    /Pijn: nov 24 7, dec 24 /,
  );
});

test('rows that cannot be read are told of, and the rest stands', async () => {
  await open(livedDays({ today: TODAY, days: 20 }), 2);
  await vi.waitFor(() => expect(sheet()).toContain('2 bewaarde regels konden niet worden gelezen'));
  expect(sheet()).toContain('Kat en koe');
});
