import { describe, expect, test } from 'vitest';
import { draftOfExercise, EMPTY_EXERCISE, readExercise } from '../../core/exercise-draft.ts';
import type { OwnExercise } from '../../core/own-exercises.ts';

const BRIDGE: OwnExercise = {
  id: 'own-bridge',
  name: 'Brug',
  steps: ['Lig op je rug.', 'Til je billen op.'],
  counts: 'repetitions',
  amount: 10,
  picture: 'event-of-the-picture',
};
const typed = draftOfExercise(BRIDGE);

describe('an exercise that is written down', () => {
  test('reads back as it was kept', () => {
    const { id: _id, picture: _picture, ...rest } = BRIDGE;
    expect(readExercise(typed)).toEqual({ typed: rest });
    expect(typed.picture).toEqual({ kept: 'event-of-the-picture' });
  });

  test('has its steps one on a line, without the numbers and dashes that were typed before them', () => {
    const steps = '1. Lig op je rug.\n\n  2) Til je billen op.  \r\n- Zak weer.\n10 tellen vasthouden';
    expect(readExercise({ ...typed, steps })).toMatchObject({
      typed: { steps: ['Lig op je rug.', 'Til je billen op.', 'Zak weer.', '10 tellen vasthouden'] },
    });
  });

  test('says of each field what is missing', () => {
    expect(readExercise(EMPTY_EXERCISE)).toEqual({
      wrong: { name: 'needs-name', steps: 'needs-steps', amount: 'needs-repetitions' },
    });
  });

  test.each([
    ['0', 'repetitions', false],
    ['1', 'repetitions', true],
    ['60', 'repetitions', true],
    ['61', 'repetitions', false],
    ['61', 'seconds', true],
    ['4', 'seconds', false],
    ['900', 'seconds', true],
    ['901', 'seconds', false],
    ['2,5', 'repetitions', false],
    ['tien', 'repetitions', false],
    ['', 'seconds', false],
  ] as const)('takes “%s” %s: %s', (amount, counts, good) => {
    const read = readExercise({ ...typed, amount, counts });
    expect('typed' in read).toBe(good);
    if ('wrong' in read) expect(read.wrong).toEqual({ amount: `needs-${counts}` });
  });

  test.each([
    [Array(9).fill('Adem uit.').join('\n'), 'too-many-steps'],
    ['a'.repeat(301), 'long-step'],
    [' \n ', 'needs-steps'],
  ])('refuses steps that the journal would not take', (steps, trouble) => {
    expect(readExercise({ ...typed, steps })).toEqual({ wrong: { steps: trouble } });
  });
});
