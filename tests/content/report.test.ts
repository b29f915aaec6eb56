/** The words of the report: both languages, what it is and what it is not, nothing that judges. */
import { describe, expect, test } from 'vitest';
import { reportEn } from '../../content/report/en.ts';
import { reportNl } from '../../content/report/nl.ts';
import { leaves, sayTheSame } from './two-languages.ts';

const said = (sentence: (...args: unknown[]) => unknown) => sentence(3, 2, 4);
const dutch = leaves(reportNl, 'report', said);
const english = leaves(reportEn, 'report', said);

sayTheSame(dutch, english);

describe.each([
  ['nl', reportNl, dutch],
  ['en', reportEn, english],
] as const)('in %s', (_language, { sheet }, texts) => {
  test('it says that it is self-reported, that it is no examination, and whose programme it is', () => {
    expect(sheet.selfReported).toMatch(/Zelf ingevuld|Self-reported/);
    expect(sheet.selfReported).toMatch(/geen medisch onderzoek|not a medical examination/);
    expect(sheet.source).toMatch(/Stichting Je Leefstijl Als Medicijn/);
    expect(sheet.source).toMatch(/Niet gemaakt of goedgekeurd|Not made or endorsed/);
  });

  test('it blames nobody, cheers nobody and names no cause', () => {
    const judging =
      /gemist|helaas|mislukt|goed zo|geweldig|diagnose|dankzij|missed|unfortunately|failed|well done|great|diagnosis|thanks to/i;
    for (const [path, text] of texts) expect(text, path).not.toMatch(judging);
  });
});

test('one of something is not told in the plural', () => {
  expect(reportNl.sheet.breaks.breaks('1', '1', 1)).toMatch(/^Gemiddeld 1 pauze per dag van 1 minuut /);
  expect(reportNl.sheet.breaks.sitting(1, 1)).toContain('1 uur en 1 minuut zitten');
  expect(reportEn.sheet.breaks.breaks('1', '1', 1)).toMatch(/^1 break a day on average, of 1 minute /);
  expect(reportEn.sheet.breaks.sitting(1, 1)).toContain('1 hour and 1 minute of sitting');
});
