/** Whose journal a page reads: the id of this browser's profile, until it is erased. */
import { table } from './database.ts';
import { readMeta } from './models.ts';
import { connected } from './reader.ts';

/** @returns null while nothing was written yet */
export async function deviceId(): Promise<string | null> {
  const db = await connected();
  return (await readMeta(table(db, 'state')))?.device ?? null;
}
