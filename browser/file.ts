/** Reading an exported file back: whole events, or one word that says why not. */
import type { JournalEvent } from '../core/journal.ts';
import type { Trouble } from '../core/messages.ts';
import { listOf } from './fields.ts';
import { journalEvent } from './schemas.ts';

/**
 * 2: working hours, meetings, absences, supplements. 3: guided breaks, own exercises, flare-ups, backups. A file of an older
 * format reads as it is (docs/file-format.md).
 */
export const FILE_FORMAT = 3;

const journal = listOf(journalEvent);

export type ReadFile = { readonly events: readonly JournalEvent[] } | { readonly trouble: Trouble };

/** Reads a file or says in one word why not: broken (no JSON), foreign, newer, damaged (some event is not whole). */
export function readFile(text: string): ReadFile {
  const value = parseJson(text);
  if (value === undefined) return { trouble: 'import-broken' };
  if (typeof value !== 'object' || value === null || !('app' in value) || value.app !== 'rugritme') {
    return { trouble: 'import-foreign' };
  }
  if (!('format' in value) || typeof value.format !== 'number') return { trouble: 'import-damaged' };
  if (value.format > FILE_FORMAT) return { trouble: 'import-newer' };
  const events = 'events' in value ? value.events : undefined;
  return journal(events) ? { events } : { trouble: 'import-damaged' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
