/**
 * The index of the quick look-up, made at build time and put among the manifest's own strings: in the default language
 * only, for the browser falls back on it. Why there: docs/decisions/0013-search.md.
 */
import { readFileSync } from 'node:fs';
import { articleEn } from '../content/article/en.ts';
import { articleNl } from '../content/article/nl.ts';
import { exercisesEn } from '../content/exercises/en.ts';
import { exercisesNl } from '../content/exercises/nl.ts';
import { LANGUAGES, type Language } from '../content/language.ts';
import { redFlagsEn } from '../content/red-flags/en.ts';
import { redFlagsNl } from '../content/red-flags/nl.ts';
import { briefLines } from '../content/search/brief.ts';
import { supplementsEn } from '../content/supplements/en.ts';
import { supplementsNl } from '../content/supplements/nl.ts';
import { rowOf } from '../core/lookup.ts';
import { SUPPLEMENT_IDS } from '../core/supplements/product.ts';
import { type Document, documentsOf, type Texts } from '../store/documents.ts';

/** The strings of the default language. */
const STRINGS = '_locales/nl/messages.json';

export const textsOf = {
  nl: { supplements: supplementsNl, redFlags: redFlagsNl, exercises: exercisesNl, article: articleNl },
  en: { supplements: supplementsEn, redFlags: redFlagsEn, exercises: exercisesEn, article: articleEn },
} satisfies Record<Language, Texts>;

/** Every document as one row: see `core/lookup.ts`. */
export function lookupIndex(language: Language): string {
  return documentsOf(textsOf[language])
    .map((one) => rowOf({ ...one, line: lineOf(one, language) }, one.terms))
    .join('\n');
}

/** The warning before the dose and the call before the sign: what the browser cuts off is the end. */
function lineOf({ id, kind, name, about }: Document, language: Language): string {
  const supplement = SUPPLEMENT_IDS.find((one) => one === id);
  if (supplement !== undefined && kind === 'supplement') {
    return `${name}. ${briefLines[language](supplement, textsOf[language].supplements[supplement].dose)}`;
  }
  const [first, second] = kind === 'red-flag' ? [about, name] : [name, about];
  return second === '' ? first : `${first} · ${second}`;
}

interface PublicFile {
  readonly relativeDest: string;
  readonly absoluteSrc?: string;
}

/** Puts the index into the strings on their way to the build. */
export function addLookupIndex(files: PublicFile[]): void {
  const place = files.findIndex(({ relativeDest }) => relativeDest.replaceAll('\\', '/') === STRINGS);
  const source = files[place]?.absoluteSrc;
  if (source === undefined) throw new Error(`The build has no ${STRINGS}`);
  const strings: Record<string, unknown> = JSON.parse(readFileSync(source, 'utf8'));
  for (const language of LANGUAGES) strings[`lookup_${language}`] = { message: lookupIndex(language) };
  const file = { relativeDest: STRINGS, contents: JSON.stringify(strings) };
  files.splice(place, 1, file);
}
