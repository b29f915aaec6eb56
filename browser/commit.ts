/**
 * One event becomes true: stamped, applied and written with its state and its days in one strict transaction.
 * Only after it has committed may anything be performed, so a worker that dies in between owes at most a repeat.
 */
import { addToDay, type DayTotals, datesTouched } from '../core/days.ts';
import { EVENT_VERSION, type JournalEvent, type News, type Note } from '../core/journal.ts';
import { type ChangedRows, placeOf } from '../core/messages.ts';
import { type Applied, apply, dayTurn, type Model, type Outgoing } from '../core/model.ts';
import { type Instant, localDateAt, type Turn, type Zone } from '../core/time.ts';
import { type Database, type Meta, type Writing, writing } from './database.ts';
import { asked } from './requests.ts';
import { loadState, readDay, type Stored } from './state.ts';

export interface Moment {
  readonly at: Instant;
  readonly zone: Zone;
}

/** What stands after a commit, and which effects wait to be performed. */
export interface Committed {
  readonly model: Model;
  readonly outbox: readonly Outgoing[];
  readonly meta: Meta;
  /** Null when the event was there already, or nothing was news: then nothing was written. */
  readonly changed: ChangedRows | null;
}

/** Makes news of what stands; null when it turns out to be none. Runs inside the transaction. */
export type MakeNews = (stored: Stored, tx: Writing) => Promise<News | null> | News | null;

/** Hears what is about to be written. Called inside the transaction, so it may start something but not wait for it. */
export type Foresee = (before: Model, after: Model) => void;

/**
 * @param id the command's id, or a fresh one; an id that is in the journal already writes nothing
 * @throws QuotaExceededError when the disk is full; then nothing was written
 */
export async function commit(
  db: Database,
  id: string,
  moment: Moment,
  makeNews: MakeNews,
  foresee: Foresee = () => {},
): Promise<Committed> {
  return writing(db, async (tx) => {
    // Asked for together: each round to the database and back costs as much as the write itself.
    const today = localDateAt(moment.at, moment.zone);
    const [stored, known, row] = await Promise.all([
      loadState(tx, moment),
      asked(tx.objectStore('events').index('id').get(id)),
      // Nearly every event touches today.
      readDay(tx, today),
    ]);
    const news = known === undefined ? await makeNews(stored, tx) : null;
    if (news === null) return { ...stored, changed: null };
    const event = stamp(news, id, stored.meta, moment, dayTurn(stored.model.settings));
    const applied = apply(stored.model, event);
    foresee(stored.model, applied.model);
    return write(tx, stored, event, applied, row);
  });
}

async function write(
  tx: Writing,
  stored: Stored,
  event: JournalEvent,
  { model, notes, effects }: Applied,
  today: DayTotals,
): Promise<Committed> {
  const events = [event, ...stampNotes(notes, event)];
  const outbox = [...stored.outbox, ...effects];
  const meta = { ...stored.meta, seq: stored.meta.seq + events.length };
  const days = await daysAfter(tx, events, today);
  const state = tx.objectStore('state');
  for (const one of events) tx.objectStore('events').add(one);
  for (const day of days) tx.objectStore('days').put(day);
  state.put(model, 'model');
  state.put(meta, 'meta');
  if (effects.length > 0) state.put(outbox, 'outbox');
  return { model, outbox, meta, changed: { from: placeOf(stored.meta), to: placeOf(meta), model, days } };
}

/** The rows of the days that events touch, as they are after them. */
async function daysAfter(
  tx: Writing,
  events: readonly JournalEvent[],
  today: DayTotals,
): Promise<readonly DayTotals[]> {
  const dates = [...new Set(events.flatMap(datesTouched))];
  const rows = await Promise.all(dates.map((date) => (date === today.date ? today : readDay(tx, date))));
  return rows.map((row) =>
    events.filter((event) => datesTouched(event).includes(row.date)).reduce(addToDay, row),
  );
}

/** The one place where an event gets its time, its zone and its place in the journal. */
export function stamp(news: News, id: string, meta: Meta, moment: Moment, turn: Turn = 0): JournalEvent {
  return {
    v: EVENT_VERSION,
    id,
    device: meta.device,
    seq: meta.seq + 1,
    at: moment.at,
    zone: moment.zone,
    localDate: localDateAt(moment.at, moment.zone, turn),
    ...(turn === 0 ? {} : { turn }),
    ...news,
  };
}

/** What the timer decided at an event, in the places right after it. */
export function stampNotes(notes: readonly Note[], event: JournalEvent): readonly JournalEvent[] {
  return notes.map((note, index) => stampNote(note, event, index + 1));
}

function stampNote(note: Note, event: JournalEvent, place: number): JournalEvent {
  const { v, device, at, zone, localDate, turn } = event;
  const when = { at, zone, localDate, ...(turn === undefined ? {} : { turn }) };
  return { v, id: `${event.id}/${place}`, device, seq: event.seq + place, ...when, ...note };
}
