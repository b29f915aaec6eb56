/** What a page can ask the browser of the things that a prompt needs. Whatever does not answer is told as null. */
import { browser } from 'wxt/browser';
import type { Facts } from '../core/self-check.ts';
import { SECOND } from '../core/time.ts';
import { SHORTEST_IDLE } from '../core/timer/timer.ts';
import { LOOK_ALARM } from './alarms.ts';
import { now } from './clock.ts';
import { send } from './messages.ts';
import { TEST_ID } from './notifications.ts';

/** The background answers first and sets its alarm right after. */
const SETTLE = 300;

/** Everything but what the timer awaits, which the page knows. */
export async function lookAtOurselves(): Promise<Omit<Facts, 'awaited'>> {
  const asked = now();
  const reply = await send({ id: crypto.randomUUID(), command: { type: 'look' } });
  const answeredIn = reply.ok ? now() - asked : null;
  await new Promise((resolve) => setTimeout(resolve, SETTLE));
  const [alarm, permission, badge, idle] = await Promise.all([
    orNull(async () => (await browser.alarms.get(LOOK_ALARM))?.scheduledTime ?? null),
    // Firefox does not have it.
    orNull(async () => (await browser.notifications.getPermissionLevel?.()) ?? null),
    orNull(() => browser.action.getBadgeText({})),
    orNull(() => browser.idle.queryState(SHORTEST_IDLE / SECOND)),
  ]);
  return { answeredIn, alarm, permission, badge, idle };
}

async function orNull<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch {
    // That it does not answer is what we wanted to know.
    return null;
  }
}

/** Whether the browser holds a test notification that was shown and not closed yet. */
export async function testIsShown(): Promise<boolean> {
  return TEST_ID in (await browser.notifications.getAll());
}

/** Takes an earlier test away, so that it cannot pass for the next. */
export async function clearTest(): Promise<void> {
  await browser.notifications.clear(TEST_ID);
}
