/** A file looked into before it is imported. Nothing is written here: the background decides again, from the same text. */
import { readEverything } from '../../browser/everything.ts';
import { readFile } from '../../browser/file.ts';
import { merge } from '../../core/merge.ts';
import type { Trouble } from '../../core/messages.ts';
import { type Preview, previewOf } from '../../core/preview.ts';
import { model } from '../state.ts';

export type Looked = { readonly preview: Preview } | { readonly trouble: Trouble };

/** Chromium hands no larger message to the background, and it writes one as JSON; a kB is left for what stands around it. */
const LARGEST = 64 * 1024 * 1024 - 1000;

/** @returns what would be added, or in one word why the file would be refused */
export async function lookInto(text: string): Promise<Looked> {
  const file = readFile(text);
  if ('trouble' in file) return file;
  if (isTooLarge(text)) return { trouble: 'import-large' };
  try {
    const { events, days, meta } = await readEverything();
    const merged = merge(events, file.events, meta?.device ?? '', model.value);
    if (merged === null) return { trouble: 'import-damaged' };
    return { preview: previewOf(file.events, merged, days, model.value) };
  } catch {
    return { trouble: 'storage-broken' };
  }
}

function isTooLarge(text: string): boolean {
  // No sign takes more than six bytes as JSON: most files need not be written out to be weighed.
  return text.length * 6 > LARGEST && new TextEncoder().encode(JSON.stringify(text)).length > LARGEST;
}
