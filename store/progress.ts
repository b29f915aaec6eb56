/** What the pictures of progress show: rows of the dates in sight, and the last weeks of the journal, read while they are seen. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { now as clock } from '../browser/clock.ts';
import { readRecent } from '../browser/recent.ts';
import { readRows } from '../browser/rows.ts';
import type { DayTotals } from '../core/days.ts';
import { withFresh } from '../core/fresh-rows.ts';
import { dayTurn } from '../core/plans.ts';
import { longBouts } from '../core/progress/long-bouts.ts';
import { openEvents, withOpen } from '../core/progress/open.ts';
import { programmeRange, type Range, yearRange } from '../core/progress/range.ts';
import { stretchesOf } from '../core/progress/stretches.ts';
import { breakZones, hoursShown, piecesByDay } from '../core/progress/strips.ts';
import { weeksTogether } from '../core/progress/weeks.ts';
import { addDays, type LocalDate, MINUTE } from '../core/time.ts';
import { readOnSight } from './on-sight.ts';
import { isNews } from './plan-days.ts';
import { days, model, todayDate, zone } from './state.ts';

/** The ninety days, or the last thirteen weeks. */
export const range = computed<Range>(() => programmeRange(model.value.programme, todayDate.value));

/** The week before day 1 tells of it too. */
const rangeRows = rowsFrom(computed(() => addDays(range.value.from, -7)));
/** Read when the year is asked for, and not before. */
const yearRows = rowsFrom(computed(() => yearRange(todayDate.value).from));

function rowsFrom(since: ReadonlySignal<LocalDate>) {
  return readOnSight(
    () => readRows(since.value),
    ({ rows: fresh }) => isNews(fresh),
  );
}

/** What is lived now stands in no row yet. It is known up to the last look: the clock of the page changes nothing in it. */
const open = computed(() => {
  const { timer, settings } = model.value;
  const here = { zone: zone.value, localDate: todayDate.value };
  return openEvents(timer, here, dayTurn(settings));
});

/** What is at hand is newer than what was read. */
function merged(read: readonly DayTotals[] | null): readonly DayTotals[] | null {
  if (read === null) return null;
  const first = read[0]?.date ?? '';
  const fresh = days.value.filter(({ date }) => date >= first);
  return withOpen(withFresh(read, fresh), open.value);
}

/** Oldest first; null until they were read. */
export const rows = computed(() => merged(rangeRows.value));
export const yearDays = computed(() => merged(yearRows.value));

/** As far back as the journal keeps stretches of time. */
const DAYS_KEPT = 35;

let readAt = 0;

const recent = readOnSight(
  () => {
    readAt = clock();
    return readRecent(addDays(todayDate.value, -DAYS_KEPT));
  },
  // Each look at the person is news; a picture of weeks need not follow each of them.
  () => clock() - readAt > MINUTE,
);

/** Sitting on the clock, day by day, and when it lasts long; null until it was read. */
export const onTheClock = computed(() => {
  if (recent.value === null || rows.value === null) return null;
  const stretches = stretchesOf([...recent.value, ...open.value]);
  const pieces = piecesByDay(stretches);
  const breaks = rows.value.flatMap((row) => row.breaks);
  return {
    pieces,
    hours: hoursShown(pieces.values()),
    zones: breakZones(recent.value),
    zone: zone.value,
    long: longBouts(stretches, breaks),
  };
});

/** Pain beside sitting and breaks, up to today; null until it was read. */
export const together = computed(() => {
  if (rows.value === null) return null;
  const { from, to } = range.value;
  return weeksTogether(rows.value, { from, to: to < todayDate.value ? to : todayDate.value });
});
