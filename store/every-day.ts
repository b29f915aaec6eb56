/** The rows of all days there ever were, read while somebody looks at what they told long ago. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { onChange } from '../browser/changes.ts';
import { readRows } from '../browser/rows.ts';
import type { DayTotals } from '../core/days.ts';
import { arrives } from './loading.ts';
import { isNews } from './plan-days.ts';
import { days, notice } from './state.ts';

/** Before any date. */
const FROM_THE_START = '';

const kept: ReadonlySignal<readonly DayTotals[] | null> = keptRows();

function keptRows() {
  let deaf = () => {};
  const rows = signal<readonly DayTotals[] | null>(null, {
    watched() {
      deaf = onChange(({ rows: fresh }) => isNews(fresh) && void read());
      void read();
    },
    unwatched: () => deaf(),
  });
  async function read(): Promise<void> {
    try {
      rows.value = await arrives(readRows(FROM_THE_START));
    } catch {
      notice.value = { kind: 'trouble', trouble: 'storage-broken' };
    }
  }
  return rows;
}

/** Oldest first; null until they were read. What is at hand is newer than what was read. */
export const everyDay = computed<readonly DayTotals[] | null>(() => {
  if (kept.value === null) return null;
  const all = new Map([...kept.value, ...days.value].map((row) => [row.date, row]));
  return [...all.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
});
