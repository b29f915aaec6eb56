/** Six questions before the first exercise: what each answer closes or leaves out. */
import { describe, expect, test } from 'vitest';
import { exercisesNl } from '../../content/exercises/nl.ts';
import { shelf } from '../../content/exercises/shelf.ts';
import { EXERCISE_IDS, type ExerciseId } from '../../core/exercises.ts';
import {
  closedBy,
  leftOutBy,
  mayGuide,
  SCREENING_IDS,
  type Screening,
  type ScreeningId,
} from '../../core/guided/screening.ts';

/** Somebody to whom only these apply. */
const answered = (...ids: readonly ScreeningId[]): Screening => ({
  surgery: ids.includes('surgery'),
  bones: ids.includes('bones'),
  thrombosis: ids.includes('thrombosis'),
  pregnant: ids.includes('pregnant'),
  minor: ids.includes('minor'),
  skin: ids.includes('skin'),
});

const ROLLERS: readonly ExerciseId[] = ['rol-bovenrug', 'rol-bil', 'rol-been'];
const BENDING: readonly ExerciseId[] = [
  'bekken-kantelen',
  'kat-koe',
  'hamstring-rek',
  'figuur-4',
  'curl-up',
  'heupscharnier',
  'koffer-dragen',
];

describe('the exercises', () => {
  test('stay closed until the questions were answered', () => {
    expect(mayGuide(null)).toBe(false);
    expect(mayGuide(answered())).toBe(true);
  });

  test.each(['surgery', 'pregnant', 'minor'] as const)('are closed by %s, whatever else', (id) => {
    expect(closedBy(answered(id))).toBe(id);
    expect(mayGuide(answered(id))).toBe(false);
    expect(mayGuide(answered(...SCREENING_IDS))).toBe(false);
  });

  test.each(['bones', 'thrombosis', 'skin'] as const)('stay open with %s, without some of them', (id) => {
    expect(closedBy(answered(id))).toBeNull();
    expect(mayGuide(answered(id))).toBe(true);
    expect(leftOutBy(answered(id), shelf).size).toBeGreaterThan(0);
  });
});

describe('what is left out', () => {
  test('is nothing for who answers no to all', () => {
    expect([...leftOutBy(answered(), shelf)]).toEqual([]);
  });

  test('is bending forward and rolling with brittle bones', () => {
    const out = leftOutBy(answered('bones'), shelf);
    expect([...out.keys()].sort()).toEqual([...BENDING, ...ROLLERS].sort());
    expect(new Set(out.values())).toEqual(new Set(['bones']));
  });

  test.each(['thrombosis', 'skin'] as const)('is rolling with %s', (id) => {
    expect([...leftOutBy(answered(id), shelf)]).toEqual(ROLLERS.map((roller) => [roller, id]));
  });

  test('bears the weightiest reason where there are two', () => {
    const out = leftOutBy(answered('skin', 'thrombosis', 'bones'), shelf);
    for (const roller of ROLLERS) expect(out.get(roller)).toBe('bones');
  });

  /** Getting up leans forward as leaving any chair does; changing posture leans to all sides and stays nowhere. */
  test('holds every exercise whose steps round the back, bend it forward or lift', () => {
    const EVERYDAY: readonly ExerciseId[] = ['opstaan-zitten', 'houding-wissel'];
    const bends = EXERCISE_IDS.filter((id) =>
      /\bbol\b|naar voren vanuit|buig (vanuit|iets naar voren)|[Bb]uig iets naar voren|billen naar achteren|[Tt]il (je hoofd|de tas)/.test(
        exercisesNl.exercises[id].steps.join(' '),
      ),
    );
    expect(bends.filter((id) => !EVERYDAY.includes(id))).toEqual(BENDING);
  });
});
