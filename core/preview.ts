/** What an import would do, told before it is done: the same merge as the import's own, with nothing written. */
import type { DayTotals } from './days.ts';
import { takenOn } from './days.ts';
import type { JournalEvent } from './journal.ts';
import type { Merged } from './merge.ts';
import type { Model } from './model.ts';
import type { LocalDate } from './time.ts';

/** Parts of the state that come along only where this computer has none of its own. */
export const PARTS = ['settings', 'gates', 'safety', 'food'] as const;
export type Part = (typeof PARTS)[number];

export interface Preview {
  /** Events in the file, and how many of them are here already or counted in what is. */
  readonly events: number;
  readonly known: number;
  readonly added: number;
  /** The first and the last local date of the file's events; null in an empty file. */
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** How many more there would be than now. */
  readonly breaks: number;
  readonly ticks: number;
  /** Days of which somebody told how they went. */
  readonly told: number;
  readonly portions: number;
  readonly products: number;
  readonly exercises: number;
  /** The start of the programme that would hold; absent where that is the one of now. */
  readonly programme?: LocalDate | null;
  /** What would change here, and what the file holds too but stays as it is. */
  readonly brought: readonly Part[];
  readonly kept: readonly Part[];
}

/**
 * @param days the rows of this computer as they are
 * @param model its state as it is
 */
export function previewOf(
  file: readonly JournalEvent[],
  { added, days: after, imported }: Merged,
  days: readonly DayTotals[],
  model: Model,
): Preview {
  const dates = file.map(({ localDate }) => localDate).sort();
  const more = (count: (day: DayTotals) => number) => sum([...after.values()], count) - sum(days, count);
  const { programme } = imported;
  const anything = added.length > 0;
  const brings = (part: Part) => anything && imported[part] != null && !isSame(imported[part], model[part]);
  return {
    events: file.length,
    known: file.length - added.length,
    added: added.length,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    breaks: more(({ breaks }) => breaks.length),
    ticks: more(({ ticked }) => ticked.length),
    told: more(tellsOf),
    portions: more((day) => takenOn(day).length),
    products: (imported.supplements?.length ?? 0) - model.supplements.length,
    exercises: (imported.exercises?.length ?? 0) - model.exercises.length,
    ...(anything && programme?.start !== model.programme?.start
      ? { programme: programme?.start ?? null }
      : {}),
    brought: PARTS.filter(brings),
    kept: PARTS.filter((part) => anything && imported[part] == null && file.some(tells(part))),
  };
}

function tellsOf({ told = {} }: DayTotals): number {
  return Object.values(told).some((one) => one !== null) ? 1 : 0;
}

const SAID_BY: Readonly<Record<Part, JournalEvent['type']>> = {
  settings: 'settings-changed',
  gates: 'red-flags-answered',
  safety: 'safety-answered',
  food: 'food-answered',
};

function tells(part: Part) {
  return (event: JournalEvent) => event.type === SAID_BY[part];
}

function sum(days: readonly DayTotals[], count: (day: DayTotals) => number): number {
  return days.reduce((total, day) => total + count(day), 0);
}

/** Of plain data, whatever the order of its keys. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null)
    return one === other;
  const [mine, theirs] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return mine.size === theirs.size && [...mine].every(([key, value]) => isSame(value, theirs.get(key)));
}
