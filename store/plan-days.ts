/** All days of the programme as they were lived, read while somebody looks at them. */
import { computed } from '@preact/signals';
import { readRows } from '../browser/rows.ts';
import type { DayTotals } from '../core/days.ts';
import { withFresh } from '../core/fresh-rows.ts';
import { firstDateOf } from '../core/lived.ts';
import type { ChangedRows } from '../core/messages.ts';
import { daysDone } from '../core/missed.ts';
import { cellsOf } from '../core/overview.ts';
import { addDays, type LocalDate } from '../core/time.ts';
import { readOnSight } from './on-sight.ts';
import { days, model, todayDate, truth } from './state.ts';

/** So far back every page has the rows itself. */
const DAYS_AT_HAND = 28;

/** The date from which rows must be read; null when all are at hand. */
const readFrom = computed<LocalDate | null>(() => {
  const { programme } = model.value;
  if (programme === null || truth.value === null) return null;
  const first = firstDateOf(programme);
  return first < addDays(todayDate.value, -DAYS_AT_HAND) ? first : null;
});

/** Null until they were read. */
const older = readOnSight<readonly DayTotals[]>(
  async () => (readFrom.value === null ? [] : readRows(readFrom.value)),
  ({ rows }) => isNews(rows),
);

/** Rows of the last weeks are at hand with the news; an import or an erasure brings none, and a note may be of any day. */
export function isNews(fresh: ChangedRows | undefined): boolean {
  const atHand = addDays(todayDate.peek(), -DAYS_AT_HAND);
  return fresh === undefined || fresh.days.some(({ date }) => date < atHand);
}

/** Oldest first; null until they were read. */
export const lived = computed(() => older.value && withFresh(older.value, days.value));

/** Days on which something was done, over all starts of the programme; null while there is none, or it is not known yet. */
export const doneNow = computed(() => {
  const { programme } = model.value;
  return programme === null || lived.value === null
    ? null
    : daysDone(programme, lived.value, todayDate.value);
});

/** The ninety days for the overview; null until it is known what was done. */
export const cells = computed(() =>
  lived.value === null ? null : cellsOf(model.value.programme, lived.value, todayDate.value),
);
