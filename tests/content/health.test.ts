/** The health content against the article's facts, the official limits and itself in two languages. */
import { describe, expect, test } from 'vitest';
import { BESIDES_SOURCES } from '../../content/article/article.ts';
import { articleEn } from '../../content/article/en.ts';
import { articleNl } from '../../content/article/nl.ts';
import { foodEn } from '../../content/food/en.ts';
import { foodNl } from '../../content/food/nl.ts';
import { redFlagsEn } from '../../content/red-flags/en.ts';
import { RED_FLAG_SOURCES, redFlagFigures } from '../../content/red-flags/figures.ts';
import { redFlagsNl } from '../../content/red-flags/nl.ts';
import { RED_FLAG_IDS } from '../../content/red-flags/red-flag.ts';
import { SOURCES } from '../../content/sources.ts';
import { detailsEn } from '../../content/supplements/detail.en.ts';
import { detailsNl } from '../../content/supplements/detail.nl.ts';
import { EVIDENCE_STEPS } from '../../content/supplements/detail.ts';
import { detailFigures } from '../../content/supplements/detail-figures.ts';
import { supplementsEn } from '../../content/supplements/en.ts';
import { supplementFigures } from '../../content/supplements/figures.ts';
import { supplementsNl } from '../../content/supplements/nl.ts';
import { detailEn as wordsEn } from '../../content/words/pages-detail.en.ts';
import { detailNl as wordsNl } from '../../content/words/pages-detail.nl.ts';
import { FOOD_QUESTIONS } from '../../core/food.ts';
import { SUPPLEMENT_IDS, type SupplementId } from '../../core/supplements/product.ts';
import { leaves, numbers, sayTheSame } from './two-languages.ts';

const dutch = [
  ...leaves(supplementsNl, 'supplements'),
  ...leaves(detailsNl, 'details'),
  ...leaves(foodNl, 'food'),
  ...leaves(redFlagsNl, 'redFlags'),
  ...leaves(articleNl, 'article'),
];
const english = [
  ...leaves(supplementsEn, 'supplements'),
  ...leaves(detailsEn, 'details'),
  ...leaves(foodEn, 'food'),
  ...leaves(redFlagsEn, 'redFlags'),
  ...leaves(articleEn, 'article'),
];
const all = [...dutch, ...english];
const everything = all.map(([, text]) => text);

/** The article's table of supplements, written out once more on purpose. */
const ARTICLE_DOSES: Readonly<Record<SupplementId, readonly [number, number, string]>> = {
  'omega-3': [2000, 3000, 'mg'],
  magnesium: [400, 600, 'mg'],
  'vitamin-d3': [3000, 5000, 'IE'],
  curcumin: [1000, 1500, 'mg'],
  collagen: [10, 10, 'g'],
  'vitamin-c': [500, 500, 'mg'],
};

describe('the article', () => {
  test.each(SUPPLEMENT_IDS)('dose of %s is the article’s, in figures and in both languages', (id) => {
    const [from, to, unit] = ARTICLE_DOSES[id];
    const amount = from === to ? `${from}` : `${from}-${to}`;
    expect(supplementFigures[id].dose).toEqual({ from, to, unit });
    expect(supplementsNl[id].dose).toBe(`${amount} ${unit} per dag`);
    expect(supplementsEn[id].dose).toBe(`${amount} ${unit === 'IE' ? 'IU' : unit} a day`);
  });

  test.each([
    ['nl', articleNl, supplementsNl],
    ['en', articleEn, supplementsEn],
  ] as const)('every dose in its answer carries its warning (%s)', (_language, article, supplements) => {
    const answer = article.questions.supplements.answer;
    expect(answer).toHaveLength(SUPPLEMENT_IDS.length);
    for (const id of SUPPLEMENT_IDS) {
      expect(
        answer.some((line) => line.includes(`${supplements[id].dose}. ${supplements[id].warning}`)),
      ).toBe(true);
    }
  });

  test.each([
    ['nl', articleNl],
    ['en', articleEn],
  ] as const)('weeks and figures stand where the article has them (%s)', (_language, article) => {
    expect(Object.values(article.phases).map((phase) => numbers(phase.weeks))).toEqual([
      [1, 2],
      [3, 4],
      [5, 8],
      [9, 12],
    ]);
    expect(numbers(article.inBrief[4])).toEqual([90]);
    expect(numbers(article.lastDays)).toEqual([12, 84, 85, 90]);
    expect(article.approaches.movement.text.flatMap(numbers)).toEqual([10, 20]);
    expect(article.questions.movement.answer.flatMap(numbers)).toEqual([10, 20]);
  });

  test.each([
    [
      articleNl,
      [
        'insuline',
        'ontsteking',
        'cortisol',
        'adrenaline',
        'magnesium',
        'omega-3',
        'vitamine d',
        'angst|bang',
      ],
      ['suikers', 'granen', 'alcohol', 'ultrabewerkt', 'ketogeen', 'vetten', 'eiwitten', 'verkleving'],
      ['foamroller', 'elektrolyten', 'houding', 'blauw licht', 'mindfulness', 'vaste tijden', 'doorbloeding'],
    ],
    [
      articleEn,
      ['insulin', 'inflammation', 'cortisol', 'adrenaline', 'magnesium', 'omega-3', 'vitamin d', 'afraid'],
      ['sugars', 'grains', 'alcohol', 'ultra-processed', 'ketogenic', 'fats', 'proteins', 'adhesion'],
      ['foam roller', 'electrolytes', 'posture', 'blue light', 'mindfulness', 'fixed times', 'circulation'],
    ],
  ])('no fact of the article is lost', (article, ...facts) => {
    const text = leaves(article, '')
      .map(([, line]) => line)
      .join('\n')
      .toLowerCase();
    for (const fact of facts.flat()) expect(text).toMatch(new RegExp(fact));
  });

  test('what we say beside it asks for a professional', () => {
    expect(articleNl.foodCaution).toMatch(/huisarts of diëtist.*Verander nooit zelf je medicijnen/);
    expect(articleEn.foodCaution).toMatch(/GP or dietitian.*Never change your medicines yourself/);
    expect(articleNl.notAffiliated).toMatch(/niet gemaakt.*Yvo Sijpkens/);
    expect(articleEn.notAffiliated).toMatch(/not made.*Yvo Sijpkens/);
    // The benefits of TKB are the article's, never ours.
    for (const [path, text] of all) {
      if (/\bTKB\b/.test(text)) expect(text, path).toMatch(/artikel|article/);
    }
  });
});

describe('food', () => {
  test('the five questions and what any yes opens with are the fact sheet’s', () => {
    expect(Object.values(foodNl.questions)).toEqual([
      'Gebruik je medicijnen?',
      'Ben je zwanger of geef je borstvoeding?',
      'Heb (of had) je een eetstoornis, of ben je snel bezig met gewicht en eten?',
      'Heb je een ziekte van nieren, lever, hart, galblaas of alvleesklier?',
      'Ben je jonger dan 18, heb je ondergewicht, of had je een maagverkleining, jicht of nierstenen?',
    ]);
    expect(foodNl.care).toBe(
      'Minder koolhydraten eten werkt door op je medicijnen en je lichaam. Overleg eerst met je huisarts, praktijkondersteuner of diëtist. Verander nooit zelf je medicijnen.',
    );
    expect(Object.keys(foodEn.questions)).toEqual([...FOOD_QUESTIONS]);
  });

  test('water goes with the line on salt, in both languages', () => {
    expect(articleNl.waterCaution).toContain(
      'rink op gevoel, meestal 1,5 tot 2 liter per dag. Extra zout of elektrolyten heb je bij gewoon eten niet nodig.',
    );
    expect(articleEn.waterCaution).toMatch(/1\.5 to 2 litres a day.*no extra salt or electrolytes/);
  });
});

describe('limits', () => {
  test.each(SUPPLEMENT_IDS)('the verdict on %s follows from its dose and limit', (id) => {
    const { dose, verdict, limits } = supplementFigures[id];
    const limit = limits[0];
    if (limit === undefined) {
      expect(verdict).toBe('no-limit');
      return;
    }
    // An amount per kilo is counted at 80 kilos, the mildest of the fact sheet's three weights.
    const value = limit.unit === 'mg/kg' ? limit.value * 80 : limit.value;
    if (limit.unit !== 'mg/kg') expect(limit.unit).toBe(dose.unit);
    expect(verdict).toBe(dose.from > value ? 'above' : dose.to > value ? 'partly' : 'within');
  });

  test('three doses lie wholly or partly above one', () => {
    const over = SUPPLEMENT_IDS.filter((id) => /above|partly/.test(supplementFigures[id].verdict));
    expect(over).toEqual(['magnesium', 'vitamin-d3', 'curcumin']);
    for (const id of over) {
      const limit = supplementFigures[id].limits[0]?.value ?? Number.NaN;
      expect(supplementsNl[id].warning).toMatch(/^Let op: /);
      expect(supplementsEn[id].warning).toMatch(/^Take care: /);
      expect(numbers(supplementsNl[id].warning)).toContain(limit);
      expect(numbers(supplementsEn[id].warning)).toContain(limit);
    }
  });

  test('a warning fits beside its dose', () => {
    for (const id of SUPPLEMENT_IDS) {
      for (const { warning } of [supplementsNl[id], supplementsEn[id]]) {
        expect(warning.length).toBeLessThanOrEqual(220);
      }
    }
  });

  test('search terms are lower case and unique', () => {
    for (const id of SUPPLEMENT_IDS) {
      const { terms } = supplementFigures[id];
      expect(terms).toEqual(terms.map((term) => term.toLowerCase().trim()));
      expect(new Set(terms).size).toBe(terms.length);
    }
  });
});

describe('sources', () => {
  test('every source has a title and an https link of its own', () => {
    const links = Object.values(SOURCES).map((source) => source.url);
    for (const source of Object.values(SOURCES)) {
      expect(source.title).not.toBe('');
      expect(URL.canParse(source.url) && new URL(source.url).protocol).toBe('https:');
    }
    expect(new Set(links).size).toBe(links.length);
  });

  test('every source that is used exists, and a limit’s source is among its supplement’s', () => {
    const used = SUPPLEMENT_IDS.flatMap((id) => supplementFigures[id].sources);
    for (const id of [...used, ...RED_FLAG_SOURCES, ...BESIDES_SOURCES]) expect(SOURCES).toHaveProperty([id]);
    for (const id of SUPPLEMENT_IDS) {
      const { sources, limits } = supplementFigures[id];
      expect(sources[0]).toBe('article');
      for (const limit of limits) expect(sources).toContain(limit.source);
    }
  });
});

describe('one supplement', () => {
  test.each(SUPPLEMENT_IDS)('%s says of each limit what it is, and of each clash why', (id) => {
    const { limits } = supplementFigures[id];
    const { clashes } = detailFigures[id];
    for (const texts of [detailsNl[id], detailsEn[id]]) {
      expect(texts.limits).toHaveLength(limits.length);
      expect(texts.clashes).toHaveLength(clashes.length);
    }
  });

  test.each(SUPPLEMENT_IDS)('%s has no safety number without a source of its own', (id) => {
    const { clashes } = detailFigures[id];
    const { sources } = supplementFigures[id];
    for (const { source } of clashes) {
      if (source !== 'pharmacist') expect(sources).toContain(source);
    }
    for (const text of [detailsNl[id], detailsEn[id]]) {
      text.clashes.forEach(({ with: beside, why }, place) => {
        if (numbers(`${beside} ${why}`).length > 0) expect(clashes[place]?.source).not.toBe('pharmacist');
      });
      // An age is a person's, and a letter with a figure is a name.
      const unsourced = [...text.ask, ...text.forms, text.moment].map((line) =>
        line.replace(/\b(under|onder) 18\b|\b[A-Z]+\d\w*/g, ''),
      );
      expect(unsourced.flatMap(numbers)).toEqual([]);
    }
  });

  test('the hours of magnesium and a medicine are those of the fact sheet', () => {
    const hours = detailFigures.magnesium.clashes.map(({ distance }) => distance);
    expect(hours).toEqual([
      { kind: 'around', before: 2, after: [4, 6] },
      ...Array(3).fill({ kind: 'apart', hours: [3, 4] }),
      null,
      null,
      null,
    ]);
    for (const id of SUPPLEMENT_IDS) {
      if (id === 'magnesium') continue;
      expect(detailFigures[id].clashes.every(({ distance }) => distance === null)).toBe(true);
    }
  });

  test('the thyroid tablet, whose distance nobody verified, is left to the pharmacist', () => {
    for (const texts of [detailsNl, detailsEn]) {
      for (const id of ['magnesium', 'collagen'] as const) {
        const place = texts[id].clashes.findIndex((clash) =>
          /levothyroxine/i.test(clash.with.replaceAll('\u00AD', '')),
        );
        expect(detailFigures[id].clashes[place]).toEqual({ distance: null, source: 'pharmacist' });
      }
    }
  });

  test('the hours read the same in both languages', () => {
    expect(numbers(wordsNl.apart(3, 4))).toEqual(numbers(wordsEn.apart(3, 4)));
    expect(numbers(wordsNl.around(2, 4, 6))).toEqual([2, 4, 6]);
    expect(numbers(wordsEn.around(2, 4, 6))).toEqual([2, 4, 6]);
  });

  test('a limit per kilo is drawn for 70 kilos, and says so', () => {
    for (const texts of [detailsNl, detailsEn]) {
      expect(numbers(texts.curcumin.limits[0] ?? '')).toEqual([3, 70]);
      expect(numbers(texts.curcumin.limits[1] ?? '')).toEqual([60]);
    }
  });

  test('piperine has words and no number of its own', () => {
    for (const texts of [detailsNl, detailsEn]) {
      const lines = leaves(texts.curcumin, '').filter(([, line]) => /piperin/i.test(line));
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.flatMap(([, line]) => numbers(line))).toEqual([]);
    }
  });

  test.each(SUPPLEMENT_IDS)('the evidence for %s stands on the step that its words name', (id) => {
    const { evidence } = detailFigures[id];
    expect(EVIDENCE_STEPS.indexOf(evidence)).toBeLessThan(EVIDENCE_STEPS.indexOf('fair'));
    expect(supplementsNl[id].evidence.toLowerCase()).toMatch(new RegExp(`^${wordsNl.steps[evidence]}`));
    expect(supplementsEn[id].evidence.toLowerCase()).toMatch(new RegExp(`^${wordsEn.steps[evidence]}`));
  });

  /** g/mol of the whole compound, and how many atoms of magnesium are in it. */
  const MOLAR = [
    [40.3, 1],
    [84.3, 1],
    [451.1, 3],
    [172.4, 1],
    [203.3, 1],
    [272.6, 1],
    [294.5, 1],
  ] as const;

  test('the shares of magnesium follow from the molar masses', () => {
    const shares = MOLAR.map(([mass, atoms]) => Math.round((100 * 24.3 * atoms) / mass));
    expect(detailFigures.magnesium.contents.map(({ percent }) => percent)).toEqual(shares);
  });
});

describe('warning signs', () => {
  test('thirty: eleven, ten and nine, one of them only with another', () => {
    const perLevel = ([1, 2, 3] as const).map(
      (level) => RED_FLAG_IDS.filter((id) => redFlagFigures[id].level === level).length,
    );
    expect(perLevel).toEqual([11, 10, 9]);
    expect(RED_FLAG_IDS.filter((id) => redFlagFigures[id].onlyWithAnother)).toEqual(['r3-leeftijd']);
    expect(Object.keys(redFlagFigures)).toEqual([...RED_FLAG_IDS]);
  });

  test('the id says the level; five ask for 112, six for the GP at once', () => {
    for (const id of RED_FLAG_IDS) expect(`${redFlagFigures[id].level}`).toBe(id[1]);
    const calls = RED_FLAG_IDS.map((id) => redFlagFigures[id].call);
    expect(calls.slice(0, 5)).toEqual(Array(5).fill('emergency'));
    expect(calls.slice(5, 11)).toEqual(Array(6).fill('gp-now'));
    expect(calls.slice(11, 21)).toEqual(Array(10).fill('gp-today'));
    expect(calls.slice(21)).toEqual(Array(9).fill('gp-week'));
  });

  test('112 stands in the advice where nobody may wait, and English explains the Dutch names', () => {
    for (const texts of [redFlagsNl, redFlagsEn]) {
      expect(numbers(texts.advice.emergency)).toEqual([112]);
      expect(numbers(texts.advice['gp-now'])).toEqual([112]);
    }
    expect(redFlagsEn.headings['gp-now']).toMatch(
      /GP \(huisarts\).*out-of-hours GP service \(huisartsenpost\)/,
    );
  });
});

sayTheSame(dutch, english);

describe('what must not be said', () => {
  /** Figures that nobody verified (fact sheet tag M). */
  test.each([
    ['tolerable piperine', /\b2 mg[^.]*piperin|piperin[^.]*\b2 mg\b/i],
    ['piperine in a capsule', /\b5-10 mg|\b5 (tot|to) 10 mg/],
    ['a fish-oil capsule', /\b180 mg[^.]*EPA|\b120 mg|\b7 capsules/],
    ['heart rhythm risk', /\b49 ?%|\b12 ?%/],
    ['Dutch reference for vitamin C', /\b75 mg\b/],
    ['extra vitamin D by age', /\b(10|20) (µg|microgram)/],
    ['kidney function', /eGFR/],
    ['hours between magnesium and thyroid tablets', /\b4 (uur|hours)/],
  ])('the unverified figure: %s', (_name, figure) => {
    for (const [path, text] of all) expect(text, path).not.toMatch(figure);
  });

  test.each([
    /\bgenee(st|sde)|\bgenez(en|ing|end)/i,
    /\bcur(e|es|ed|ing|ative)\b|\bheal(s|ed|ing)?\b/i,
    /\bgaran(deert|tie)|\bguarantee/i,
    /\bhelpt? (echt )?tegen\b|\bworks? against\b|\bwonder|\bmirac/i,
    /\bbewezen effectief|\bproven (to|effective)/i,
  ])('a claim: %s', (claim) => {
    for (const text of everything) expect(text).not.toMatch(claim);
  });

  test('a purpose outside the article’s frame', () => {
    for (const id of SUPPLEMENT_IDS) {
      expect(supplementsNl[id].purpose).toMatch(/^Het artikel noemt/);
      expect(supplementsEn[id].purpose).toMatch(/^The article names/);
    }
  });
});
