/** One alarm of each kind: the next moment that matters. It is a hint; the truth is the due time in the database. */
import { browser } from 'wxt/browser';
import type { Instant } from '../core/time.ts';

export const LOOK_ALARM = 'look';
/** Of the supplements on somebody's list. */
export const REMINDER_ALARM = 'supplements';

/** Creates the alarm only if it is missing or different: creating it anew would push it forward for ever. */
export async function restateAlarm(
  when: Instant | null,
  name: typeof LOOK_ALARM | typeof REMINDER_ALARM = LOOK_ALARM,
): Promise<void> {
  const standing = await browser.alarms.get(name);
  if (when === null) {
    if (standing !== undefined) await browser.alarms.clear(name);
  } else if (standing?.scheduledTime !== when) {
    await browser.alarms.create(name, { when });
  }
}
