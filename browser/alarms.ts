/** One alarm: the next moment that matters. It is a hint; the truth is the due time in the database. */
import { browser } from 'wxt/browser';
import type { Instant } from '../core/time.ts';

export const LOOK_ALARM = 'look';

/**
 * A worker that dies over an alarm leaves nobody to set the next one, so it rings again after a minute. Not later: two
 * looks more than 8 minutes apart are taken for sleep, and they may lie 5 apart by right.
 */
const AGAIN_AFTER = 1;

/** False once it has gone off, and after the extension was switched off: browsers forget its alarms then. */
export async function alarmStands(): Promise<boolean> {
  return (await browser.alarms.get(LOOK_ALARM)) !== undefined;
}

/** Creates the alarm only if it is missing or different: creating it anew would push it forward for ever. */
export async function restateAlarm(when: Instant | null): Promise<void> {
  const standing = await browser.alarms.get(LOOK_ALARM);
  if (when === null) {
    if (standing !== undefined) await browser.alarms.clear(LOOK_ALARM);
  } else if (standing?.scheduledTime !== when) {
    await setAlarm(when);
  }
}

/** Sets the alarm, whatever stands. */
export async function setAlarm(when: Instant): Promise<void> {
  await browser.alarms.create(LOOK_ALARM, { when, periodInMinutes: AGAIN_AFTER });
}
