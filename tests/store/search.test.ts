import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../content/language.ts';
import { textsOf } from '../../scripts/lookup-index.ts';
import { documentsOf } from '../../store/documents.ts';
import { type Hit, indexOf, search } from '../../store/search.ts';
import { QUERIES } from '../queries.ts';

const documents = { nl: documentsOf(textsOf.nl), en: documentsOf(textsOf.en) };
const index = { nl: indexOf(documents.nl), en: indexOf(documents.en) };

const find = (query: string) => search(query, index.nl);
const ids = (hits: readonly Hit[]) => hits.map(({ document }) => document.id);
const marked = (hit: Hit | undefined) => hit?.pieces.filter((piece) => piece.hit).map((piece) => piece.text);
const whole = (hit: Hit | undefined) => hit?.pieces.map((piece) => piece.text).join('');

describe.each(LANGUAGES)('the search (%s)', (language) => {
  test.each(QUERIES)('“%s” finds %s first', (query, first) => {
    expect(ids(search(query, index[language]))[0]).toBe(first);
  });

  test('finds everything by its own name', () => {
    const lost = documents[language].filter(
      (one) => !ids(search(one.name, index[language])).includes(one.id),
    );
    expect(lost.map(({ name }) => name)).toEqual([]);
  });
});

describe('what is found', () => {
  test('is marked where it stands, however it is written there', () => {
    expect(marked(find('omega3')[0])).toEqual(['omega-3']);
    expect(marked(find('curcuminoiden')[0])).toEqual(['curcuminoïden']);
    expect(marked(find('peper kurkuma')[0])).toEqual(['kurkuma', 'peper']);
  });

  test('keeps its whole text around the marks', () => {
    const [hit] = find('zijpl');
    expect(whole(hit)).toBe('Zijplank op je knieën');
    expect(marked(hit)).toEqual(['Zijpl']);
  });

  test('by another word than its name shows that word', () => {
    const [hit] = find('turmeric');
    expect([hit?.field, whole(hit)]).toEqual(['term', 'turmeric']);
  });

  test('in a sentence shows the sentence', () => {
    const inBrief = find('therapeutische koolhydraat').find(({ document }) => document.id === 'in-brief');
    expect(inBrief?.field).toBe('body');
    expect(marked(inBrief)).toEqual(['therapeutische', 'koolhydraat']);
  });

  test('has the supplements first', () => {
    expect(find('vitamine').map(({ document }) => document.kind)).toEqual([
      'supplement',
      'supplement',
      'article',
      'article',
    ]);
  });

  test('is nothing for what is nowhere, for nothing, and for signs alone', () => {
    for (const query of ['zink', 'xyzzy', '', '   ', '"-"', '-', '|;']) expect(find(query)).toEqual([]);
  });

  test('is not lost on signs that the engine would read as orders', () => {
    expect(ids(find('"visolie" -epa'))).toEqual(['omega-3']);
    expect(ids(find('(visolie)*'))).toEqual(['omega-3']);
  });

  test.each(['plank', 'koorts', 'magnesium', 'slap'])(
    'forgives no slip where “%s” fits as it is typed',
    (query) => {
      const marks = find(query).flatMap(marked);
      expect(marks.length).toBeGreaterThan(0);
      for (const mark of marks) expect(mark?.toLowerCase()).toBe(query);
    },
  );

  test('is no run of letters from one word into the next', () => {
    const hits = search('fever', index.en);
    expect(ids(hits)).not.toContain('r2-zwanger');
    for (const mark of hits.flatMap(marked)) expect(mark).toBe('fever');
  });

  test('may have each word in another of its names', () => {
    expect(ids(find('visolie epa'))).toEqual(['omega-3']);
    expect(ids(find('kurkuma e100 geelwortel'))).toEqual(['curcumin']);
  });

  test('never shows a dose without its warning', () => {
    const texts = documents.nl.flatMap(({ name, about, body }) => [name, about, ...body]);
    expect(texts.filter((text) => /\d ?(mg|IE|g)\b/.test(text))).toEqual([]);
  });
});
