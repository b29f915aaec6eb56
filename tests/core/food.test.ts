import { describe, expect, test } from 'vitest';
import { FOOD_QUESTIONS, type FoodAnswers, foodNeedsCare, foodWay, mayAskWeight } from '../../core/food.ts';
import type { JournalEvent } from '../../core/journal.ts';
import { merge } from '../../core/merge.ts';
import { MINUTE } from '../../core/time.ts';
import { Life, MONDAY_NINE } from './life.ts';

const NO: FoodAnswers = { medicines: false, pregnant: false, eating: false, organs: false, frail: false };

/** All thirty-two ways to answer. */
const ALL = Array.from(
  { length: 2 ** FOOD_QUESTIONS.length },
  (_, bits) =>
    Object.fromEntries(
      FOOD_QUESTIONS.map((question, place) => [question, (bits & (1 << place)) !== 0]),
    ) as FoodAnswers,
);

describe('what the answers about food leave open', () => {
  test.each([
    ['nothing was asked', null, 'ask', false, true],
    ['five times no', NO, 'neutral', false, true],
    ['medicines', { ...NO, medicines: true }, 'neutral', true, true],
    ['pregnant', { ...NO, pregnant: true }, 'neutral', true, true],
    ['an eating disorder', { ...NO, eating: true }, 'nothing', true, false],
    ['a disease of an organ', { ...NO, organs: true }, 'consult', true, true],
    ['under 18 or underweight', { ...NO, frail: true }, 'neutral', true, true],
    ['an eating disorder and an organ', { ...NO, eating: true, organs: true }, 'nothing', true, false],
  ] as const)('%s', (_name, food, way, care, weight) => {
    expect(foodWay(food)).toBe(way);
    expect(foodNeedsCare(food)).toBe(care);
    expect(mayAskWeight(food)).toBe(weight);
  });

  test('whatever else is answered, a yes on eating closes food and weight, and one on organs leaves advice', () => {
    for (const answers of ALL) {
      const way = answers.eating ? 'nothing' : answers.organs ? 'consult' : 'neutral';
      expect(foodWay(answers)).toBe(way);
      expect(mayAskWeight(answers)).toBe(!answers.eating);
      expect(foodNeedsCare(answers)).toBe(Object.values(answers).includes(true));
    }
  });
});

describe('answered', () => {
  const answered = (device: string, answers: FoodAnswers): JournalEvent[] => {
    const life = new Life(MONDAY_NINE + MINUTE).work(5).tell({ type: 'food-answered', answers });
    return life.journal.map((event) => ({ ...event, device, id: `${device}/${event.id}` }) as JournalEvent);
  };

  test('the last answer stands', () => {
    const life = new Life().tell({ type: 'food-answered', answers: { ...NO, eating: true } });
    expect(life.model.food?.eating).toBe(true);
    expect(life.tell({ type: 'food-answered', answers: NO }).model.food).toEqual(NO);
  });

  test('another computer’s answers come along only where none were given', () => {
    const theirs = answered('b', { ...NO, organs: true });
    expect(merge([], theirs, 'a')?.imported.food).toEqual({ ...NO, organs: true });
    expect(merge(answered('a', NO), theirs, 'a')?.imported.food).toBeNull();
  });

  test('an import keeps one’s own answers, also an import of before there were any', () => {
    const life = new Life().tell({ type: 'food-answered', answers: { ...NO, eating: true } });
    const imported = { type: 'imported', added: 1, programme: null, settings: null, gates: null } as const;
    expect(life.tell(imported).model.food?.eating).toBe(true);
    expect(life.tell({ ...imported, food: null }).model.food?.eating).toBe(true);
  });

  test('one’s own answer after an import wins from the next file', () => {
    const theirs = answered('b', { ...NO, organs: true });
    const mine = answered('a', NO);
    const first = merge(mine, theirs, 'a');
    expect(merge([...mine, ...theirs], theirs, 'a')?.added).toEqual([]);
    expect(first?.imported.food).toBeNull();
  });
});
