/**
 * Fills the signals from the database, and keeps them so at every commit. Pages only read; the background writes. The news
 * of a commit brings its rows along, which saves a page the way to the database and back.
 */
import { batch } from '@preact/signals';
import { onChange } from '../browser/changes.ts';
import { now as clock, zone as zoneNow } from '../browser/clock.ts';
import { read } from '../browser/reader.ts';
import { withFresh } from '../core/fresh-rows.ts';
import type { Changed, Place } from '../core/messages.ts';
import { newModel } from '../core/start.ts';
import { addDays, localDateAt, SECOND } from '../core/time.ts';
import { moveClock } from './clock.ts';
import { days, intent, model, notice, now, ready, truth } from './state.ts';
import { core } from './truth.ts';

/** Four weeks and a day: what the progress view shows, whatever the zone. */
const DAYS_READ = 29;

/** Where in the journal the signals stand; null until it is known. */
let place: Place | null = null;
let reading = false;
let changed = false;

/** Listens before it reads, so that no commit falls in between. @returns once the first data is in the signals */
export function keepFresh(): Promise<void> {
  onChange(take);
  // Long after the first data: nobody waits for it, and a popup is gone by then.
  setTimeout(() => void mirror(), 3 * SECOND);
  return refresh();
}

async function mirror(): Promise<void> {
  (await import('./data/mirror.ts')).keepMirror(() => place);
}

/** Takes over what changed if that follows on what is shown. News that was missed, or bigger news, is read. */
function take({ rows }: Changed): void {
  if (reading || rows === undefined || rows.from !== place) return void refresh();
  place = rows.to;
  batch(() => {
    moveClock();
    model.value = rows.model;
    days.value = withFresh(days.value, rows.days);
  });
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
    place = found.place;
    batch(() => {
      moveClock();
      truth.value = core;
      model.value = found.model ?? newModel(now.value);
      intent.value = found.intent;
      days.value = found.days;
      ready.value = true;
    });
    if (found.damaged > 0) (await import('./data/mend.ts')).mendDays();
  } catch (error) {
    const newer = error instanceof DOMException && error.name === 'VersionError';
    notice.value = { kind: 'trouble', trouble: newer ? 'newer-database' : 'storage-broken' };
  }
}
