/** What stands, read past the product from a bare page of the extension that sends no message and wakes nobody. */
import type { Meta } from '../../../browser/database.ts';
import type { DayTotals } from '../../../core/days.ts';
import type { JournalEvent } from '../../../core/journal.ts';
import type { Model } from '../../../core/model.ts';
import type { Effect } from '../../../core/timer/step.ts';
import type { View } from '../view.ts';

export interface Standing {
  /** Events after the one that was asked for, in order of `seq`. */
  readonly fresh: readonly JournalEvent[];
  /** How many events there are in all. */
  readonly count: number;
  readonly days: readonly DayTotals[];
  readonly model: Model;
  readonly meta: Meta;
  readonly outbox: readonly Effect[];
  /** When the alarm `look` goes off; null when there is none. */
  readonly alarm: number | null;
  readonly badge: string;
  /** Ids of the notifications on screen. */
  readonly notifications: readonly string[];
  readonly at: number;
}

/** The extension's interface, as far as it is read here. */
interface Extension {
  readonly alarms: { get(name: string): Promise<{ readonly scheduledTime: number } | undefined> };
  readonly action: { getBadgeText(of: object): Promise<string> };
  readonly notifications: { getAll(): Promise<object> };
}

/** @param after the last `seq` that is known already */
export async function readStanding(desk: View, after: number): Promise<Standing> {
  return (await desk.run(readAll, after)) as Standing;
}

/** Runs in the page. One transaction, so that what is compared belongs together. */
async function readAll(after: number): Promise<unknown> {
  const { alarms, action, notifications } = (globalThis as unknown as { chrome: Extension }).chrome;
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await done(indexedDB.open('rugritme'));
  const tx = db.transaction(['events', 'days', 'state']);
  const [events, days, state] = [tx.objectStore('events'), tx.objectStore('days'), tx.objectStore('state')];
  // One device only, so the second part of the key counts alone; no array sorts before a string.
  const meta = (await done(state.get('meta'))) as { readonly device: string };
  const [fresh, count, rows, model, outbox] = await Promise.all([
    done(events.getAll(IDBKeyRange.lowerBound([meta.device, after + 1]))),
    done(events.count()),
    done(days.getAll()),
    done(state.get('model')),
    done(state.get('outbox')),
  ]);
  db.close();
  const [alarm, badge, shown] = await Promise.all([
    alarms.get('look'),
    action.getBadgeText({}),
    notifications.getAll(),
  ]);
  return {
    ...{ fresh, count, days: rows, model, meta, outbox: outbox ?? [] },
    ...{ alarm: alarm?.scheduledTime ?? null, badge, notifications: Object.keys(shown), at: Date.now() },
  };
}
