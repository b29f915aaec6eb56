/** Data that is yours: import and erase, each in one transaction, so a failure changes nothing. */
import { rebuildDays } from '../core/days.ts';
import { merge } from '../core/merge.ts';
import type { Reply } from '../core/messages.ts';
import { apply, dayTurn } from '../core/model.ts';
import { type Moment, stamp, stampNotes } from './commit.ts';
import type { Database } from './database.ts';
import { readFile } from './file.ts';
import { loadState } from './state.ts';

/** Adds the events of a file that are not here yet, and rebuilds the days from all of them. */
export async function importText(db: Database, text: string, moment: Moment): Promise<Reply> {
  const file = readFile(text);
  if ('trouble' in file) return { ok: false, trouble: file.trouble };
  const tx = db.transaction(['events', 'days', 'state'], 'readwrite', { durability: 'strict' });
  const [events, days, state] = [tx.objectStore('events'), tx.objectStore('days'), tx.objectStore('state')];
  const { model, meta } = await loadState(tx, moment);
  const merged = merge(await events.getAll(), file.events, meta.device);
  if (merged === null) {
    await tx.done;
    return { ok: false, trouble: 'import-damaged' };
  }
  if (merged.added.length > 0) {
    const last = { ...meta, seq: Math.max(meta.seq, merged.seq) };
    const event = stamp(merged.imported, crypto.randomUUID(), last, moment, dayTurn(model.settings));
    const next = apply(model, event);
    // The settings that came along may close the open stretch.
    const notes = stampNotes(next.notes, event);
    for (const { device, seq } of merged.dropped) void events.delete([device, seq]);
    for (const one of [...merged.added, event, ...notes]) void events.add(one);
    await days.clear();
    for (const day of rebuildDays(notes, merged.days).values()) void days.put(day);
    void state.put(next.model, 'model');
    void state.put({ ...meta, seq: event.seq + notes.length }, 'meta');
  }
  await tx.done;
  return { ok: true, seq: meta.seq, added: merged.added.length };
}

/** Empties everything. The next event starts a new journal under a new device id. */
export async function erase(db: Database): Promise<void> {
  const tx = db.transaction(['events', 'days', 'state'], 'readwrite', { durability: 'strict' });
  await Promise.all([
    tx.objectStore('events').clear(),
    tx.objectStore('days').clear(),
    tx.objectStore('state').clear(),
    tx.done,
  ]);
}
