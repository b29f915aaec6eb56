/** The whole journal as the text of a file. Pages write it themselves: it only reads. */
import type { JournalEvent } from '../core/journal.ts';
import { connected } from './reader.ts';

/** 2: working hours, meetings, absences, supplements. 3: guided breaks, own exercises, flare-ups. A file of an older format reads as it is. */
export const FILE_FORMAT = 3;

export interface ExportedFile {
  readonly app: 'rugritme';
  readonly format: typeof FILE_FORMAT;
  readonly events: readonly JournalEvent[];
}

/** @returns the text of a file that holds every event, so that an import brings everything back */
export async function exportText(): Promise<string> {
  const db = await connected();
  const file: ExportedFile = { app: 'rugritme', format: FILE_FORMAT, events: await db.getAll('events') };
  return JSON.stringify(file, null, 1);
}
