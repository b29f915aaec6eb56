/** The words of the last days: both languages, the figures and the care of the fact sheet (5.3, 7.4, 7.5). */
import { describe, expect, test } from 'vitest';
import { reviewEn } from '../../content/review/en.ts';
import { reviewNl } from '../../content/review/nl.ts';
import { TOLD_LIMITS } from '../../core/told.ts';
import { leaves, sayTheSame } from './two-languages.ts';

const said = (sentence: (...args: unknown[]) => unknown, path: string) =>
  path.endsWith('.dates') ? sentence('1 sep', '24 nov') : sentence(86);
const dutch = leaves(reviewNl, 'review', said);
const english = leaves(reviewEn, 'review', said);

sayTheSame(dutch, english);

describe.each([
  ['nl', reviewNl, dutch],
  ['en', reviewEn, english],
] as const)('looking back (%s)', (_language, words, texts) => {
  test('blames nobody, cheers nobody and promises nothing', () => {
    const wrong =
      /gemist|jammer|helaas|moet je|mislukt|goed zo|gefeliciteerd|knap|bewezen|geneest|missed|unfortunately|failed|well done|congrat|must |you should |proven|cures?\b/i;
    for (const [path, text] of texts) expect(text, path).not.toMatch(wrong);
  });

  test('keeps food inside the neutral line', () => {
    const outside = /koolhydra|keto|alcohol|calorie|gewicht|afval|vasten|carb|weight|fasting/i;
    for (const [path, text] of texts) expect(text, path).not.toMatch(outside);
  });

  test('has suggestions that can be saved as they are', () => {
    for (const { ideas } of Object.values(words.habits.kinds)) {
      for (const idea of ideas) expect(idea.length).toBeLessThanOrEqual(TOLD_LIMITS.habit);
    }
    expect(words.badWeek.suggestion.length).toBeLessThanOrEqual(TOLD_LIMITS.badWeek);
  });

  test('sends medicines to those who know of them', () => {
    expect(words.lists.medicines).toMatch(/huisarts of diëtist|GP or dietitian/);
    expect(words.lists.medicinesWithoutFood).toMatch(/huisarts of apotheker|GP or pharmacist/);
    for (const says of [words.lists.medicines, words.lists.medicinesWithoutFood])
      expect(says).toMatch(/zelf niets aan|nothing about them yourself/);
  });
});

test('the sentence beside every result is the one of the fact sheet', () => {
  expect(reviewNl.lookBack.upAndDown).toBe(
    'Rugpijn gaat op en neer. Een betere week bewijst niet waardoor het komt.',
  );
});

test('a bad week begins with whom to call, and ends with the huisarts (7.5)', () => {
  const lines = reviewNl.badWeek.suggestion.split('\n');
  expect(lines.at(0)).toContain('bellen');
  expect(lines.at(-1)).toBe('Wordt het na een week niet minder? Dan bel ik mijn huisarts.');
  expect(reviewNl.badWeek.suggestion).toContain('Plat liggen helpt niet.');
});
