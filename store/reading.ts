/** Fills the signals from the database, and again at every commit. Pages only read; the background writes. */
import { batch } from '@preact/signals';
import { onChange } from '../browser/changes.ts';
import { now as clock, zone as zoneNow } from '../browser/clock.ts';
import { read } from '../browser/reader.ts';
import { newModel } from '../core/model.ts';
import { addDays, localDateAt } from '../core/time.ts';
import { moveClock } from './clock.ts';
import { days, intent, model, notice, now, ready } from './state.ts';

/** Four weeks and a day: what the progress view shows, whatever the zone. */
const DAYS_READ = 29;

let reading = false;
let changed = false;

/** Listens before it reads, so that no commit falls in between. @returns once the first data is in the signals */
export function keepFresh(): Promise<void> {
  onChange(refresh);
  return refresh();
}

/** One reading at a time, so that none overtakes a later one; what changes meanwhile is read right after. */
async function refresh(): Promise<void> {
  changed = true;
  if (reading) return;
  reading = true;
  while (changed) {
    changed = false;
    await fill();
  }
  reading = false;
}

async function fill(): Promise<void> {
  try {
    const found = await read(addDays(localDateAt(clock(), zoneNow()), -DAYS_READ));
    batch(() => {
      moveClock();
      model.value = found.model ?? newModel(now.value);
      intent.value = found.intent;
      days.value = found.days;
      ready.value = true;
    });
  } catch (error) {
    const newer = error instanceof DOMException && error.name === 'VersionError';
    notice.value = { kind: 'trouble', trouble: newer ? 'newer-database' : 'storage-broken' };
  }
}
