/** A day of sitting on the clock. */
import type { LoggedBreak } from '../days.ts';
import type { JournalEvent, TimeKind } from '../journal.ts';
import type { LocalDate, Zone } from '../time.ts';
import { cutByDay, onTheClock, type Stretch } from './stretches.ts';

/** Minutes after midnight of the day's date, as the clock showed them there; `to` is never before `from`. */
export interface Piece {
  readonly kind: TimeKind;
  readonly from: number;
  readonly to: number;
}

/** Per local date, in the order of time. Time that the computer was off is left out: then nothing was measured. */
export function piecesByDay(stretches: readonly Stretch[]): ReadonlyMap<LocalDate, readonly Piece[]> {
  const days = new Map<LocalDate, Piece[]>();
  for (const { kind, from, to, date, zone } of stretches.flatMap(cutByDay)) {
    if (kind === 'off') continue;
    const begin = onTheClock(from, date, zone);
    // In the hour that comes twice the clock may end before it began.
    const piece = { kind, from: begin, to: Math.max(begin, onTheClock(to, date, zone)) };
    days.set(date, [...(days.get(date) ?? []), piece]);
  }
  return days;
}

/** Breaks that were logged, as minutes on the clock of their own zone. */
export function marksOf(
  date: LocalDate,
  breaks: readonly LoggedBreak[],
  zones: ReadonlyMap<string, Zone>,
  here: Zone,
): readonly number[] {
  return breaks.map(({ id, start }) => onTheClock(start, date, zones.get(id) ?? here));
}

/** The zone that each logged break was lived in, by its id. */
export function breakZones(events: readonly JournalEvent[]): ReadonlyMap<string, Zone> {
  return new Map(events.flatMap((one) => (one.type === 'break-logged' ? [[one.id, one.zone] as const] : [])));
}

/** An ordinary working day; wider where somebody sat earlier or later. */
const USUAL = { from: 8, to: 18 };

/** Whole hours on the clock that hold all of these pieces in which somebody sat or took a break. */
export function hoursShown(days: Iterable<readonly Piece[]>): { readonly from: number; readonly to: number } {
  let { from, to } = USUAL;
  for (const { kind, from: begin, to: end } of [...days].flat()) {
    if (kind === 'away') continue;
    from = Math.min(from, Math.floor(begin / 60));
    to = Math.max(to, Math.ceil(end / 60));
  }
  return { from, to };
}
