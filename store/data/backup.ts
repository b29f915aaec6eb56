/** All data as a file, and the word that it was saved or may wait. */
import { exportText } from '../../browser/export.ts';
import type { Reply } from '../../core/messages.ts';
import { notice, todayDate } from '../state.ts';
import { act } from '../verbs.ts';

/**
 * @param save hands a text to the browser as a download
 * @returns the file's name, or null when nothing could be read; the notice says what to do
 */
export async function saveBackup(save: (name: string, text: string) => void): Promise<string | null> {
  const name = `rugritme-${todayDate.value}.json`;
  try {
    save(name, await exportText());
  } catch {
    notice.value = { kind: 'trouble', trouble: 'storage-broken' };
    return null;
  }
  await act({ type: 'answer-backup', saved: true }, 'exported');
  return name;
}

/** Not now; in a month again. */
export function putOffBackup(): Promise<Reply> {
  return act({ type: 'answer-backup', saved: false });
}
