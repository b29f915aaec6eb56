/** Somebody's report as a real PDF, read back as text. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { asFile, type Lived, livedDays } from '../core/lived-days.ts';
import type { View } from './view.ts';

/** In cm, as both browsers take them, and in whole mm. */
export const SIZES = {
  A4: { cm: { width: 21, height: 29.7 }, mm: [210, 297] },
  'US Letter': { cm: { width: 21.59, height: 27.94 }, mm: [216, 279] },
} as const;
export type Size = keyof typeof SIZES;

export interface Printed {
  readonly pages: readonly string[];
  /** Of the first page, in whole mm. */
  readonly size: readonly number[];
}

/** @param pdf in base64, as both browsers hand it over */
export async function readBack(pdf: string): Promise<Printed> {
  const document = await getDocumentProxy(new Uint8Array(Buffer.from(pdf, 'base64')));
  const { text } = await extractText(document);
  const [, , width = 0, height = 0] = (await document.getPage(1)).view;
  return {
    pages: text.map((page) => page.replace(/\s+/g, ' ')),
    size: [width, height].map((points) => Math.round((points / 72) * 25.4)),
  };
}

/** Parts in the address: everything that can be ticked. */
export const EVERYTHING =
  'parts=pain,activities,adherence,breaks,exercises,supplements,flare-ups,notes' as const;

/** The browser's own: its zone may not be ours. */
export function todayIn(view: View): Promise<string> {
  return view.run(() => Temporal.Now.plainDateISO().toString());
}

/** @returns the path of a file to import */
export async function fileOf(lived: Lived, folder: string): Promise<string> {
  const path = join(folder, `lived-${lived.days}.json`);
  await writeFile(path, asFile(livedDays(lived)));
  return path;
}
