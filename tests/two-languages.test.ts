import { expect, test } from 'vitest';
import { inBothLanguages } from '../scripts/two-languages.ts';

test('the structure stands once, the words twice', () => {
  expect(inBothLanguages('<p class="a"><b>Dag</b> 1</p>', '<p class="a"><b>Day</b> 1</p>')).toBe(
    '<p class="a"><b><span lang="nl">Dag</span><span lang="en">Day</span></b> 1</p>',
  );
});

test('a name in an attribute that differs is left to the living page', () => {
  expect(
    inBothLanguages(
      '<nav class="a" aria-label="Onderdelen"></nav>',
      '<nav class="a" aria-label="Sections"></nav>',
    ),
  ).toBe('<nav class="a"></nav>');
});

test('another structure stops the build', () => {
  expect(() => inBothLanguages('<p>a</p>', '<p>a<b>c</b></p>')).toThrow(/more than their words/);
});
