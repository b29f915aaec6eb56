/** Coming back: what is told of the time without anybody, whether it is asked about, and what an answer mends. */
import type { JournalEvent } from '../journal.ts';
import { HOUR, type Instant, MINUTE, type Span } from '../time.ts';
import type { Moved } from './step.ts';
import { close } from './stretches.ts';
import { type Absence, type Away, RETURN_QUIET, sitDown, type Timer, type TimerPlan } from './timer.ts';

/** Shorter is not worth a question (fact sheet 4.4), longer was no sitting. */
const ASK_FROM: Span = 5 * MINUTE;
const ASK_UNTIL: Span = 4 * HOUR;

type Answered = Extract<JournalEvent, { type: 'absence-answered' }>;

/** Only silence may be asked about: a lock, a sleep and a break say themselves what they were. */
export function absence(
  from: Instant,
  to: Instant,
  { was, why, before }: Pick<Absence, 'was' | 'before'> & { readonly why: Away['why'] },
  plan: TimerPlan,
): Absence {
  const length = to - from;
  const asks = why === 'silence' && length >= ASK_FROM && length <= ASK_UNTIL && plan.mayAsk;
  // One bout back is enough: without this each would hold all before it.
  const once = before && { ...before, after: null };
  return { from, to, was, told: why !== 'ended', asks, before: once };
}

/** Somebody is there again after they were away. */
export function comeBack(timer: Away, at: Instant, plan: TimerPlan): Moved {
  const { why, bout, from, debt } = timer;
  const after = absence(from, at, { was: 'away', why, before: bout }, plan);
  return { timer: sitDown(at, debt, after), notes: close(timer, at) };
}

/** "I sat": the bout is picked up where silence ended it, and nobody is prompted for having answered. */
export function answerAbsence(timer: Timer, event: Answered): Timer {
  const { from, to, at } = event;
  if (timer.state !== 'sitting' && timer.state !== 'unclear') return timer;
  const { after } = timer.bout;
  if (after?.from !== from) return timer;
  const counted = timer.bout.counted + (to - from);
  const bout = after.before
    ? { ...after.before, counted: after.before.counted + counted, prompt: null }
    : { ...timer.bout, counted, after: null };
  if (timer.state === 'unclear') return { ...timer, bout };
  return { ...timer, bout, quietUntil: Math.max(timer.quietUntil, at + RETURN_QUIET), held: null };
}

/** A break was made of the absence: nothing is left to ask. */
export function forgetAbsence(timer: Timer, from: Instant): Timer {
  if (timer.state !== 'sitting' && timer.state !== 'unclear') return timer;
  if (timer.bout.after?.from !== from) return timer;
  return { ...timer, bout: { ...timer.bout, after: null } };
}
