/** The stretch that is lived now: the journal gets it when it closes, the pictures show it before. */
import { addToDay, type DayTotals, datesTouched } from '../days.ts';
import { EVENT_VERSION, type JournalEvent } from '../journal.ts';
import type { When } from '../plans.ts';
import { emptyDay } from '../start.ts';
import type { Turn } from '../time.ts';
import { close } from '../timer/stretches.ts';
import type { Timer } from '../timer/timer.ts';

/** @returns the open stretch up to the last look as if it were closed; none where it has no length yet */
export function openEvents(timer: Timer, { at, zone, localDate }: When, turn: Turn): readonly JournalEvent[] {
  const stamp = { v: EVENT_VERSION, id: 'open', device: '', seq: 0, at, zone, localDate } as const;
  return close(timer, timer.looked).map((note) => ({ ...stamp, ...(turn === 0 ? {} : { turn }), ...note }));
}

/** Rows with what is still open; oldest first. */
export function withOpen(rows: readonly DayTotals[], open: readonly JournalEvent[]): readonly DayTotals[] {
  const days = new Map(rows.map((row) => [row.date, row]));
  for (const event of open) {
    for (const date of datesTouched(event)) days.set(date, addToDay(days.get(date) ?? emptyDay(date), event));
  }
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}
