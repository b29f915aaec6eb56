/** The stretch that is lived now: the journal gets it when it closes, the pictures show it before. */
import { type DayTotals, rebuildDays } from '../days.ts';
import { withFresh } from '../fresh-rows.ts';
import { EVENT_VERSION, type JournalEvent } from '../journal.ts';
import type { When } from '../plans.ts';
import type { Turn } from '../time.ts';
import { close } from '../timer/stretches.ts';
import type { Timer } from '../timer/timer.ts';

/** @returns the open stretch up to the last look as if it were closed; none where it has no length yet */
export function openEvents(
  timer: Timer,
  { zone, localDate }: Omit<When, 'at'>,
  turn: Turn,
): readonly JournalEvent[] {
  const at = timer.looked;
  const stamp = { v: EVENT_VERSION, id: 'open', device: '', seq: 0, at, zone, localDate } as const;
  return close(timer, timer.looked).map((note) => ({ ...stamp, ...(turn === 0 ? {} : { turn }), ...note }));
}

/** Rows with what is still open; oldest first. */
export function withOpen(rows: readonly DayTotals[], open: readonly JournalEvent[]): readonly DayTotals[] {
  const days = rebuildDays(open, new Map(rows.map((row) => [row.date, row])));
  return withFresh(rows, [...days.values()]);
}
