import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../content/language.ts';
import { supplementFigures } from '../../content/supplements/figures.ts';
import { lookUp } from '../../core/lookup.ts';
import { nearlyBegins } from '../../core/spelling.ts';
import { SUPPLEMENT_IDS } from '../../core/supplements/product.ts';
import { lookupIndex, textsOf } from '../../scripts/lookup-index.ts';
import { documentsOf } from '../../store/documents.ts';
import { QUERIES } from '../queries.ts';

const index = { nl: lookupIndex('nl'), en: lookupIndex('en') };
const idOf = (hash: string | undefined) => hash?.split('/')[1];

describe.each(LANGUAGES)('the quick look-up (%s)', (language) => {
  const find = (query: string) => lookUp(query, index[language]);

  test.each(QUERIES.filter(([query]) => query !== 'koorts' && query !== 'fever'))(
    '“%s” finds %s first, as the panel does',
    (query, first) => {
      expect(idOf(find(query)[0]?.hash)).toBe(first);
    },
  );

  test('finds everything by its own name first: the address bar hands that back', () => {
    const lost = documentsOf(textsOf[language]).filter(({ name, hash }) => find(name)[0]?.hash !== hash);
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  test('says every dose after its warning, in a line that an address bar holds', () => {
    for (const id of SUPPLEMENT_IDS) {
      const { name, dose } = textsOf[language].supplements[id];
      const line = find(name)[0]?.line ?? '';
      expect(line.length).toBeLessThan(130);
      expect(line.endsWith(`${dose}.`)).toBe(true);
      const { verdict } = supplementFigures[id];
      if (verdict === 'above' || verdict === 'partly') {
        expect(line).toMatch(language === 'nl' ? /\. Let op: / : /\. Take care: /);
      }
    }
  });

  test('has no figure in a line that the supplement itself has not', () => {
    for (const id of SUPPLEMENT_IDS) {
      const { name, dose, warning } = textsOf[language].supplements[id];
      const figures = find(name)[0]?.line.match(/\d+/g) ?? [];
      for (const figure of figures) expect(`${name} ${dose} ${warning}`).toContain(figure);
    }
  });

  test('says of a warning sign first whom to call', () => {
    expect(find('112')[0]?.line).toMatch(/^(Bel nu|Call) 112/);
  });

  test('finds nothing for what is nowhere, for nothing, and for signs alone', () => {
    for (const query of ['zink', 'xyzzy', '', ' ', '|', ';', '|;|', '.*']) expect(find(query)).toEqual([]);
  });
});

describe('one slip of the finger', () => {
  test.each([
    ['visolei', 'visolie'],
    ['vsolie', 'visolie'],
    ['viisolie', 'visolie'],
    ['visplie', 'visolie'],
    ['fisolie', 'visolie'],
    ['kurkm', 'kurkuma'],
  ])('%s is nearly the beginning of %s', (typed, word) => {
    expect(nearlyBegins(typed, word)).toBe(true);
  });

  test.each([
    ['vslie', 'visolie'],
    ['olievis', 'visolie'],
    ['zink', 'ziek'],
    ['', 'visolie'],
  ])('%s is not %s', (typed, word) => {
    expect(nearlyBegins(typed, word)).toBe(false);
  });
});
