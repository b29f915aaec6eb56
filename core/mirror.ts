/**
 * A small copy of what would be missed most if the browser lost its database: settings, the start of the programme, totals
 * by month (docs/decisions/0018). Never truth; answers about health are not in it.
 */
import { startAsOf } from './course.ts';
import type { DayTotals } from './days.ts';
import type { Model } from './model.ts';
import type { Settings } from './settings.ts';
import { type LocalDate, MINUTE } from './time.ts';

/** `YYYY-MM`. */
export type MonthName = string;

export interface Month {
  /** Minutes. */
  readonly sitting: number;
  readonly breaks: number;
  readonly actions: number;
}

/** What was answered before the first exercise is asked again. */
export type MirroredSettings = Omit<Settings, 'screening'>;

export interface Mirror {
  /** Whose journal it mirrors. */
  readonly device: string;
  /** The day on which it was made. */
  readonly date: LocalDate;
  readonly settings: MirroredSettings;
  /** The start with which it goes on at the day that it is, pauses and steps back counted in. */
  readonly programme: LocalDate | null;
  readonly months: Readonly<Record<MonthName, Month>>;
}

export function mirrorOf(
  device: string,
  date: LocalDate,
  { settings, programme }: Pick<Model, 'settings' | 'programme'>,
  months: Mirror['months'],
): Mirror {
  const { screening: _, ...mirrored } = settings;
  return { device, date, settings: mirrored, programme: programme && startAsOf(programme, date), months };
}

/** The totals of the months in which anything was. */
export function monthsOf(days: readonly DayTotals[]): Mirror['months'] {
  const months = Map.groupBy(days, ({ date }) => date.slice(0, 7));
  return Object.fromEntries([...months].map(([name, rows]) => [name, totalOf(rows)]));
}

function totalOf(days: readonly DayTotals[]): Month {
  const sum = (part: (day: DayTotals) => number) => days.reduce((total, day) => total + part(day), 0);
  return {
    sitting: Math.round(sum(({ spent }) => spent.sitting) / MINUTE),
    breaks: sum(({ breaks }) => breaks.length),
    actions: sum(({ ticked }) => ticked.length),
  };
}

/**
 * Whether a database lacks what a mirror of another journal saw. The same journal cannot be lost, and a new one that has
 * it all (whose name alone was damaged) has lost nothing.
 */
export function isLost(mirror: Mirror, device: string, months: Mirror['months']): boolean {
  if (mirror.device === device) return false;
  return Object.entries(mirror.months).some(([name, { breaks, actions }]) => {
    const now = months[name];
    return breaks + actions > (now === undefined ? 0 : now.breaks + now.actions);
  });
}
