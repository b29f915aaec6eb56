/** What a report is made of: the whole journal, read once, and the rows of today as they change. */
import { computed } from '@preact/signals';
import { readEverything } from '../browser/everything.ts';
import { withFresh } from '../core/fresh-rows.ts';
import { periodOf, rangeOf } from '../core/report/period.ts';
import { isEmpty, type Known, type Sheet, sheetOf } from '../core/report/sheet.ts';
import { readOnSight } from './on-sight.ts';
import { choice } from './report-choice.ts';
import { days, model, todayDate } from './state.ts';
import { safety } from './supplements.ts';

/** What of the journal stands on paper and in no row: when it changes, the journal is read anew. */
const told = computed(() => `${model.value.flareUp} ${model.value.gates.redFlags}`);

/** Null until it was read. */
const everything = readOnSight(
  () => {
    void told.value;
    return readEverything();
  },
  // News that brings its rows is at hand already; an import or an erasure brings none.
  ({ rows }) => rows === undefined,
);

const known = computed<Known | null>(() => {
  if (everything.value === null) return null;
  const { days: all, events, damaged, damagedDays } = everything.value;
  const { programme, supplements, settings } = model.value;
  return {
    days: withFresh(all, days.value),
    events,
    damaged: damaged.length + damagedDays,
    programme,
    supplements,
    safety: safety.value,
    notForMe: settings.notForMe,
    today: todayDate.value,
  };
});

export const period = computed(() => periodOf(choice.value, model.value.programme, todayDate.value));
export const range = computed(() => rangeOf(choice.value, model.value.programme, todayDate.value));
/** Null until the journal was read, and while there is nothing to make a page of. */
export const sheet = computed<Sheet | null>(() =>
  known.value === null || isEmpty(known.value) ? null : sheetOf(known.value, range.value, choice.value.parts),
);
export const empty = computed(() => known.value !== null && isEmpty(known.value));
