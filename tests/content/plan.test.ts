/** The words around the ninety days: both languages, no blame, the figures of the fact sheet (7.4, 7.5). */
import { describe, expect, test } from 'vitest';
import { agendaEn } from '../../content/plan/agenda.en.ts';
import { agendaNl } from '../../content/plan/agenda.nl.ts';
import { planEn } from '../../content/plan/en.ts';
import { planNl } from '../../content/plan/nl.ts';
import { programmeNl } from '../../content/programme/nl.ts';
import { leaves, numbers, sayTheSame } from './two-languages.ts';

const said = (sentence: (...args: unknown[]) => unknown, path: string) =>
  path.endsWith('.weeks') ? sentence(11, 17) : sentence(11);
const dutch = [...leaves(planNl, 'plan', said), ...leaves(agendaNl, 'agenda', said)];
const english = [...leaves(planEn, 'plan', said), ...leaves(agendaEn, 'agenda', said)];

sayTheSame(dutch, english);

describe.each([
  ['nl', planNl, dutch],
  ['en', planEn, english],
] as const)('what is said of missed days and pauses (%s)', (_language, words, texts) => {
  test('blames nobody, counts nothing that was not done, and speaks of no streak', () => {
    const blame =
      /gemist|achter|jammer|helaas|moet |mislukt|reeks|verloren|missed|behind|unfortunately|failed|streak|lost|must |should /i;
    for (const [path, text] of texts) expect(text, path).not.toMatch(blame);
  });

  test('says that there is nothing to catch up on, and that nothing gets lost', () => {
    expect(words.missed.text).toMatch(/niets in te halen|nothing to catch up/);
    expect(words.pause.text(12)).toMatch(/raakt niets kwijt|lose nothing/);
    expect(words.again.text).toMatch(/telt mee|still counts/);
  });

  test('the weekly rhythm has the figures of day 90', () => {
    expect(numbers(words.rhythm.text)).toEqual([2, 5]);
    expect(numbers(words.afterwards.rhythm.what)).toEqual([2, 5]);
    expect(numbers(words.afterwards.again.label)).toEqual([5]);
    expect(numbers(programmeNl.closing[5])).toEqual([2, 2, 5, 5]);
  });

  test('one is one', () => {
    expect([words.daysDone(1), words.oneDay.breaks(1)]).not.toContainEqual(
      expect.stringMatching(/dagen|days|pauzes|breaks/),
    );
  });
});
