/** The keyboard's way of saying "I am in a meeting", and that it is over. */
import { MINUTE, type Span } from '../core/time.ts';
import type { Moment } from './commit.ts';
import type { Door } from './door.ts';

/** The middle choice of the popup. */
const MEETING: Span = 30 * MINUTE;

/** One key for both: in a meeting for half an hour, or out of it. */
export async function toggleMeeting(door: Door, clock: () => Moment): Promise<void> {
  await door.tell(({ model }) => {
    const { at } = clock();
    const on = model.claim?.kind === 'meeting' && at < model.claim.until;
    if (on) return { type: 'claim-ended' };
    return { type: 'sitting-claimed', claim: 'meeting', until: at + MEETING };
  });
}
