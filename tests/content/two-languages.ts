/** What every text of ours owes to both languages. */
import { describe, expect, test } from 'vitest';

export type Leaf = readonly [path: string, text: string];
type Sentence = (...args: unknown[]) => unknown;

/**
 * Every string of a value with its path.
 * @param said what a sentence with figures of somebody's own says of made-up ones; without it sentences are left out
 */
export function leaves(
  value: unknown,
  path: string,
  said?: (sentence: Sentence, path: string) => unknown,
): readonly Leaf[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return leaves(said?.(value as Sentence, path), path, said);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`, said));
}

/** The numbers of a text, sorted: 2.000, 2,000 and 2000 are one, so are 1,5 and 1.5. */
export function numbers(text: string): readonly number[] {
  const found = text.match(/\d+(?:[.,]\d+)*/g) ?? [];
  return found
    .map((figure) => Number(figure.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.')))
    .sort((a, b) => a - b);
}

export function sayTheSame(dutch: readonly Leaf[], english: readonly Leaf[]): void {
  describe('both languages', () => {
    test('have the same fields, none empty', () => {
      expect(english.map(([path]) => path)).toEqual(dutch.map(([path]) => path));
      for (const [path, text] of [...dutch, ...english]) expect(text.trim(), path).not.toBe('');
    });

    test('have the same numbers in the same field', () => {
      const figures = (texts: readonly Leaf[]) =>
        Object.fromEntries(texts.map(([path, text]) => [path, numbers(text)]));
      expect(figures(english)).toEqual(figures(dutch));
    });

    test('are each in one language: no IE in English, no IU in Dutch', () => {
      for (const [path, text] of dutch) expect(text, path).not.toMatch(/\bIU\b/);
      for (const [path, text] of english) expect(text, path).not.toMatch(/\bIE\b/);
    });
  });
}
