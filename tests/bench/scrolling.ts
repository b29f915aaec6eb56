/** How smoothly the pictures of progress scroll with the year opened. */
import type { Chromium } from '../e2e/chromium.ts';
import { named, press, ready } from '../e2e/view.ts';
import { holds } from '../e2e/wait.ts';

/** @returns ms between two frames, the longest, from the top to the bottom in steps of 60 px */
export async function scrollGap(chromium: Chromium): Promise<number> {
  const view = await chromium.tab('sidepanel.html#progress');
  await ready(view);
  await press(view, named('progress-year'));
  await holds('the year is there', () => view.run(() => document.querySelector('.year .heat') !== null));
  const longest = await view.run(async () => {
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const main = document.querySelector('main');
    let before = await frame();
    let gap = 0;
    for (let top = 0; main !== null && top < main.scrollHeight; top += 60) {
      main.scrollTop = top;
      const now = await frame();
      gap = Math.max(gap, now - before);
      before = now;
    }
    return gap;
  });
  await view.close();
  return longest;
}
