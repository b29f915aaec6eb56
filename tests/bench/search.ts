/** From a key press in the search to the frame that shows what it finds, on a processor four times as slow. */
import type { Chromium, ChromiumView } from '../e2e/chromium.ts';
import { named, ready, seen } from '../e2e/view.ts';
import { median } from './paint.ts';

const SLOW_DOWN = 4;

/** Names, synonyms, slips, and what is nowhere; the last letter of each is what is timed. */
export const TYPED = [
  'magn',
  'visolie',
  'vsolie',
  'kurkuma',
  'kurkma',
  'zwarte peper',
  'vit d',
  'vitamine',
  'ascorbinezur',
  'e100',
  'foamroller',
  'slaap',
  '112',
  'plas',
  'v',
  'xyzzy',
] as const;

/** Enough that the median stands still from run to run: the slow-down itself comes in gulps. */
const ROUNDS = 9;

/** @returns ms of the last letter of each query, the median of all rounds */
export async function searchTimes(chromium: Chromium): Promise<readonly number[]> {
  const panel = await chromium.tab('sidepanel.html#supplements');
  await ready(panel);
  await seen(panel, named('supplement-search'));
  const session = await panel.page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  const rounds: (readonly number[])[] = [];
  // The first is not counted: nothing was compiled yet.
  for (let round = -1; round < ROUNDS; round++) {
    const times: number[] = [];
    for (const query of TYPED) times.push(await lastLetter(panel, query));
    if (round >= 0) rounds.push(times);
  }
  await panel.close();
  return TYPED.map((_, at) => median(rounds.map((times) => times[at] ?? Number.NaN)));
}

function lastLetter(panel: ChromiumView, query: string): Promise<number> {
  return panel.run(
    async (selector: string, text: string) => {
      const field = document.querySelector<HTMLInputElement>(selector);
      if (field === null) throw new Error('no field');
      const type = (value: string) => {
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      };
      const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
      type(text.slice(0, -1));
      await frame();
      await frame();
      const began = performance.now();
      type(text);
      // What Preact draws stands when its own turn is over; laying it out is part of what a person waits for.
      await new Promise((resolve) => setTimeout(resolve, 0));
      document.body.getBoundingClientRect();
      return performance.now() - began;
    },
    named('supplement-search'),
    query,
  );
}
