/** Starts a page: the clock, the data, what earlier pages left unsaid, and the word that somebody is there. */
import { send } from '../browser/messages.ts';
import { SECOND } from '../core/time.ts';
import { moveClock } from './clock.ts';
import { notice } from './state.ts';

/** On its way beside the first screen, which needs no database. */
const reading = import('./reading.ts');

/** @returns once the first data is in the signals, or the trouble is in `notice` */
export async function follow(): Promise<void> {
  moveClock();
  const { keepFresh } = await reading;
  await keepFresh();
  setInterval(moveClock, SECOND);
  document.addEventListener('visibilitychange', moveClock);
  void arrive();
}

/** First what was left unsaid: the background should know of a break before it judges how long somebody sits. */
async function arrive(): Promise<void> {
  const { sendAgain } = await import('../browser/resend.ts');
  sendAgain((trouble) => {
    notice.value = { kind: 'trouble', trouble };
  });
  // The background looks at the person: somebody who opens a page is there.
  await send({ id: crypto.randomUUID(), command: { type: 'look' } });
}
