/** Prompts: one that was held back and came after is one decision. */
import type { JournalEvent } from '../journal.ts';
import type { Instant } from '../time.ts';
import { satUntil, unclearSince } from './sitting.ts';
import { add, type DecisionOf, openHold, retell, type Telling } from './telling.ts';

type Prompted = Extract<JournalEvent, { readonly type: 'prompted' }>;
type HeldBack = Extract<JournalEvent, { readonly type: 'held-back' }>;

export function tellPrompted(telling: Telling, event: Prompted): Telling {
  const { at, due, kind } = event;
  const standing = { ...telling, standing: at };
  if (kind === 'still-paused') {
    return add(standing, event, { what: 'asked', kind, sat: null, late: 0, held: [], again: null });
  }
  const hold = openHold(telling);
  const waited = hold !== undefined && isSame(telling, hold, due);
  const instead = hold === undefined || waited ? null : ({ ...hold, end: 'not-due' } as const);
  return add(retell(standing, hold, instead), event, {
    what: 'asked',
    kind,
    sat: satUntil(telling.seat, at),
    late: Math.max(0, at - due),
    held: waited ? hold.held : [],
    again: telling.standing,
  });
}

export function tellHeldBack(telling: Telling, event: HeldBack): Telling {
  const hold = openHold(telling);
  if (hold !== undefined && isSame(telling, hold, event.due)) {
    const held = hold.held.includes(event.why) ? hold.held : [...hold.held, event.why];
    return retell(telling, hold, { ...hold, held });
  }
  const passed = retell(telling, hold, hold ? { ...hold, end: 'not-due' } : null);
  return add(passed, event, { what: 'held-back', held: [event.why], end: null });
}

/** Due since it was first held back, but for what was not counted; later means that it was put off in between. */
function isSame({ seat }: Telling, hold: DecisionOf<'held-back'>, due: Instant): boolean {
  return due <= hold.at + unclearSince(seat, hold.at);
}
