/** What happens to an extension from outside: its worker is killed, its clock runs ahead, it is switched off and on. */
import type { CDPSession } from 'puppeteer-core';
import { MINUTE } from '../../../core/time.ts';
import type { Chromium, ChromiumView } from '../chromium.ts';
import { openShelf } from '../installed.ts';
import { holds } from '../wait.ts';

/** Prepares to kill the worker, so that the blow itself falls within a millisecond. It is dealt to a worker that runs. */
export async function aimAtWorker({ browser, origin }: Chromium): Promise<() => Promise<void>> {
  const session = await browser.target().createCDPSession();
  const [running] = await workers(session, origin);
  return async () => {
    await holds('the worker is gone', async () => {
      if (running === undefined || !(await workers(session, origin)).includes(running)) return true;
      // Dealt again where it was not felt: a worker that is still starting does not hear it, and one may die by itself
      // between the look and the blow. The next look tells.
      await session.send('Target.closeTarget', { targetId: running }).catch(() => undefined);
      return false;
    });
    await session.detach();
  };
}

async function workers(session: CDPSession, origin: string): Promise<readonly string[]> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos
    .filter(({ type, url }) => type === 'service_worker' && url.startsWith(origin))
    .map(({ targetId }) => targetId);
}

/** Runs an expression in the worker and lets go of it, so that it may die in peace. Nothing happens where none runs. */
async function inWorker({ browser, origin }: Chromium, expression: string): Promise<void> {
  const running = browser
    .targets()
    .findLast((one) => one.type() === 'service_worker' && one.url().startsWith(origin));
  const session = await running?.createCDPSession();
  await session?.send('Runtime.evaluate', { expression });
  await session?.detach();
}

/** Sets the clock of the worker ahead of what it was; it holds until the worker dies. */
export function setClockAhead(chromium: Chromium, minutes: number): Promise<void> {
  const by = minutes * MINUTE;
  return inWorker(chromium, `{ const before = Date.now; Date.now = () => before() + ${by}; }`);
}

/** Lets the worker hear an event of the browser; every event has `dispatch` in Chromium. */
export function dispatch(chromium: Chromium, event: string, ...args: readonly unknown[]): Promise<void> {
  return inWorker(chromium, `chrome.${event}.dispatch(${args.map((one) => JSON.stringify(one)).join()})`);
}

/** Only the browser's own page may do it: an extension cannot switch itself on again. */
export async function switchOffAndOn({ browser, origin }: Chromium): Promise<void> {
  const shelf = await openShelf(browser, new URL(origin).host);
  for (const on of [false, true]) await shelf.switchTo(on);
  await shelf.close();
}

/** Brings the standing alarm forward, as it is, so that the browser itself rings it and takes it away. */
export function ringAlarm(desk: ChromiumView): Promise<void> {
  return desk.run(ring);
}

/** Runs in the page. */
async function ring(): Promise<void> {
  interface Alarms {
    get(name: string): Promise<{ readonly periodInMinutes?: number } | undefined>;
    create(name: string, how: { readonly when: number; readonly periodInMinutes?: number }): Promise<void>;
  }
  const { alarms } = (globalThis as unknown as { readonly chrome: { readonly alarms: Alarms } }).chrome;
  const { periodInMinutes } = (await alarms.get('look')) ?? {};
  const period = periodInMinutes === undefined ? {} : { periodInMinutes };
  await alarms.create('look', { when: Date.now(), ...period });
}
