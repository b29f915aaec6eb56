/** One alarm of each kind: the next moment that matters. It is a hint; the truth is the due time in the database. */
import { browser } from 'wxt/browser';
import type { Instant } from '../core/time.ts';

export const LOOK_ALARM = 'look';
/** Of the supplements on somebody's list. */
export const REMINDER_ALARM = 'supplements';
type AlarmName = typeof LOOK_ALARM | typeof REMINDER_ALARM;

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
export async function restateAlarm(name: AlarmName, when: Instant | null): Promise<void> {
  const standing = await browser.alarms.get(name);
  if (when === null) {
    if (standing !== undefined) await browser.alarms.clear(name);
  } else if (standing?.scheduledTime !== when) {
    await setAlarm(name, when);
  }
}

/** Sets an alarm, whatever stands. */
export async function setAlarm(name: AlarmName, when: Instant): Promise<void> {
  await browser.alarms.create(name, { when, periodInMinutes: AGAIN_AFTER });
}

/**
 * Once a day, however often the worker starts. Where there is no database to remember that it was done, an alarm stands
 * for it that nobody hears.
 */
export async function onceADay(name: string, work: () => Promise<void>): Promise<void> {
  if ((await browser.alarms.get(name)) !== undefined) return;
  await browser.alarms.create(name, { delayInMinutes: 1440 });
  await work();
}
