/** What moves a programme through the calendar: a fold over its events. */
import { courseOf, dayOn, isPaused, type Leg, latestDate, type Programme } from './course.ts';
import type { JournalEvent } from './journal.ts';
import { daysBetween, type LocalDate } from './time.ts';

/** What an event makes of the programme. Every event lived moves `seen` on. */
export function programmeAfter(before: Programme | null, event: JournalEvent): Programme | null {
  if (event.type === 'imported' || event.type === 'programme-restored') return event.programme;
  if (event.type === 'programme-stopped') return null;
  if (event.type === 'programme-started') return started(before, event.start, event.localDate);
  if (before === null) return null;
  const seen = latestDate(before.seen, event.localDate);
  const programme = seen === before.seen ? before : { ...before, seen };
  const paused = isPaused(programme);
  const leg = { from: seen, day: dayOn(programme, seen) };
  switch (event.type) {
    case 'programme-paused':
      return paused ? programme : turned(programme, { ...leg, still: true });
    case 'programme-resumed':
      return paused ? turned(programme, leg) : programme;
    case 'programme-stepped':
      // Back or where it is, never on: a day that was not lived is not skipped.
      return event.to > leg.day ? programme : turned(programme, { ...leg, day: event.to });
    case 'programme-continued':
      return { ...programme, goesOn: true };
    default:
      return programme;
  }
}

/** A second start goes on in the same course, so that what was done before it still counts. */
function started(before: Programme | null, start: LocalDate, today: LocalDate): Programme {
  const fresh = { start, seen: today };
  if (before === null) return fresh;
  const from = start < today ? start : today;
  return turned({ ...fresh, course: courseOf(before) }, { from, day: 1 - daysBetween(from, start) });
}

/** Of two turns on one date the later holds; what a clock that was ahead wrote beyond it is forgotten. */
function turned(programme: Programme, leg: Leg): Programme {
  return { ...programme, course: [...courseOf(programme).filter(({ from }) => from < leg.from), leg] };
}
