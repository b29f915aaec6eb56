/** Fills the signals from the database, and again at every commit. Pages only read; the background writes. */
import { batch } from '@preact/signals';
import { onChange } from '../browser/changes.ts';
import { now as clock, zone as zoneNow } from '../browser/clock.ts';
import { send } from '../browser/messages.ts';
import { newModel } from '../core/start.ts';
import { SECOND } from '../core/time.ts';
import { days, intent, model, notice, now, ready, truth, zone } from './state.ts';

/** On its way beside the first screen, which needs no database and shows no figure. */
const living = import('./living.ts');

/** Four weeks and a day: what the progress view shows, whatever the zone. */
const DAYS_READ = 29;

/** @returns once the first data is in the signals, or the trouble is in `notice` */
export async function follow(): Promise<void> {
  moveClock();
  await refresh();
  onChange(refresh);
  setInterval(moveClock, SECOND);
  document.addEventListener('visibilitychange', moveClock);
  // The background looks at the person: somebody who opens a page is there.
  void send({ id: crypto.randomUUID(), command: { type: 'look' } });
}

async function refresh(): Promise<void> {
  try {
    const { core, readLatest } = await living;
    const reading = await readLatest(clock(), zoneNow(), DAYS_READ);
    batch(() => {
      moveClock();
      truth.value = core;
      model.value = reading.model ?? newModel(now.value);
      intent.value = reading.intent;
      days.value = reading.days;
      ready.value = true;
    });
  } catch (error) {
    const newer = error instanceof DOMException && error.name === 'VersionError';
    notice.value = { kind: 'trouble', trouble: newer ? 'newer-database' : 'storage-broken' };
  }
}

/** A hidden page stands still; it catches up when it is seen again. */
function moveClock(): void {
  if (document.hidden && now.value !== 0) return;
  now.value = clock();
  zone.value = zoneNow();
}
