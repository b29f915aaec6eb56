/** The decisions of the last two weeks, read while somebody looks at them, and again at every commit. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { onChange } from '../browser/changes.ts';
import { readRecent } from '../browser/recent.ts';
import type { JournalEvent } from '../core/journal.ts';
import { addDays } from '../core/time.ts';
import { byDay } from '../core/why/decision.ts';
import { outlookOf } from '../core/why/now.ts';
import { decisionsOf } from '../core/why/tell.ts';
import { plan } from './plan.ts';
import { glanceNow, notice, todayDate } from './state.ts';

const DAYS_TOLD = 14;

/** Null until they were read. */
const events: ReadonlySignal<readonly JournalEvent[] | null> = watchedEvents();

function watchedEvents() {
  let stop = () => {};
  const recent = signal<readonly JournalEvent[] | null>(null, {
    watched() {
      void read();
      stop = onChange(() => void read());
    },
    unwatched: () => stop(),
  });
  async function read(): Promise<void> {
    try {
      recent.value = await readRecent(addDays(todayDate.peek(), 1 - DAYS_TOLD));
    } catch {
      notice.value = { kind: 'trouble', trouble: 'storage-broken' };
    }
  }
  return recent;
}

/** The days on which something was decided, the latest first; null until they were read. */
export const toldDays = computed(() => (events.value === null ? null : byDay(decisionsOf(events.value))));

/** When the next prompt is awaited, or why none is. */
export const outlook = computed(() => outlookOf(glanceNow.value, plan.value));
