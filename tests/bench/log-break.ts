/** From the click on *log a break* to the frame that shows it: durable by then, as pages show only what was written. */
import type { Chromium, ChromiumView } from '../e2e/chromium.ts';
import { named, ready } from '../e2e/view.ts';

/** Enough that the median stands still from run to run. */
const TIMES = 40;

/** @returns ms of each break logged */
export async function breakTimes(chromium: Chromium, workerStopped: boolean): Promise<readonly number[]> {
  const popup = await chromium.tab('popup.html');
  await ready(popup);
  const times: number[] = [];
  for (let round = 0; round < TIMES; round++) {
    if (workerStopped) await chromium.stopWorker();
    await rest();
    times.push(await logOne(popup));
  }
  await popup.close();
  return times;
}

/** Longer than a double click, which means one break; and a person's click falls anywhere between two frames. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 600 + 50 * Math.random()));
}

function logOne(popup: ChromiumView): Promise<number> {
  return popup.run(
    (button: string, breaks: string) =>
      new Promise<number>((resolve, reject) => {
        const shown = document.querySelector(breaks);
        const clickable = document.querySelector<HTMLElement>(button);
        if (shown === null || clickable === null) return reject(new Error('no button or no figure'));
        const watching = new MutationObserver(() => {
          watching.disconnect();
          // After the frame that shows it has been made.
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began), 0));
        });
        watching.observe(shown, { subtree: true, childList: true, characterData: true });
        const began = performance.now();
        clickable.click();
      }),
    named('log-break'),
    named('breaks-today'),
  );
}
