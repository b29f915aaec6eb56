/**
 * The one door: everything that happens passes it, one thing at a time. It writes, then performs, then tells the
 * pages. What was decided but not known to be performed waits in the outbox for the next boot.
 */
import type { News, Presence } from '../core/journal.ts';
import type { Trouble } from '../core/messages.ts';
import { type Model, type Outgoing, timerPlan, whenAt } from '../core/model.ts';
import type { Span } from '../core/time.ts';
import { standingPrompt } from '../core/timer/prompts.ts';
import { idleInterval, waitsForTyping } from '../core/timer/timer.ts';
import { announceChange } from './changes.ts';
import { type Committed, commit, type MakeNews, type Moment } from './commit.ts';
import { type Database, openForWriting } from './database.ts';
import { foldOldObservations } from './fold.ts';

/** The hands of the door in the browser; all of them may be repeated. */
export interface Hands {
  /** @param interval without input for this long is idle */
  lookAtPerson(interval: Span): Promise<Presence>;
  /** Restates what is derived from the state: alarm, badge, idle interval, stale notifications. */
  restate(model: Model, moment: Moment): Promise<void>;
  /** Performs one effect. */
  perform(effect: Outgoing, model: Model): Promise<void>;
}

export interface Door {
  /** Looks at the person and tells what was seen; `heard` is what the browser itself reported. */
  look(makeNews: (presence: Presence) => News, heard?: Partial<Presence>): Promise<Committed>;
  /** Tells news, or what makes news of the state as it stands. */
  tell(news: News | MakeNews, id?: string): Promise<Committed>;
  /** Performs what waits and restates what is derived; writes nothing. */
  reconcile(): Promise<void>;
  /** Runs other work on the database in the same queue (import, erase), then restates. */
  exclusively<T>(work: (db: Database) => Promise<T>): Promise<T>;
}

export function openDoor(clock: () => Moment, hands: Hands): Door {
  let queue: Promise<unknown> = Promise.resolve();
  let database: Promise<Database> | null = null;

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  }

  /** One connection for the worker's life; opened anew when the browser closed it or opening failed. */
  function opened(): Promise<Database> {
    database ??= openForWriting().then(
      (db) => {
        db.addEventListener('close', forget);
        return db;
      },
      (error) => {
        forget();
        throw error;
      },
    );
    return database;
  }

  function forget(): void {
    database = null;
  }

  async function look(makeNews: (presence: Presence) => News, heard: Partial<Presence>): Promise<Committed> {
    const { model } = await standing();
    const { at, zone } = clock();
    const plan = timerPlan(model, whenAt(model.settings, at, zone));
    const seen = await hands.lookAtPerson(idleInterval(plan));
    // While a prompt waits for the typing to stop, idle is told after seconds and means no more than that.
    const pausing = heard.input === 'idle' && waitsForTyping(model.timer);
    return tell(makeNews({ ...seen, ...(pausing ? { typing: false } : heard) }), crypto.randomUUID());
  }

  async function tell(news: News | MakeNews, id: string): Promise<Committed> {
    const db = await opened();
    const committed = await commit(db, id, clock(), typeof news === 'function' ? news : () => news);
    const { changed: rows, meta } = committed;
    if (rows !== null) announceChange({ tables: ['events', 'days', 'state'], seq: meta.seq, rows });
    return committed;
  }

  /** Alarm and badge first: a notification that cannot be shown must not cost the next look. */
  async function follow({ model, outbox, meta, changed }: Committed): Promise<void> {
    const db = await opened();
    const moment = clock();
    await hands.restate(model, moment);
    for (const effect of outbox) {
      if (stillStands(effect, model, moment)) await hands.perform(effect, model);
    }
    if (outbox.length > 0) await db.put('state', [], 'outbox');
    if (changed !== null) await foldOldObservations(db, meta, moment);
  }

  /** The state as it stands, written by nobody. */
  async function standing(): Promise<Committed> {
    return commit(await opened(), crypto.randomUUID(), clock(), () => null);
  }

  /** Performed in the queue but after the answer: a page is told as soon as its word is durable. */
  async function thenFollow(committing: Promise<Committed>): Promise<Committed> {
    const committed = await committing;
    reported(inTurn(() => follow(committed)));
    return committed;
  }

  return {
    look: (makeNews, heard = {}) => thenFollow(inTurn(() => look(makeNews, heard))),
    tell: (news, id = crypto.randomUUID()) => thenFollow(inTurn(() => tell(news, id))),
    reconcile: () => inTurn(async () => follow(await standing())),
    async exclusively(work) {
      const result = await inTurn(async () => work(await opened()));
      await inTurn(async () => follow(await standing()));
      announceChange({ tables: ['events', 'days', 'state'], seq: 0 });
      return result;
    },
  };
}

/** A prompt that was answered in the meantime is not shown any more, nor one announced that has come, nor yesterday's. */
function stillStands(effect: Outgoing, { timer, settings }: Model, { at, zone }: Moment): boolean {
  if (effect.type === 'remind') return effect.date === whenAt(settings, at, zone).localDate;
  const standing = standingPrompt(timer);
  return effect.type === 'warn'
    ? timer.state === 'sitting' && standing === null
    : standing?.due === effect.due;
}

/** Which of our troubles an error is. */
export function troubleOf(error: unknown): Trouble {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'storage-full';
  return name === 'VersionError' ? 'newer-database' : 'storage-broken';
}

/** For news that no page waits for: trouble is caught once, here, and what is derived is restated next time. */
export function reported(work: Promise<unknown>): void {
  work.catch((error) => {
    // biome-ignore lint/suspicious/noConsole: the extension's own error page is the diagnostic log of a worker.
    console.error('[rugritme]', error);
  });
}
