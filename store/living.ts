/** What a page needs as soon as it lives, in one piece: the reader of the database and the core's view of it. */
import { type Reading, read } from '../browser/reader.ts';
import { addDays, type Instant, localDateAt, type Zone } from '../core/time.ts';

export * as core from './truth.ts';

/** @param back how many days before today to read */
export function readLatest(at: Instant, zone: Zone, back: number): Promise<Reading> {
  return read(addDays(localDateAt(at, zone), -back));
}
