/** A file looked into before it is imported. Nothing is written here: the background decides again, from the same text. */
import { readEverything } from '../../browser/everything.ts';
import { readFile } from '../../browser/file.ts';
import { merge } from '../../core/merge.ts';
import type { Trouble } from '../../core/messages.ts';
import { type Preview, previewOf } from '../../core/preview.ts';
import { model } from '../state.ts';

export type Looked = { readonly preview: Preview } | { readonly trouble: Trouble };

/** @returns what would be added, or in one word why the file would be refused */
export async function lookInto(text: string): Promise<Looked> {
  const file = readFile(text);
  if ('trouble' in file) return file;
  try {
    const { events, days, meta } = await readEverything();
    const merged = merge(events, file.events, meta?.device ?? '', model.value);
    if (merged === null) return { trouble: 'import-damaged' };
    return { preview: previewOf(file.events, merged, days, model.value) };
  } catch {
    return { trouble: 'storage-broken' };
  }
}
