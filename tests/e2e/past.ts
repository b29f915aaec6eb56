/** Time that need not be waited for: what stands in the database is moved back, as if it had happened earlier. */
import type { View } from './view.ts';

/** As if somebody had been sitting for so long without a prompt. The next look finds it so. */
export function satFor(view: View, ms: number): Promise<void> {
  return changeTimer(view, ms, 'sat');
}

/** As if all that stands had happened so long ago. */
export function longAgo(view: View, ms: number): Promise<void> {
  return changeTimer(view, ms, 'ago');
}

function changeTimer(view: View, ms: number, how: 'sat' | 'ago'): Promise<void> {
  return view.run(
    (by: number, change: string) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('rugritme');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction('state', 'readwrite');
          const state = tx.objectStore('state');
          const reading = state.get('model');
          reading.onsuccess = () => {
            const { timer } = reading.result;
            const now = Date.now();
            const start = now - by;
            const afresh = { counted: 0, cycleFrom: 0, snoozedTo: null, warned: false, prompt: null };
            const sat = { state: 'sitting', since: start, looked: now, quietUntil: start, held: null };
            const moved =
              change === 'sat'
                ? { ...timer, ...sat, watching: null, bout: { ...timer.bout, ...afresh, start } }
                : {
                    ...timer,
                    since: timer.since - by,
                    looked: timer.looked - by,
                    quietUntil: timer.quietUntil - by,
                    bout: { ...timer.bout, start: timer.bout.start - by },
                  };
            state.put({ ...reading.result, timer: moved }, 'model');
          };
          tx.onabort = () => reject(tx.error);
          tx.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    ms,
    how,
  );
}

interface Api {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly alarms: { get(name: string): Promise<{ readonly scheduledTime: number } | undefined> };
  readonly action: { getBadgeText(of: object): Promise<string> };
}
type World = Record<'browser' | 'chrome', Api>;

/** Lets the background look at the person, as a page does that is opened. */
export function look(view: View): Promise<void> {
  return view.run(async () => {
    const { browser, chrome } = globalThis as unknown as World;
    const message = { id: crypto.randomUUID(), command: { type: 'look' } };
    await (browser ?? chrome).runtime.sendMessage(message);
  });
}

/** When the background looks again; 0 when no alarm is set. */
export function nextAlarm(view: View): Promise<number> {
  return view.run(async () => {
    const { browser, chrome } = globalThis as unknown as World;
    return (await (browser ?? chrome).alarms.get('look'))?.scheduledTime ?? 0;
  });
}

export function badgeText(view: View): Promise<string> {
  return view.run(() => {
    const { browser, chrome } = globalThis as unknown as World;
    return (browser ?? chrome).action.getBadgeText({});
  });
}
