/** The page for the physiotherapist or GP: what somebody ticked, over the dates that they chose. */
import type { Programme } from '../course.ts';
import type { DayTotals } from '../days.ts';
import type { JournalEvent } from '../journal.ts';
import { exerciseNames } from '../last-names.ts';
import type { Outcome } from '../measuring/result.ts';
import { painSinceDay1 } from '../measuring/since-day1.ts';
import { type ProgrammeMoment, programmeOn } from '../programme.ts';
import { type Band, bandsOf, type Range } from '../progress/range.ts';
import type { Safety } from '../supplements/check.ts';
import type { Product } from '../supplements/product.ts';
import type { LocalDate } from '../time.ts';
import { type Buckets, bucketsOf } from './buckets.ts';
import type { Part } from './choice.ts';
import { type Adherence, adherence, type Exercised, exercised, type Moving, moving } from './done.ts';
import { type Alarms, alarmsIn } from './events.ts';
import { type OwnSupplements, ownSupplements } from './own-supplements.ts';
import { type ActivityTable, activityTable, type Note, notesOf, type Scored, scored } from './told.ts';

/** All that a page may be about. */
export interface Known {
  /** Rows of all days, oldest first. */
  readonly days: readonly DayTotals[];
  readonly events: readonly JournalEvent[];
  /** How many rows cannot be read. */
  readonly damaged: number;
  readonly programme: Programme | null;
  readonly supplements: readonly Product[];
  readonly safety: Safety;
  readonly notForMe: readonly string[];
  readonly today: LocalDate;
}

/** A part that was not ticked is null. */
export interface Sheet {
  readonly range: Range;
  readonly made: LocalDate;
  readonly buckets: Buckets;
  readonly bands: readonly Band[];
  readonly moment: ProgrammeMoment;
  readonly scored: Scored | null;
  readonly result: Outcome | null;
  readonly activities: ActivityTable | null;
  readonly adherence: Adherence | null;
  readonly moving: Moving | null;
  readonly exercised: Exercised | null;
  readonly supplements: OwnSupplements | null;
  readonly alarms: Alarms | null;
  readonly notes: readonly Note[] | null;
  /** Names of somebody's own exercises, by id. */
  readonly own: ReadonlyMap<string, string>;
  readonly damaged: number;
}

export function sheetOf(known: Known, range: Range, parts: readonly Part[]): Sheet {
  const { programme, events, today } = known;
  const rows = known.days.filter(({ date }) => date >= range.from && date <= range.to);
  const buckets = bucketsOf(range);
  const when = <Made>(part: Part, make: () => Made) => (parts.includes(part) ? make() : null);
  return {
    range,
    made: today,
    buckets,
    bands: bandsOf(programme, range),
    moment: programmeOn(programme, today),
    scored: when('pain', () => scored(rows, buckets)),
    result: when('pain', () => painSinceDay1(known.days, programme, range.to)),
    activities: when('activities', () => activityTable(rows)),
    adherence: when('adherence', () => adherence(rows, programme, range)),
    moving: when('breaks', () => moving(rows, buckets)),
    exercised: when('exercises', () => exercised(rows, known.notForMe)),
    supplements: when('supplements', () => ownSupplements(rows, known.supplements, known.safety)),
    alarms: when('flare-ups', () => alarmsIn(events, range)),
    notes: when('notes', () => notesOf(rows)),
    own: exerciseNames(events),
    damaged: known.damaged,
  };
}

/** Whether there is anything yet to make a page of. */
export function isEmpty({ days, supplements }: Known): boolean {
  return (
    supplements.length === 0 &&
    days.every(({ spent, breaks, ticked, told }) => {
      const measured = spent.sitting > 0 || breaks.length > 0 || ticked.length > 0;
      return !measured && told === undefined;
    })
  );
}
