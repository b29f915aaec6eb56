/** A test prompt that comes as a real one does: by an alarm, out of a worker that may have stopped. */
import { browser } from 'wxt/browser';
import type { Instant } from '../core/time.ts';

export const SELF_TEST_ALARM = 'self-test';

/** Replaces a test that still waits. */
export async function scheduleSelfTest(when: Instant): Promise<void> {
  await browser.alarms.create(SELF_TEST_ALARM, { when });
}
