/**
 * The one door: everything that happens passes it, one thing at a time. It writes, then performs, then tells the
 * pages. What was decided but not known to be performed waits in the outbox for the next boot.
 */
import type { News, Presence } from '../core/journal.ts';
import type { ChangedRows, Trouble } from '../core/messages.ts';
import { type Model, type Outgoing, timerPlan, whenAt } from '../core/model.ts';
import type { Span } from '../core/time.ts';
import { standingPrompt } from '../core/timer/standing.ts';
import { idleInterval, waitsForTyping } from '../core/timer/timer.ts';
import { announceChange } from './changes.ts';
import { type Committed, commit, type MakeNews, type Moment } from './commit.ts';
import { type Database, openForWriting, putState } from './database.ts';
import { foldOldObservations } from './fold.ts';

/** The hands of the door in the browser; all of them may be repeated. */
export interface Hands {
  /** @param interval without input for this long is idle */
  lookAtPerson(interval: Span): Promise<Presence>;
  /** Before a commit: has the browser wake us when the state to come wants it, where that is sooner. */
  foresee(before: Model, after: Model, moment: Moment): void;
  /** Restates what is derived from the state: alarm, badge, idle interval, stale notifications. */
  restate(model: Model, moment: Moment): Promise<void>;
  /** Whether a moment is awaited that the browser will not wake us for. */
  forgotten(model: Model, moment: Moment): Promise<boolean>;
  /** The database cannot be opened, also at a second attempt. */
  cannotOpen(): Promise<void>;
  /** Performs one effect. */
  perform(effect: Outgoing, model: Model): Promise<void>;
}

export interface Door {
  /** Looks at the person and tells what was seen; `heard` is what the browser itself reported. */
  look(makeNews: (presence: Presence) => News, heard?: Partial<Presence>): Promise<Committed>;
  /** Tells news, or what makes news of the state as it stands. */
  tell(news: News | MakeNews, id?: string): Promise<Committed>;
  /**
   * Performs what waits, restates what is derived and tells the pages. It writes only that we were back, where the
   * browser had forgotten us and no event told of a start.
   */
  reconcile(): Promise<void>;
  /** Runs other work on the database in the same queue (import, erase), then restates. */
  exclusively<T>(work: (db: Database) => Promise<T>): Promise<T>;
}

export function openDoor(clock: () => Moment, hands: Hands): Door {
  let queue: Promise<unknown> = Promise.resolve();
  let database: Promise<Database> | null = null;
  /** An event woke this worker: it tells itself what happened, and its alarm may just have gone off. */
  let woken = false;
  let failures = 0;

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  }

  /** One connection for the worker's life; opened anew when the browser closed it or opening failed. */
  function opened(): Promise<Database> {
    database ??= openForWriting(forget).then(
      (db) => {
        failures = 0;
        return db;
      },
      (error) => {
        forget();
        // A first failure may be a browser that is still starting.
        if (++failures === 2) void reported(hands.cannotOpen());
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
    const moment = clock();
    const makeNews = typeof news === 'function' ? news : () => news;
    const committed = await commit(db, id, moment, makeNews, (before, after) =>
      hands.foresee(before, after, moment),
    );
    // A repeat too: the worker that wrote it may have died before it could tell.
    tellPages(committed.meta.seq, committed.changed);
    return committed;
  }

  /** Alarm and badge first: a notification that cannot be shown must not cost the next look. */
  async function follow(changed: ChangedRows | null): Promise<void> {
    // What stands now, not what was committed: the break after a look takes the look's prompt away unseen.
    const { model, outbox, meta } = await standing();
    const db = await opened();
    const moment = clock();
    await hands.restate(model, moment);
    for (const effect of outbox) {
      if (stillStands(effect, model, moment)) await hands.perform(effect, model);
    }
    if (outbox.length > 0) await putState(db, 'outbox', []);
    if (changed !== null) await foldOldObservations(db, meta, moment);
  }

  /** The state as it stands, written by nobody. */
  async function standing(): Promise<Committed> {
    return commit(await opened(), crypto.randomUUID(), clock(), () => null);
  }

  /** Performed in the queue but after the answer: a page is told as soon as its word is durable. */
  async function thenFollow(committing: Promise<Committed>): Promise<Committed> {
    const committed = await committing;
    void reported(inTurn(() => follow(committed.changed)));
    return committed;
  }

  /** Switched off and on again: the alarm is gone without a word, the state is not. */
  async function reconcile(): Promise<void> {
    const stands = await standing();
    const restored = !woken && (await hands.forgotten(stands.model, clock()));
    tellPages(stands.meta.seq);
    const looked = restored ? await look(restoredNews, {}) : null;
    await follow(looked?.changed ?? null);
  }

  return {
    look(makeNews, heard = {}) {
      woken = true;
      return thenFollow(inTurn(() => look(makeNews, heard)));
    },
    tell(news, id = crypto.randomUUID()) {
      woken = true;
      return thenFollow(inTurn(() => tell(news, id)));
    },
    reconcile: () => inTurn(reconcile),
    async exclusively(work) {
      woken = true;
      const result = await inTurn(async () => work(await opened()));
      tellPages(0);
      // The work is done and written, whatever becomes of badge and alarm.
      await reported(inTurn(() => follow(null)));
      return result;
    },
  };
}

/** @param rows what changed, where that is known; without them pages read again */
function tellPages(seq: number, rows: ChangedRows | null = null): void {
  announceChange({ tables: ['events', 'days', 'state'], seq, ...(rows === null ? {} : { rows }) });
}

function restoredNews(presence: Presence): News {
  return { type: 'worker-started', reason: 'restored', presence };
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
export async function reported(work: Promise<unknown>): Promise<void> {
  await work.catch((error) => {
    // biome-ignore lint/suspicious/noConsole: the extension's own error page is the diagnostic log of a worker.
    console.error('[rugritme]', error);
  });
}
