/** The rows of all days there ever were, read while somebody looks at what they told long ago. */
import { computed } from '@preact/signals';
import { readRows } from '../browser/rows.ts';
import { withFresh } from '../core/fresh-rows.ts';
import { readOnSight } from './on-sight.ts';
import { isNews } from './plan-days.ts';
import { days } from './state.ts';

/** Before any date. */
const FROM_THE_START = '';

const kept = readOnSight(
  () => readRows(FROM_THE_START),
  ({ rows }) => isNews(rows),
);

/** Oldest first; null until they were read. What is at hand is newer than what was read. */
export const everyDay = computed(() => kept.value && withFresh(kept.value, days.value));
