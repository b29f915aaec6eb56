/** A guided break in real Firefox: in the sidebar, with an event page that ends on the way. */
import { afterAll, beforeAll, test } from 'vitest';
import { type Firefox, launchFirefox } from './firefox.ts';
import { BREAK_PATIENCE, liveAMinute, stopAtOnce } from './guided.ts';
import { startProgramme } from './steps.ts';
import { ready, type View } from './view.ts';

let firefox: Firefox;
let sidebar: View;
/** Moves the idle clock of a Firefox that has no mouse, or it would be away after two minutes. */
let hand: ReturnType<typeof setInterval>;

beforeAll(async () => {
  firefox = await launchFirefox();
  hand = setInterval(() => firefox.touch().catch(() => undefined), 5000);
  await startProgramme(await firefox.opened('welcome.html'));
  sidebar = await firefox.sidebar();
  await ready(sidebar);
});

afterAll(async () => {
  clearInterval(hand);
  await firefox.close();
});

test(
  'a whole break is logged once with its true length, though event page and sidebar were gone on the way',
  async () => {
    sidebar = await liveAMinute(sidebar, {
      kill: () => firefox.stopBackground(),
      reopen: async (old) => {
        await old.reload();
        return old;
      },
    });
  },
  BREAK_PATIENCE + 60_000,
);

test('stopped at once it is no break', async () => {
  await stopAtOnce(sidebar);
});
