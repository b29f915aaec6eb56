/** The whole journal as the text of a file. Pages write it themselves: it only reads. */
import type { JournalEvent } from '../core/journal.ts';
import { readEverything } from './everything.ts';
import { FILE_FORMAT } from './file.ts';

export interface ExportedFile {
  readonly app: 'rugritme';
  readonly format: typeof FILE_FORMAT;
  readonly events: readonly JournalEvent[];
  /** Rows that could not be read, for whoever wants to mend them by hand; an import passes them over. */
  readonly damaged?: readonly unknown[];
}

/** @returns the text of a file that holds every event, so that an import brings everything back */
export async function exportText(): Promise<string> {
  const { events, damaged } = await readEverything();
  return textOf(events, damaged);
}

export function textOf(events: readonly JournalEvent[], damaged: readonly unknown[]): string {
  const file: ExportedFile = {
    app: 'rugritme',
    format: FILE_FORMAT,
    events,
    ...(damaged.length > 0 ? { damaged } : {}),
  };
  return JSON.stringify(file, null, 1);
}
