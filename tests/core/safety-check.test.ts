import { describe, expect, test } from 'vitest';
import {
  blocksOn,
  CHECK_QUESTIONS,
  type CheckQuestion,
  flagsOn,
  isAnswered,
  isBlocked,
  type Safety,
  type Subject,
  subjectsOf,
  unanswered,
} from '../../core/supplements/check.ts';
import { SUPPLEMENT_IDS } from '../../core/supplements/product.ts';
import { anOmega, safetyOf } from './supplement-list.ts';

const SUBJECTS: readonly Subject[] = [...SUPPLEMENT_IDS, 'cod-liver-oil'];

/** The fact sheet's 1.8, written out once more on purpose: `b` blocks, `f` flags, `.` says nothing. */
//                                    omega magn vitD curc coll vitC codliver
const TABLE: Readonly<Record<CheckQuestion, string>> = {
  medicines: /*        */ 'f    f    f    b    f    f    .',
  'blood-thinners': /* */ 'f    .    .    f    .    f    .',
  kidneys: /*          */ '.    f    f    f    f    f    f',
  liver: /*            */ '.    .    .    b    .    .    .',
  heart: /*            */ 'f    f    .    .    .    .    .',
  pregnant: /*         */ 'f    f    f    b    f    f    b',
  allergy: /*          */ 'f    .    .    .    f    .    .',
  operation: /*        */ 'f    f    f    f    f    f    .',
  cancer: /*           */ 'f    f    f    b    f    f    .',
  diabetes: /*         */ '.    .    .    f    .    f    .',
  'under-18': /*       */ 'b    b    b    b    b    b    .',
};

describe('a yes to', () => {
  test.each(CHECK_QUESTIONS)('%s means for each supplement what the fact sheet says', (question) => {
    const safety = safetyOf({ [question]: true });
    const row = SUBJECTS.map((subject) => {
      if (blocksOn([subject], safety).length > 0) return 'b';
      return flagsOn([subject], safety).length > 0 ? 'f' : '.';
    });
    expect(row).toEqual(TABLE[question].split(/\s+/));
  });

  test('several questions names each of them, in the order in which they are asked', () => {
    const safety = safetyOf({ liver: true, medicines: true, 'blood-thinners': true });
    expect(blocksOn(['curcumin'], safety)).toEqual(['medicines', 'liver']);
    expect(flagsOn(['curcumin'], safety)).toEqual(['blood-thinners']);
  });
});

test('eleven times no says nothing of any supplement', () => {
  for (const subject of SUBJECTS) {
    expect(blocksOn([subject], safetyOf({}))).toEqual([]);
    expect(flagsOn([subject], safetyOf({}))).toEqual([]);
  }
});

describe('cod-liver oil', () => {
  test('is stopped by a pregnancy that lets fish oil pass with a word', () => {
    const safety = safetyOf({ pregnant: true });
    expect(isBlocked(anOmega({ codLiver: true }), safety)).toBe(true);
    expect(isBlocked(anOmega(), safety)).toBe(false);
  });

  test('hears all that is said of omega-3, too', () => {
    const flags = flagsOn(subjectsOf(anOmega({ codLiver: true })), safetyOf({ heart: true, kidneys: true }));
    expect(flags).toEqual(['kidneys', 'heart']);
  });
});

describe('the check', () => {
  test('is answered only with all eleven', () => {
    const half: Safety = { answers: { medicines: false, heart: true }, weight: null };
    expect(isAnswered(half)).toBe(false);
    expect(unanswered(half)).toHaveLength(9);
    expect(isAnswered(safetyOf({}))).toBe(true);
  });

  test('says what it knows before it is finished', () => {
    const half: Safety = { answers: { liver: true }, weight: null };
    expect(blocksOn(['curcumin'], half)).toEqual(['liver']);
  });
});
