/** The words of the library and of the six questions, in two languages, against what the core may ask of them. */
import { describe, expect, test } from 'vitest';
import { shelf } from '../../content/exercises/shelf.ts';
import { libraryEn } from '../../content/words/library.en.ts';
import { libraryNl } from '../../content/words/library.nl.ts';
import { settingsEn } from '../../content/words/pages-settings.en.ts';
import { settingsNl } from '../../content/words/pages-settings.nl.ts';
import { closedBy, leftOutBy, SCREENING_IDS, type Screening } from '../../core/guided/screening.ts';
import { HEAVIEST_FILE } from '../../core/picture-file.ts';
import { leaves, sayTheSame } from './two-languages.ts';

const said = (sentence: (...args: unknown[]) => unknown, path: string): unknown =>
  path.endsWith('leftList') ? sentence(['Een', 'Twee']) : sentence(11, 13);

sayTheSame(
  [...leaves(libraryNl, 'library', said), ...leaves(settingsNl.exercises, 'settings', said)],
  [...leaves(libraryEn, 'library', said), ...leaves(settingsEn.exercises, 'settings', said)],
);

describe('the six questions', () => {
  const only = (id: string) => Object.fromEntries(SCREENING_IDS.map((one) => [one, one === id])) as Screening;

  test.each(SCREENING_IDS)('say for %s what it closes or leaves out, in both languages', (id) => {
    for (const { screening } of [libraryNl, libraryEn]) {
      const { closed, left } = screening;
      expect(Object.hasOwn(closed, id)).toBe(closedBy(only(id)) !== null);
      expect(Object.hasOwn(left, id)).toBe(
        closedBy(only(id)) === null && leftOutBy(only(id), shelf).size > 0,
      );
    }
  });

  test('send to a professional wherever they close or leave out something', () => {
    const whom = /arts|fysiotherapeut|verloskundige|doctor|GP|physiotherapist|midwife/;
    for (const { screening } of [libraryNl, libraryEn]) {
      for (const text of [...Object.values(screening.closed), ...Object.values(screening.left)])
        expect(text).toMatch(whom);
    }
  });
});

test('the sentence about a heavy file names the limit that holds', () => {
  const limit = `${HEAVIEST_FILE / 1_000_000} MB`;
  for (const { own } of [libraryNl, libraryEn]) expect(own.pictureTrouble.heavy).toContain(limit);
});
