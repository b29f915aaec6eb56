/** Somebody's history as tables, in the order of time. One more table is one more entry of `TABLES`. */
import type { Table } from './csv.ts';
import { type DayTotals, takenOn } from './days.ts';
import type { BreakKind, BreakSource, JournalEvent, TimeKind } from './journal.ts';
import { productNames } from './last-names.ts';
import type { ActionId } from './programme.ts';
import { type Instant, MINUTE, type Span, type Zone, zoned } from './time.ts';
import { TOLD_LIMITS, type Told, WEEK_SCORES } from './told.ts';

/** Rows of all days, and the journal that they came from. */
export interface History {
  readonly days: readonly DayTotals[];
  readonly events: readonly JournalEvent[];
  /** Of a break whose own zone can no longer be read. */
  readonly zone: Zone;
}

/** What a reader calls things. */
export interface Names {
  readonly columns: Readonly<Record<TableName, readonly string[]>>;
  readonly kinds: Readonly<Record<BreakKind, string>>;
  readonly sources: Readonly<Record<BreakSource, string>>;
  readonly exercise: (id: string) => string;
  readonly action: (id: ActionId) => string;
}

export const TABLES = { breaks: breaksTable, days: daysTable, measurements: measurementsTable };
export type TableName = 'breaks' | 'days' | 'measurements';

function breaksTable({ days, events, zone }: History, names: Names): Table {
  const logged = new Map(
    events.flatMap((event) => (event.type === 'break-logged' ? [[event.id, event] as const] : [])),
  );
  const rows = days.flatMap(({ date, breaks }) =>
    breaks.map(({ id, start, minutes, kind, source, exercises, skipped = [], pain = null }) => [
      date,
      clockAt(start, logged.get(id)?.zone ?? zone),
      rounded(minutes),
      names.kinds[kind],
      names.sources[source],
      // The rows of an earlier release do not know them.
      (exercises ?? logged.get(id)?.exercises ?? []).map(names.exercise).join(', '),
      skipped.map(names.exercise).join(', '),
      pain,
    ]),
  );
  return { columns: names.columns.breaks, rows };
}

const KINDS: readonly TimeKind[] = ['sitting', 'unclear', 'break', 'away', 'off'];

function daysTable({ days, events }: History, names: Names): Table {
  const products = productNames(events);
  const rows = days.map((day) => [
    day.date,
    ...KINDS.map((kind) => inMinutes(day.spent[kind])),
    day.breaks.length,
    day.ticked.map(names.action).join(', '),
    takenOn(day)
      .map(({ product }) => products.get(product) ?? product)
      .join(', '),
  ]);
  return { columns: names.columns.days, rows };
}

/** What somebody told, on each day that they told anything; a cell of what was not told is empty. */
function measurementsTable({ days }: History, names: Names): Table {
  const rows = days.flatMap(({ date, told }) =>
    told !== undefined && tells(told) ? [[date, ...cellsOf(told)]] : [],
  );
  return { columns: names.columns.measurements, rows };
}

/** Not where all of it was taken back. */
function tells(told: Partial<Told>): boolean {
  return Object.values(told).some((one) => one !== null);
}

function cellsOf({
  pain = null,
  week,
  activities,
  change = null,
  note = null,
  habits,
  badWeek = null,
}: Partial<Told>) {
  const hard = Array.from({ length: TOLD_LIMITS.activities }, (_, index) => activities?.[index]);
  return [
    pain,
    ...WEEK_SCORES.map((score) => week?.[score] ?? null),
    ...hard.flatMap((one) => [one?.name ?? null, one?.trouble ?? null]),
    change,
    note,
    habits?.join(', ') ?? null,
    badWeek,
  ];
}

/** What the clock on the wall showed: `HH:MM`. In the hour that comes twice it shows the same twice. */
function clockAt(at: Instant, zone: Zone): string {
  return zoned(at, zone).toPlainTime().toString({ smallestUnit: 'minute' });
}

function inMinutes(span: Span): number {
  return rounded(span / MINUTE);
}

/** Tenths: nobody needs the seconds, and no sum goes astray. */
function rounded(minutes: number): number {
  return Math.round(minutes * 10) / 10;
}
