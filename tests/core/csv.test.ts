import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataEn } from '../../content/words/data.en.ts';
import { dataNl } from '../../content/words/data.nl.ts';
import { type Cell, CSV_STYLES, type CsvStyle, csvOf } from '../../core/csv.ts';
import { rebuildDays } from '../../core/days.ts';
import type { JournalEvent, News } from '../../core/journal.ts';
import { type Names, TABLES, type TableName } from '../../core/tables.ts';
import { instantOf, localDateAt, MINUTE } from '../../core/time.ts';
import type { Told } from '../../core/told.ts';
import { AMSTERDAM } from './machine.ts';

/** Reads character by character, as the RFC's grammar has it; knows nothing of how the file was written. */
function parsed(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, quoted]: [string[], string, boolean] = [[], '', false];
  for (let at = 1; at < text.length; at++) {
    const character = text[at] ?? '';
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') cell += text[++at];
      else quoted = false;
    } else if (character === '"') {
      quoted = true;
    } else if (character === separator) {
      row.push(cell);
      cell = '';
    } else if (character === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
      at++;
    } else {
      cell += character;
    }
  }
  return rows;
}

const separatorOf = (style: CsvStyle) => (style === 'comma' ? ';' : ',');
const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('"', ';', ',', '\r', '\n', '=', '+', '-', '@', '\t', 'a', ' ') }),
  fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 })
    .map((n) => Math.round(n * 10) / 10),
  fc.constant(null),
);

/** Without the apostrophe that makes a formula a text; one that was typed there is let go as well. */
const plain = (text: string) => text.replace(/^'(?=\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20])/, '');

/** What a reader is to find in a cell. */
function meant(one: Cell, style: CsvStyle): string {
  if (one === null) return '';
  if (typeof one === 'number') return style === 'comma' ? String(one).replace('.', ',') : String(one);
  return one;
}

describe('a table as CSV', () => {
  test('reads back as it was, whatever stands in its cells', () => {
    const tables = fc.integer({ min: 1, max: 5 }).chain((width) => {
      const row = fc.array(cell, { minLength: width, maxLength: width });
      return fc.tuple(
        fc.array(fc.string(), { minLength: width, maxLength: width }),
        fc.array(row, { maxLength: 6 }),
      );
    });
    fc.assert(
      fc.property(tables, fc.constantFrom(...CSV_STYLES), ([columns, rows], style) => {
        const text = csvOf({ columns, rows }, style);
        const found = parsed(text, separatorOf(style)).map((row) => row.map((one) => plain(one)));
        const expected = [columns, ...rows].map((row) => row.map((one) => plain(meant(one, style))));
        expect(found).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test('begins with the mark that tells Excel of UTF-8, and ends each line as the RFC has it', () => {
    const text = csvOf({ columns: ['Één', 'b'], rows: [['ü', 1.5]] }, 'comma');
    expect(text).toBe('\uFEFFÉén;b\r\nü;1,5\r\n');
    expect(new TextEncoder().encode(text).slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf));
    expect(csvOf({ columns: ['a', 'b'], rows: [['1,5', 1.5]] }, 'point')).toBe('\uFEFFa,b\r\n"1,5",1.5\r\n');
  });

  test.each([
    '=1+1',
    '+31 6',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '=HYPERLINK("http://x","y")',
    '＝1',
  ])('“%s” is text and no formula', (text) => {
    const [[found] = []] = parsed(csvOf({ columns: [text], rows: [] }, 'comma'), ';');
    expect(found).toBe(`'${text}`);
  });

  test('a number below zero stays a number', () => {
    expect(csvOf({ columns: ['a'], rows: [[-2.5]] }, 'comma')).toContain('\r\n-2,5\r\n');
  });
});

let seq = 0;
const event = (news: News, at: number): JournalEvent => ({
  v: 1,
  id: `e${++seq}`,
  device: 'd',
  seq,
  at,
  zone: AMSTERDAM,
  localDate: localDateAt(at, AMSTERDAM),
  ...news,
});
const logged = (start: number, zone = AMSTERDAM): JournalEvent => ({
  ...event(
    { type: 'break-logged', start, minutes: 3, kind: 'walk', source: 'popup', exercises: ['kat-koe'] },
    start,
  ),
  zone,
});

const names: Names = {
  columns: { breaks: ['date'], days: ['date'], measurements: ['date'] },
  kinds: { stand: '', walk: 'wandelen', stretch: '', exercise: '', stairs: '', water: '' },
  sources: { popup: 'venster', panel: '', prompt: '', guided: '', absence: '', import: '' },
  exercise: (id) => id.toUpperCase(),
  action: (id) => `actie ${id}`,
};
const tableOf = (name: TableName, events: readonly JournalEvent[]) =>
  TABLES[name]({ days: [...rebuildDays(events).values()], events, zone: AMSTERDAM }, names).rows;

describe('the table of breaks', () => {
  test('tells when each began on the clock of its own place, also where the clock is changed', () => {
    const autumn = Date.UTC(2026, 9, 25, 0, 30);
    const events = [
      logged(instantOf('2026-03-29', '01:59', AMSTERDAM)),
      logged(instantOf('2026-03-29', '03:00', AMSTERDAM)),
      // 02:30 comes twice.
      logged(autumn),
      logged(autumn + 60 * MINUTE),
      logged(Date.UTC(2026, 10, 9, 14), 'America/New_York'),
    ];
    expect(tableOf('breaks', events).map((row) => row.slice(0, 2))).toEqual([
      ['2026-03-29', '01:59'],
      ['2026-03-29', '03:00'],
      ['2026-10-25', '02:30'],
      ['2026-10-25', '02:30'],
      ['2026-11-09', '09:00'],
    ]);
  });

  test('holds what was done, how long, and how it felt; what was taken back is not there', () => {
    const at = instantOf('2026-11-09', '09:00', AMSTERDAM);
    const [kept, slip] = [logged(at), logged(at + 60 * MINUTE)];
    const events = [
      kept,
      slip,
      event(
        {
          type: 'break-amended',
          target: kept.id,
          date: '2026-11-09',
          minutes: 1.75,
          until: at + 2 * MINUTE,
          exercises: ['kat-koe', 'brug'],
          skipped: ['zijplank'],
          pain: 3,
        },
        at,
      ),
      event({ type: 'break-undone', target: slip.id, date: '2026-11-09' }, at),
    ];
    expect(tableOf('breaks', events)).toEqual([
      ['2026-11-09', '09:00', 1.8, 'wandelen', 'venster', 'KAT-KOE, BRUG', 'ZIJPLANK', 3],
    ]);
  });
});

test('the table of days holds the minutes of each kind, breaks, actions and supplements by name', () => {
  const at = instantOf('2026-11-09', '09:00', AMSTERDAM);
  const product = {
    id: 'fish-oil',
    name: 'Visolie',
    dose: { amount: 300, unit: 'mg' },
    moments: ['lunch'],
    since: '2026-11-02',
    supplement: 'omega-3',
    codLiver: false,
    vitaminD: null,
  } as const;
  const events = [
    event({ type: 'spent', kind: 'sitting', from: at, to: at + 45.25 * MINUTE }, at),
    logged(at),
    event({ type: 'action-ticked', date: '2026-11-09', action: 'adem' }, at),
    event({ type: 'supplement-added', product }, at),
    event({ type: 'supplement-taken', date: '2026-11-09', product: 'fish-oil', moment: 'lunch' }, at),
    event({ type: 'supplement-removed', product: 'fish-oil' }, at),
  ];
  expect(tableOf('days', events)).toEqual([['2026-11-09', 45.3, 0, 0, 0, 0, 1, 'actie adem', 'Visolie']]);
});

describe('the table of measurements', () => {
  const at = instantOf('2026-11-09', '09:00', AMSTERDAM);
  const told = (date: string, one: Partial<Told>) => event({ type: 'day-told', date, told: one }, at);
  const none = (count: number) => Array.from({ length: count }, () => null);

  test('holds all that was told of a day in one row, as it was last told', () => {
    const events = [
      logged(at),
      told('2026-11-09', { pain: 5, note: 'Lang gereden.' }),
      told('2026-11-09', {
        pain: 4,
        week: { pain: 6, trouble: 5, sleep: 4, stress: 7 },
        activities: [
          { name: 'Sokken; "hoge"', trouble: 7 },
          { name: 'Tillen', trouble: 0 },
        ],
      }),
      told('2026-11-10', {
        change: -2,
        habits: ['Elke dag lopen', 'Op tijd naar bed'],
        badWeek: 'Rustig aan.',
      }),
    ];
    expect(tableOf('measurements', events)).toEqual([
      [
        '2026-11-09',
        4,
        6,
        5,
        4,
        7,
        'Sokken; "hoge"',
        7,
        'Tillen',
        0,
        null,
        null,
        null,
        'Lang gereden.',
        null,
        null,
      ],
      ['2026-11-10', ...none(11), -2, null, 'Elke dag lopen, Op tijd naar bed', 'Rustig aan.'],
    ]);
  });

  test('leaves out days of which nothing is told any more', () => {
    const events = [
      logged(at),
      told('2026-11-10', { pain: 5, note: 'Slip.' }),
      told('2026-11-10', { pain: null, note: null }),
      told('2026-11-11', { pain: 0 }),
    ];
    expect(tableOf('measurements', events)).toEqual([['2026-11-11', 0, ...none(14)]]);
  });

  test('has a cell under each head, in both languages', () => {
    const [row = []] = tableOf('measurements', [told('2026-11-09', { pain: 1 })]);
    expect([dataNl.table.measurements.length, dataEn.table.measurements.length]).toEqual([
      row.length,
      row.length,
    ]);
  });

  test('lets no note be a formula', () => {
    const [row = []] = tableOf('measurements', [told('2026-11-09', { note: '=HYPERLINK("http://x")' })]);
    const text = csvOf({ columns: [], rows: [row] }, 'comma');
    expect(parsed(text, ';').at(-1)?.[13]).toBe('\'=HYPERLINK("http://x")');
  });
});
