/** Keeps the mirror beside the database, and finds out when the database has lost what the mirror still shows. */
import { effect } from '@preact/signals';
import { dropMirror, readMirror, writeMirror } from '../../browser/mirror.ts';
import { readRows } from '../../browser/rows.ts';
import { isLost, type Mirror, mirrorOf, monthsOf } from '../../core/mirror.ts';
import type { LocalDate } from '../../core/time.ts';
import { lost, model, ready, todayDate } from '../state.ts';

const look = () => {
  lost.value = readMirror('lost');
};
look();

/** @param place names the journal that the page reads; null while there is none */
export function keepMirror(place: () => string | null): void {
  // Another page may have found out, or somebody has seen to it there.
  look();
  window.addEventListener('storage', look);
  let told = '';
  let renewed: LocalDate = '';
  effect(() => {
    const { settings, programme } = model.value;
    const today = todayDate.value;
    const device = place()?.split('/')[0];
    const says = JSON.stringify([device, today, settings, programme]);
    if (!ready.value || device === undefined || says === told) return;
    told = says;
    const before = readMirror('mirror');
    if (before?.device === device && before.date === today) {
      // The first page of the day has read the months.
      writeMirror('mirror', mirrorOf(device, today, { settings, programme }, before.months));
    } else if (renewed !== today) {
      renewed = today;
      void renew(device, today, before).catch(() => undefined);
    }
  });
}

/** Reads the totals of all months, once a day. */
async function renew(device: string, today: LocalDate, before: Mirror | null): Promise<void> {
  const months = monthsOf(await readRows(''));
  if (before !== null && isLost(before, device, months)) {
    writeMirror('lost', before);
    lost.value = before;
  }
  writeMirror('mirror', mirrorOf(device, today, model.peek(), months));
}

/** Somebody has seen to it. */
export function forgetLost(): void {
  dropMirror('lost');
  lost.value = null;
}
