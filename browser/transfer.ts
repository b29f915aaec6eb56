/** Data that is yours: import and erase, each in one transaction, so a failure changes nothing. */
import { rebuildDays } from '../core/days.ts';
import type { JournalEvent } from '../core/journal.ts';
import { merge } from '../core/merge.ts';
import type { Reply } from '../core/messages.ts';
import { apply, dayTurn } from '../core/model.ts';
import { type Moment, stamp, stampNotes } from './commit.ts';
import { type Database, type Writing, writing } from './database.ts';
import { readFile } from './file.ts';
import { loadState, readEvents } from './state.ts';

/** Adds the events of a file that are not here yet. The days are rebuilt from all of them, also where none was new. */
export async function importText(db: Database, text: string, moment: Moment): Promise<Reply> {
  const file = readFile(text);
  if ('trouble' in file) return { ok: false, trouble: file.trouble };
  return writing(db, (tx) => addTo(tx, file.events, moment));
}

async function addTo(tx: Writing, theirs: readonly JournalEvent[], moment: Moment): Promise<Reply> {
  const [events, days, state] = [tx.objectStore('events'), tx.objectStore('days'), tx.objectStore('state')];
  const { model, meta } = await loadState(tx, moment);
  const merged = merge(await readEvents(tx), theirs, meta.device, model);
  if (merged === null) return { ok: false, trouble: 'import-damaged' };
  const { added, dropped, imported } = merged;
  let dayRows = merged.days;
  if (added.length > 0) {
    const last = { ...meta, seq: Math.max(meta.seq, merged.seq) };
    const event = stamp(imported, crypto.randomUUID(), last, moment, dayTurn(model.settings));
    const next = apply(model, event);
    // The settings that came along may close the open stretch.
    const notes = stampNotes(next.notes, event);
    for (const one of dropped) events.delete([one.device, one.seq]);
    // A whole event takes the place of a damaged row; of what is whole no place is taken twice.
    for (const one of [...added, event, ...notes]) events.put(one);
    dayRows = rebuildDays(notes, dayRows);
    state.put(next.model, 'model');
    state.put({ ...meta, seq: event.seq + notes.length }, 'meta');
  }
  days.clear();
  for (const day of dayRows.values()) days.put(day);
  return { ok: true, seq: meta.seq, added: added.length };
}

/** Empties everything. The next event starts a new journal under a new device id. */
export function erase(db: Database): Promise<void> {
  return writing(db, async (tx) => {
    for (const name of ['events', 'days', 'state'] as const) tx.objectStore(name).clear();
  });
}
