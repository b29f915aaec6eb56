/**
 * One row of totals per local day, written in the transaction of the event that changes it. A fold over the journal:
 * `rebuildDays` must give the same rows again.
 */
import type { BreakKind, BreakSource, JournalEvent, Spent, TimeKind } from './journal.ts';
import type { ActionId } from './programme.ts';
import { emptyDay } from './start.ts';
import type { Taken } from './supplements/product.ts';
import {
  addDays,
  beginningOf,
  type Instant,
  type LocalDate,
  localDateAt,
  nextTurn,
  type Span,
  type Turn,
  type Zone,
} from './time.ts';
import type { Told } from './told.ts';

export { emptyDay } from './start.ts';

export interface LoggedBreak {
  readonly id: string;
  readonly start: Instant;
  /** Parts of a minute too, where a break was guided. */
  readonly minutes: number;
  readonly kind: BreakKind;
  readonly source: BreakSource;
  /** Ids of the exercises done; absent when none were. */
  readonly exercises?: readonly string[];
  /** Ids of those passed by in a guided break; absent when none were. */
  readonly skipped?: readonly string[];
  /** Told right after it, 0-10. */
  readonly pain?: number;
}

export interface DayTotals {
  readonly date: LocalDate;
  readonly spent: Spent;
  /** In the order in which they began. */
  readonly breaks: readonly LoggedBreak[];
  /** Actions of this day that are ticked. */
  readonly ticked: readonly ActionId[];
  /** Portions of supplements that are ticked; absent on a day on which none ever was. */
  readonly taken?: readonly Taken[];
  /** How it goes; absent on a day of which nothing was ever told. */
  readonly told?: Partial<Told>;
}

/** The dates whose rows an event may change: read these, then call `addToDays`. */
export function datesTouched(event: JournalEvent): readonly LocalDate[] {
  switch (event.type) {
    case 'break-logged':
      return [localDateAt(event.start, event.zone, event.turn)];
    case 'break-amended':
    case 'break-undone':
    case 'action-ticked':
    case 'action-unticked':
    case 'day-told':
    case 'supplement-taken':
    case 'supplement-untaken':
    case 'day-folded':
      return [event.date];
    case 'spent':
    case 'absence-answered':
      return splitByDay(event.from, event.to, event.zone, event.turn).map((part) => part.date);
    default:
      return [];
  }
}

/** A day's row after an event that touches it. */
export function addToDay(day: DayTotals, event: JournalEvent): DayTotals {
  switch (event.type) {
    case 'break-logged':
      return { ...day, breaks: insert(day.breaks, event) };
    case 'break-amended':
      return {
        ...day,
        breaks: day.breaks.map((one) => (one.id === event.target ? amended(one, event) : one)),
      };
    case 'break-undone':
      return { ...day, breaks: day.breaks.filter((one) => one.id !== event.target) };
    case 'action-ticked':
      return day.ticked.includes(event.action) ? day : { ...day, ticked: [...day.ticked, event.action] };
    case 'action-unticked':
      return { ...day, ticked: day.ticked.filter((action) => action !== event.action) };
    case 'day-told':
      return { ...day, told: { ...day.told, ...event.told } };
    case 'supplement-taken':
      return { ...day, taken: [...takenWithout(day, event), portion(event)] };
    case 'supplement-untaken':
      return { ...day, taken: takenWithout(day, event) };
    case 'day-folded':
      return { ...day, spent: add(day.spent, event.spent) };
    case 'spent':
      return { ...day, spent: addSpan(day, event, event.kind, 1) };
    case 'absence-answered': {
      const taken = { ...day, spent: addSpan(day, event, event.was, -1) };
      return { ...taken, spent: addSpan(taken, event, 'sitting', 1) };
    }
    default:
      return day;
  }
}

/** The portions of a day that are ticked. */
export function takenOn(day: DayTotals): readonly Taken[] {
  return day.taken ?? [];
}

function portion({ product, moment }: Taken): Taken {
  return { product, moment };
}

function takenWithout(day: DayTotals, one: Taken): readonly Taken[] {
  return takenOn(day).filter(({ product, moment }) => product !== one.product || moment !== one.moment);
}

/**
 * All rows anew, from events in the order of their journals. Every break comes before what was said of it, as it did where
 * it was said: a computer whose clock is behind may say something of a break that began on another.
 * @param onto the rows of what came before
 */
export function rebuildDays(
  events: Iterable<JournalEvent>,
  onto: ReadonlyMap<LocalDate, DayTotals> = new Map(),
): ReadonlyMap<LocalDate, DayTotals> {
  const days = new Map(onto);
  const all = [...events];
  const isLogged = ({ type }: JournalEvent) => type === 'break-logged';
  for (const event of [...all.filter(isLogged), ...all.filter((one) => !isLogged(one))]) {
    for (const date of datesTouched(event)) {
      days.set(date, addToDay(days.get(date) ?? emptyDay(date), event));
    }
  }
  return days;
}

function insert(
  breaks: readonly LoggedBreak[],
  event: JournalEvent & { type: 'break-logged' },
): readonly LoggedBreak[] {
  if (breaks.some((one) => one.id === event.id)) return breaks;
  const { id, start, minutes, kind, source, exercises } = event;
  const one: LoggedBreak = {
    id,
    start,
    minutes,
    kind,
    source,
    ...(exercises.length > 0 ? { exercises } : {}),
  };
  return [...breaks, one].sort((a, b) => a.start - b.start);
}

/** What an amendment does not tell (a score that was not given, nothing skipped) stays away. */
function amended(
  { id, start, kind, source }: LoggedBreak,
  { minutes, exercises, skipped, pain }: JournalEvent & { type: 'break-amended' },
): LoggedBreak {
  return {
    id,
    start,
    minutes,
    kind,
    source,
    exercises,
    ...(skipped === undefined ? {} : { skipped }),
    ...(pain === null ? {} : { pain }),
  };
}

/** The part of a span that falls on this day, added to one kind of time or taken from it. */
function addSpan(
  day: DayTotals,
  { from, to, zone, turn }: JournalEvent & { readonly from: Instant; readonly to: Instant },
  kind: TimeKind,
  sign: 1 | -1,
): Spent {
  const begin = Math.max(from, beginningOf(day.date, zone, turn));
  const end = Math.min(to, beginningOf(addDays(day.date, 1), zone, turn));
  const part = Math.max(0, end - begin);
  return part === 0 ? day.spent : { ...day.spent, [kind]: day.spent[kind] + sign * part };
}

/** @returns the sum of two tallies, kind by kind, in milliseconds */
export function add(a: Spent, b: Spent): Spent {
  return {
    sitting: a.sitting + b.sitting,
    unclear: a.unclear + b.unclear,
    break: a.break + b.break,
    away: a.away + b.away,
    off: a.off + b.off,
  };
}

/** A stretch cut wherever the local day turns. */
export function splitByDay(
  from: Instant,
  to: Instant,
  zone: Zone,
  turn?: Turn,
): readonly { date: LocalDate; length: Span }[] {
  const parts: { date: LocalDate; length: Span }[] = [];
  let start = from;
  while (start < to) {
    const end = Math.min(to, nextTurn(start, zone, turn));
    parts.push({ date: localDateAt(start, zone, turn), length: end - start });
    start = end;
  }
  return parts;
}
