/** All data as a file, and the word that it was saved or may wait. */
import { exportText, textOf } from '../../browser/export.ts';
import { rescue } from '../../browser/rescue.ts';
import type { Reply } from '../../core/messages.ts';
import { notice, todayDate } from '../state.ts';
import { act } from '../verbs.ts';

/**
 * Where the browser does not give all of it: a file of what can be read, which is told as trouble and is no backup.
 * @param save hands a text to the browser as a download
 * @returns the file's name, or null when nothing could be read; the notice says what to do
 */
export async function saveBackup(save: (name: string, text: string) => void): Promise<string | null> {
  const name = `rugritme-${todayDate.value}.json`;
  try {
    save(name, await exportText());
  } catch {
    notice.value = { kind: 'trouble', trouble: 'storage-broken' };
    const { events, damaged } = await rescue();
    if (events.length + damaged.length === 0) return null;
    save(name, textOf(events, damaged));
    return name;
  }
  await act({ type: 'answer-backup', saved: true }, 'exported');
  return name;
}

/** Not now; in a month again. */
export function putOffBackup(): Promise<Reply> {
  return act({ type: 'answer-backup', saved: false });
}
