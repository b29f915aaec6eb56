/** How evenly the figures move in a guided break, on a processor four times as slow. */
import type { Chromium, ChromiumView } from '../e2e/chromium.ts';
import { go, named, press, ready, seen } from '../e2e/view.ts';

const SLOW_DOWN = 4;
/** ms of movement that are looked at. */
const LOOK = 3000;

/** Of every kind of movement, those with the most that moves: all limbs, a prop that moves too, a view from above. */
export const MOVING = [
  'kat-koe',
  'wandelpauze',
  'houding-wissel',
  'knieen-opzij',
  'roeien-band',
  'rol-bovenrug',
  'adem-vierkant',
] as const;

export interface Frames {
  /** Frames a second. */
  readonly rate: number;
  /** ms of the longest. */
  readonly worst: number;
}

/** @returns frames of each exercise in `MOVING` */
export async function figureFrames(chromium: Chromium): Promise<readonly Frames[]> {
  const panel = await chromium.tab('sidepanel.html#break');
  await ready(panel);
  await press(panel, named('screening-ask'));
  await press(panel, named('screening-none'));
  await seen(panel, named('guided-start'));
  const session = await panel.page.createCDPSession();
  const found: Frames[] = [];
  for (const exercise of MOVING) {
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await go(panel, `#break/${exercise}`);
    await press(panel, named('guided-start'));
    // Past the count-in, and past what is only made ready once.
    await new Promise((resolve) => setTimeout(resolve, 4500));
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
    found.push(await watched(panel));
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await press(panel, named('guided-stop'));
    await press(panel, named('guided-stop-sure'));
    await press(panel, named('guided-again'));
  }
  await panel.close();
  return found;
}

function watched(panel: ChromiumView): Promise<Frames> {
  return panel.run(
    (length: number) =>
      new Promise<Frames>((resolve) => {
        const times: number[] = [];
        const look = (at: number) => {
          times.push(at);
          const [first = at] = times;
          if (at - first < length) return void requestAnimationFrame(look);
          const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
          resolve({ rate: (gaps.length * 1000) / (at - first), worst: Math.max(...gaps) });
        };
        requestAnimationFrame(look);
      }),
    LOOK,
  );
}
