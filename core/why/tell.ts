/** The journal of the timer told as decisions: what belongs together is one, and what nobody would ask about is none. */
import type { JournalEvent } from '../journal.ts';
import type { AbsenceAnswer } from '../messages.ts';
import { isNote } from '../observations.ts';
import { type Decision, ofTimer } from './decision.ts';
import { tellHeldBack, tellPrompted } from './prompts.ts';
import { seatAfter } from './sitting.ts';
import { tellSpent } from './stretches.ts';
import { add, lastOf, NOTHING_TOLD, retell, settle, type Telling } from './telling.ts';

type Of<Type extends JournalEvent['type']> = Extract<JournalEvent, { readonly type: Type }>;

/** @param events of one computer, oldest first, in the order of `seq` */
export function decisionsOf(events: readonly JournalEvent[]): readonly Decision[] {
  return events.reduce(tellNext, NOTHING_TOLD).told;
}

function tellNext(before: Telling, event: JournalEvent): Telling {
  const seat = seatAfter(before.seat, event);
  return tell({ ...before, seat, lived: isNote(event) ? before.lived : event }, event);
}

function tell(telling: Telling, event: JournalEvent): Telling {
  switch (event.type) {
    case 'prompted':
      return tellPrompted(telling, event);
    case 'held-back':
      return tellHeldBack(telling, event);
    case 'snoozed':
      return add({ ...telling, standing: null }, event, { what: 'snoozed' });
    case 'spent':
      return tellSpent(telling, event);
    case 'break-logged':
      return tellBreak(telling, event);
    case 'break-undone':
      return tellUndone(telling, event);
    case 'absence-answered':
      return answer(telling, event.from, event.answer);
    case 'worker-started':
      return add(telling, event, { what: 'started', reason: event.reason });
    default:
      return tellSwitch(telling, event);
  }
}

/** What a person switched. */
function tellSwitch(telling: Telling, event: JournalEvent): Telling {
  switch (event.type) {
    case 'paused':
      return add(endClaim(settle(telling, 'paused'), event), event, {
        what: 'paused',
        until: event.until,
        to: null,
      });
    case 'resumed': {
      const pause = lastOf(telling, 'paused', ({ to }) => to === null);
      return retell(telling, pause, pause ? { ...pause, to: event.at } : null);
    }
    case 'pause-kept':
      return add({ ...telling, standing: null }, event, { what: 'pause-kept' });
    case 'sitting-claimed': {
      const { claim: kind, until } = event;
      return add(endClaim(telling, event), event, { what: 'claimed', kind, until, ended: null });
    }
    case 'claim-ended':
      return endClaim(telling, event);
    case 'settings-changed':
    case 'imported': {
      const settings = ofTimer(event.settings ?? {});
      return Object.keys(settings).length === 0 ? telling : add(telling, event, { what: 'set', settings });
    }
    default:
      return telling;
  }
}

function endClaim(telling: Telling, { at }: JournalEvent): Telling {
  const claim = lastOf(telling, 'claimed', ({ ended, until }) => ended === null && until > at);
  return retell(telling, claim, claim ? { ...claim, ended: at } : null);
}

/** A break that answers what an absence was belongs to that absence. */
function tellBreak(telling: Telling, event: Of<'break-logged'>): Telling {
  const { start, minutes, kind, source, id } = event;
  const known = { ...settle(telling, 'got-up'), breaks: new Map(telling.breaks).set(id, start) };
  if (source === 'absence') return answer(known, start, 'break');
  const claim = lastOf(known, 'claimed', ({ ended, until }) => ended === null && until > event.at);
  // Whoever takes a break sits no more; a meeting may go on.
  const seated = claim?.kind === 'seated' ? endClaim(known, event) : known;
  return add(seated, event, { what: 'break', minutes, kind, source, undone: false }, start);
}

function tellUndone(telling: Telling, event: Of<'break-undone'>): Telling {
  const start = telling.breaks.get(event.target);
  const logged = lastOf(telling, 'break', ({ at, undone }) => at === start && !undone);
  if (logged !== undefined) return retell(telling, logged, { ...logged, undone: true });
  return start === undefined ? telling : answer(telling, start, null);
}

function answer(telling: Telling, from: number, was: AbsenceAnswer | null): Telling {
  const away = lastOf(telling, 'away', ({ at }) => at === from);
  if (away !== undefined) return retell(telling, away, { ...away, was });
  const unclear = lastOf(telling, 'unclear', ({ at }) => at === from);
  return retell(telling, unclear, unclear ? { ...unclear, was } : null);
}
