/** The words of what somebody tells of a day, in both languages. */
import { expect, test } from 'vitest';
import { toldEn } from '../../content/told/en.ts';
import { toldNl } from '../../content/told/nl.ts';
import { leaves, sayTheSame } from './two-languages.ts';

const figure = (sentence: (...args: unknown[]) => unknown) => sentence(4, 3, 6, 5);
sayTheSame(leaves(toldNl, 'told', figure), leaves(toldEn, 'told', figure));

test('one is one, and nothing is not said', () => {
  expect([toldNl.note.left(1), toldEn.note.left(1)]).toEqual(['Nog 1 teken.', '1 character left.']);
  expect(toldNl.day.sat(0, 1)).toBe('Gezeten: 1 minuut');
  expect(toldNl.day.sat(5, 0)).toBe('Gezeten: 5 uur');
  expect(toldEn.day.sat(1, 20)).toBe('Sat for 1 hour and 20 minutes');
});

test('the pain is asked as the guideline has it (fact sheet 5.1)', () => {
  expect(toldNl.pain.question).toBe('Hoeveel pijn had je gemiddeld de afgelopen 24 uur?');
});
