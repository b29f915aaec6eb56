/** What the browser knows of the person: input, sound in front of them, a full screen. No address is ever read. */
import { browser } from 'wxt/browser';
import type { Presence } from '../core/journal.ts';
import { SECOND, type Span } from '../core/time.ts';
import { SHORTEST_IDLE } from '../core/timer/timer.ts';

/** @param interval without input for this long is idle */
export async function lookAtPerson(interval: Span): Promise<Presence> {
  const [input, soon, sounding, windows] = await Promise.all([
    browser.idle.queryState(interval / SECOND),
    browser.idle.queryState(SHORTEST_IDLE / SECOND),
    browser.tabs.query({ active: true, audible: true }),
    browser.windows.getAll(),
  ]);
  const visible = new Set(windows.filter((one) => one.state !== 'minimized').map((one) => one.id));
  return {
    input,
    sound: sounding.some((tab) => visible.has(tab.windowId)),
    typing: soon === 'active',
    fullscreen: windows.some((one) => one.focused === true && one.state === 'fullscreen'),
  };
}

/** Per extension and not kept by the browser: stated at every boot. */
export function setIdleInterval(interval: Span): void {
  browser.idle.setDetectionInterval(interval / SECOND);
}
