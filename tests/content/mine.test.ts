/** The words of one's own supplements against the official limits, the check's rules and itself in two languages. */
import { describe, expect, test } from 'vitest';
import { mineEn } from '../../content/mine/en.ts';
import { FINDING_SOURCES } from '../../content/mine/figures.ts';
import type { MineWords } from '../../content/mine/mine.ts';
import { mineNl } from '../../content/mine/nl.ts';
import { SOURCES } from '../../content/sources.ts';
import { supplementFigures } from '../../content/supplements/figures.ts';
import { wordsEn } from '../../content/words/en.ts';
import { wordsNl } from '../../content/words/nl.ts';
import { promptWords } from '../../content/words/prompts.ts';
import { CHECK_QUESTIONS } from '../../core/supplements/check.ts';
import { SUPPLEMENT_IDS } from '../../core/supplements/product.ts';
import { FINDING_KEYS, type FindingKey } from '../../core/supplements/sums.ts';
import { leaves, numbers, sayTheSame } from './two-languages.ts';

/** Stands for what a person's own list adds up to, so that the figures left are those of the sentence itself. */
const OWN = { total: 'SOM', limit: null };

/** A sentence is said of the same sum in both languages. */
function said(sentence: (...args: unknown[]) => unknown, path: string): unknown {
  if (path.includes('.findings.')) return sentence(OWN);
  return path.endsWith('holdsFor') ? sentence(['Een', 'Twee']) : sentence(11, 13);
}

const dutch = leaves(mineNl, 'mine', said);
const english = leaves(mineEn, 'mine', said);
const all = [...dutch, ...english];
const both: readonly (readonly [string, MineWords])[] = [
  ['nl', mineNl],
  ['en', mineEn],
];

/** The figures that the fact sheet (0.1, 0.3 and 1) lets each sentence name, written out once more on purpose. */
const FIGURES: Readonly<Record<FindingKey, readonly number[]>> = {
  'omega-heart': [],
  'omega-high': [1500, 5000],
  'omega-above': [5000],
  'magnesium-above': [250],
  'vitamin-d-high': [100, 4000],
  'vitamin-d-above': [75, 100, 3000, 4000],
  'vitamin-d-far-above': [100, 4000],
  'curcumin-form': [],
  'curcumin-above': [3, 60, 180],
  'piperine-medicines': [],
  'piperine-above': [1.5],
  'collagen-kidneys': [],
  'vitamin-c-kidneys': [2, 1000],
  'vitamin-c-sensor': [],
  'vitamin-c-above': [1000],
};

/** Where it was verified that a figure is the limit, the supplement's own page names the same. */
const SAME_AS: Readonly<Partial<Record<FindingKey, (typeof SUPPLEMENT_IDS)[number]>>> = {
  'omega-above': 'omega-3',
  'magnesium-above': 'magnesium',
  'curcumin-above': 'curcumin',
  'vitamin-c-above': 'vitamin-c',
};

describe.each(both)('what is said of a dose (%s)', (_language, words) => {
  test.each(FINDING_KEYS)('%s names the verified figures and no other', (key) => {
    expect(numbers(words.findings[key](OWN))).toEqual(FIGURES[key]);
  });

  test.each(Object.entries(SAME_AS))('%s names the limit that stands with the supplement', (key, id) => {
    const limit = supplementFigures[id].limits[0];
    expect(numbers(words.findings[key as FindingKey](OWN))).toContain(limit?.value);
    expect(FINDING_SOURCES[key as FindingKey]).toContain(limit?.source);
  });

  test('a limit of one’s own takes the place of that of an unknown weight', () => {
    const own = words.findings['curcumin-above']({ total: 'SOM', limit: '210 mg' });
    expect(numbers(own)).toEqual([3, 210]);
  });

  test('every sentence above a limit says the sum and whom to ask', () => {
    for (const key of FINDING_KEYS.filter((one) => one.endsWith('above'))) {
      const sentence = words.findings[key](OWN);
      expect(sentence, key).toContain('SOM');
      expect(sentence, key).toMatch(/huisarts|apotheker|\bGP\b|pharmacist/);
    }
  });

  test('the unverified limit of piperine is left to the pharmacist', () => {
    expect(words.findings['piperine-above'](OWN)).toMatch(/vraag het je apotheker|ask your pharmacist/);
  });
});

test('every sentence has a source that exists, and one of ours has no figure', () => {
  for (const key of FINDING_KEYS) {
    const sources = FINDING_SOURCES[key];
    expect(sources.length).toBeGreaterThan(0);
    for (const id of sources) {
      if (id === 'programme') expect(FIGURES[key]).toEqual([]);
      else expect(SOURCES).toHaveProperty([id]);
    }
  }
});

sayTheSame(dutch, english);

describe('the check', () => {
  test('asks the eleven questions of the fact sheet, each once', () => {
    for (const [, { check }] of both) {
      const questions = Object.values(check.questions);
      expect(Object.keys(check.questions)).toEqual([...CHECK_QUESTIONS]);
      expect(new Set(questions).size).toBe(11);
      for (const question of questions) expect(question).toMatch(/\?$/);
    }
    expect(mineNl.check.questions.medicines).toBe('Gebruik je medicijnen, ook zonder recept?');
    expect(mineNl.check.questions.liver).toBe('Heb je een leverziekte, galstenen of drink je veel alcohol?');
  });

  test('ends with what to do with complaints', () => {
    expect(mineNl.check.closing).toMatch(/^Krijg je klachten na een supplement\? Stop ermee.*Lareb\.$/);
    expect(mineEn.check.closing).toMatch(/complaints after a supplement\? Stop.*Lareb\.$/);
  });

  test('every consequence names a professional, or the label or manual to read', () => {
    for (const [, { standing }] of both) {
      const told = [...Object.values(standing.blocks), ...Object.values(standing.flags), standing.sensor];
      for (const sentence of told) {
        expect(sentence).toMatch(
          /arts|apotheker|verloskundige|ziekenhuis|specialist|gebruiksaanwijzing|doctor|GP|pharmacist|midwife|hospital|manual/,
        );
      }
    }
  });
});

test('one’s own supplements are those of the article', () => {
  expect(SUPPLEMENT_IDS).toEqual(Object.keys(supplementFigures));
});

describe('what must not be said', () => {
  const shown = [
    ...all.map(([, text]) => text),
    ...[wordsNl, wordsEn].flatMap(({ trouble, done }) => [
      trouble['check-first'],
      trouble['supplement-blocked'],
      trouble['not-on-list'],
      done['supplement-added'],
      done['supplement-removed'],
    ]),
    promptWords.nl.reminder,
    promptWords.en.reminder,
  ];

  /** Figures that nobody verified (fact sheet tag M). */
  test.each([
    ['tolerable piperine', /(?<![\d.,])2 mg/],
    ['omega-3 and heart rhythm', /\b49 ?%|\b12 ?%|\b1 g\b|\b1000 mg[^.]*(EPA|omega)/i],
    ['extra vitamin D by age', /\b(10|20) (µg|microgram)/],
    ['vitamin C and sensors', /\b500 mg/],
    ['hours between supplement and medicine', /\b\d+ (uur|hours)/],
  ])('the unverified figure: %s', (_name, figure) => {
    for (const text of shown) expect(text).not.toMatch(figure);
  });

  test('the article’s doses and purposes, or that anything helps', () => {
    for (const text of shown) {
      expect(text).not.toMatch(/\b(400|600|2000|1500 mg curcum|125)\b/);
      expect(text).not.toMatch(/helpt|helps?\b|ontstekingsremmend|anti-inflammatory|ontspanning|relaxation/i);
      expect(text).not.toMatch(/rugpijn|back pain/i);
      expect(text).not.toMatch(/genee(st|sde)|genez|\bcures?\b|\bheal/i);
    }
  });
});
