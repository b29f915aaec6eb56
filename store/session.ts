/**
 * The guided session as the views know it, and what a person can do with it. Written down in the same turn as each step;
 * the journal hears what it should know right after (docs/decisions/0017).
 */
import { batch, computed, signal } from '@preact/signals';
import { now as clock } from '../browser/clock.ts';
import { keepSession, keptSession, onSessionKept } from '../browser/session-keeper.ts';
import type { Part } from '../core/guided/part.ts';
import { type Position, positionAt } from '../core/guided/position.ts';
import {
  back,
  begin,
  type Done,
  doneAt,
  type Purpose,
  pause,
  replacePart,
  resume,
  type Session,
  settle,
  skip,
  stop,
} from '../core/guided/session.ts';
import { afterTelling, dismiss, found, nextToTell, undo, withPain } from '../core/guided/telling.ts';
import type { Trouble } from '../core/messages.ts';
import { type Instant, SECOND } from '../core/time.ts';
import { tempoOf } from './tempo.ts';
import { act } from './verbs.ts';

/** ms between two looks at the clock: a second that is shown late by less than this is not late. */
const TICK = 200;
/** Before the background is asked again after it gave no answer. */
const PATIENCE = 30 * SECOND;
/** These may be over the next time; any other refusal is an answer. */
const PASSING: readonly Trouble[] = ['unreachable', 'storage-full', 'storage-broken'];

const at = signal<Instant>(0);
const kept = signal<Session | null>(null);

/** null while there is none, or what there was is put away. */
export const session = computed(() => (kept.value?.ledger.dismissed === false ? kept.value : null));

let shown: Position | null = null;
/** The same object as long as nobody would see a difference: some ticks a second draw nothing anew. */
export const position = computed<Position | null>(() => {
  const next = session.value === null ? null : positionAt(session.value, at.value, tempoOf);
  if (JSON.stringify(next) !== JSON.stringify(shown)) shown = next;
  return shown;
});

/** What was done of it until now. */
export const done = computed<Done | null>(() =>
  session.value === null ? null : doneAt(session.value, at.value),
);
/** Stopped now it would count. */
export const enough = computed(() => done.value?.enough ?? false);

/** Keeps the session of this page in step with the clock and with other pages. @returns how to stop */
export function followSession(): () => void {
  const here = keptSession();
  const opened = here === null ? null : found(here, clock());
  if (opened?.ledger.dismissed !== here?.ledger.dismissed) keepSession(opened);
  take(opened);
  // From now on as it is: what another page shows is its own to put away.
  const deaf = onSessionKept(take);
  const ticking = setInterval(tick, TICK);
  document.addEventListener('visibilitychange', tick);
  return () => {
    deaf();
    clearInterval(ticking);
    document.removeEventListener('visibilitychange', tick);
  };
}

function take(next: Session | null): void {
  const now = clock();
  batch(() => {
    at.value = now;
    kept.value = next === null ? null : settle(next, now);
  });
  void tellDue();
}

/** Writes down only what is news: that it began, that it is over, that the clock was put back. */
function tick(): void {
  const [last, now] = [at.peek(), clock()];
  at.value = now;
  const before = kept.peek();
  if (before === null) return;
  const after = settle(before, now);
  if (now < last) change((one) => settle(settle(one, last), now));
  else if (after.state !== before.state || after.began !== before.began) change(settle);
  else void tellDue();
}

function put(next: Session | null): void {
  batch(() => {
    at.value = clock();
    kept.value = next;
  });
  keepSession(next);
}

/** From what stands written, as it is by now: another page may have been a step ahead, or none was open at its end. */
function change(step: (session: Session, at: Instant) => Session): void {
  const before = keptSession() ?? kept.peek();
  if (before === null) return;
  const now = clock();
  // A clock that was put back has a way of its own: `tick`.
  put(step(before.at > now ? before : settle(before, now), now));
  void tellDue();
}

export function startSession(parts: readonly Part[], purpose: Purpose): void {
  tellRest();
  put(begin(crypto.randomUUID(), parts, purpose, clock()));
}

export const pauseSession = () => change(pause);
export const resumeSession = () => change(resume);
export const skipPart = () => change(skip);
export const backPart = () => change(back);
export const stopSession = () => change(stop);
export const undoSession = () => change(undo);
/** Put away: the next page begins with an offer. */
export const dismissSession = () => change(dismiss);
export const tellPain = (pain: number) => change((one) => withPain(one, pain));
export const takeInstead = (part: Part) => change((one, now) => replacePart(one, part, now));

let telling = false;
let waitUntil: Instant = 0;

/** One after the other, as each is about the one before. */
async function tellDue(): Promise<void> {
  if (telling || clock() < waitUntil) return;
  telling = true;
  while (await tellNext());
  telling = false;
}

/** @returns whether there may be more to tell */
async function tellNext(): Promise<boolean> {
  const current = kept.peek();
  if (current === null) return false;
  const next = nextToTell(current, clock());
  if (next === null) {
    if (current.ledger.dismissed) put(null);
    return false;
  }
  const reply = await act(next.command, undefined, next.id);
  if (!reply.ok && PASSING.includes(reply.trouble)) {
    waitUntil = clock() + PATIENCE;
    return false;
  }
  // The session may have gone on in the meantime, or have made way for another.
  if (kept.peek()?.id === current.id)
    change((one) => (one.id === current.id ? afterTelling(one, next) : one));
  return true;
}

/** Before another session takes its place: all at once, each kept until it is acknowledged. */
function tellRest(): void {
  let rest = kept.peek();
  while (rest !== null) {
    const next = nextToTell(rest, clock());
    if (next === null) return;
    void act(next.command, undefined, next.id);
    rest = afterTelling(rest, next);
  }
}
