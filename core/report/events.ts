/** What only the journal tells: flare-ups and warning signs. */
import { FLARE_UP_DAYS } from '../flare-up.ts';
import type { JournalEvent } from '../journal.ts';
import type { Range } from '../progress/range.ts';
import { addDays, type LocalDate } from '../time.ts';
import { beyond } from './brief.ts';

export interface Alarms {
  /** Three days, or until somebody said that it was over; the latest first. */
  readonly flareUps: readonly Range[];
  /** How many more there were. */
  readonly more: number;
  /** Dates on which a warning sign was ticked; which one is never stored. */
  readonly warned: readonly LocalDate[];
  readonly moreWarned: number;
}

const MOST = 6;

export function alarmsIn(events: readonly JournalEvent[], range: Range): Alarms {
  const inOrder = events.toSorted((a, b) => a.at - b.at);
  const began = [
    ...new Set(inOrder.flatMap((one) => (one.type === 'flare-up-began' ? [one.localDate] : []))),
  ];
  const within = (date: LocalDate) => date >= range.from && date <= range.to;
  const all = began.filter(within).map((from) => ({ from, to: endOf(from, inOrder) }));
  const ticked = inOrder.flatMap((one) =>
    one.type === 'red-flags-answered' && one.answer === 'any' && within(one.localDate) ? [one.localDate] : [],
  );
  const warned = [...new Set(ticked)].toReversed();
  return {
    flareUps: all.toReversed().slice(0, MOST),
    more: beyond(all, MOST),
    warned: warned.slice(0, MOST),
    moreWarned: beyond(warned, MOST),
  };
}

function endOf(from: LocalDate, events: readonly JournalEvent[]): LocalDate {
  const last = addDays(from, FLARE_UP_DAYS - 1);
  const ended = events.find(
    ({ type, localDate }) => type === 'flare-up-ended' && localDate >= from && localDate <= last,
  );
  return ended?.localDate ?? last;
}
