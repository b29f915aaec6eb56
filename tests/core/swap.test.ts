/** Changing one exercise of a session: for a change, or for a gentler one. */
import { describe, expect, test } from 'vitest';
import { shelf } from '../../content/exercises/shelf.ts';
import { planOfDay } from '../../core/day-plan.ts';
import { EXERCISE_IDS, PLACES } from '../../core/exercises.ts';
import { gentlerThan } from '../../core/guided/ladder.ts';
import { offer } from '../../core/guided/offer.ts';
import type { Part } from '../../core/guided/part.ts';
import { sessionOf } from '../../core/guided/programme-session.ts';
import { traitsOf } from '../../core/guided/shelf.ts';
import { easier, swap } from '../../core/guided/swap.ts';
import { ABILITIES, type Wish } from '../../core/guided/wish.ts';
import { PHASES } from '../../core/programme.ts';
import { idsOf, PLAIN, sumOf } from './wish.ts';

const partsOf = (wish: Wish) => offer(wish, shelf).parts;
const groupOf = (id: string) => traitsOf(shelf, id)?.group;
const places = (parts: readonly Part[]) => parts.map((_, index) => index);

/** The session of strength on day 29, the first of all. */
function strengthSession(leftOut: ReadonlySet<string> = new Set()): readonly Part[] {
  const plan = planOfDay(29);
  const action = plan.actions.find(({ kind }) => kind === 'kracht');
  return action === undefined ? [] : sessionOf(action, plan, shelf, leftOut);
}

describe('another exercise', () => {
  const wishes = PHASES.flatMap((phase) =>
    ABILITIES.flatMap((can) => [60, 120, 180, 300].map((seconds) => ({ ...PLAIN, phase, can, seconds }))),
  );

  test.each(wishes)('takes the place of one and its seconds: $phase, $can, $seconds s', (wish) => {
    const parts = partsOf(wish);
    for (const index of places(parts)) {
      const swapped = swap(parts, index, wish, shelf);
      const [before, after] = [parts[index], swapped[index]];
      expect(swapped).not.toBe(parts);
      expect(Math.abs((after?.seconds ?? 0) - (before?.seconds ?? 0))).toBeLessThanOrEqual(5);
      expect(idsOf(parts)).not.toContain(after?.exercise);
      expect(swapped.toSpliced(index, 1)).toEqual(parts.toSpliced(index, 1));
      expect(Math.abs(sumOf(swapped) - wish.seconds)).toBeLessThanOrEqual(15);
    }
  });

  test('goes round: swapping on brings each that fits once, and then the first again', () => {
    const wish: Wish = { ...PLAIN, phase: 'strength', seconds: 180 };
    let parts = partsOf(wish);
    const first = parts[1]?.exercise;
    const seen: string[] = [];
    do {
      parts = swap(parts, 1, wish, shelf);
      seen.push(parts[1]?.exercise ?? '');
    } while (seen.at(-1) !== first && seen.length < 30);
    expect(seen.at(-1)).toBe(first);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(5);
  });

  test('wakes up first and calms down only last', () => {
    const wish: Wish = { ...PLAIN, phase: 'strength', seconds: 180 };
    let parts = partsOf(wish);
    for (let round = 0; round < 20; round++) {
      for (const index of places(parts)) parts = swap(parts, index, wish, shelf);
      expect(['walking', 'mobility']).toContain(groupOf(parts[0]?.exercise ?? ''));
      expect(['breathing', 'relaxation']).not.toContain(groupOf(parts[1]?.exercise ?? ''));
    }
  });

  test('is strength for strength in a session of the programme, with the same sets', () => {
    const parts = strengthSession();
    const wish: Wish = { ...PLAIN, phase: 'strength', can: 'floor', level: 'calm', seconds: 900 };
    const swapped = swap(parts, 0, wish, shelf);
    expect(groupOf(swapped[0]?.exercise ?? '')).toBe('strength');
    expect(swapped[0]?.sets?.repetitions).toEqual([8, 8]);
    expect(sumOf(swapped)).toBe(sumOf(parts));
  });

  test('is not there where there is none: the session stays as it is', () => {
    const wish: Wish = { ...PLAIN, can: 'sit', flareUp: true };
    const parts = partsOf(wish);
    expect(swap(parts, 0, wish, shelf)).toBe(parts);
    expect(swap(parts, 9, wish, shelf)).toBe(parts);
    const walk: readonly Part[] = [{ exercise: 'wandeling', place: 'outside', seconds: 900 }];
    expect(swap(walk, 0, PLAIN, shelf)).toBe(walk);
  });
});

describe('a gentler exercise', () => {
  test('is found for each that is heavy, in the same place, until the gentlest', () => {
    for (const exercise of EXERCISE_IDS) {
      for (const place of shelf[exercise].places) {
        let parts: readonly Part[] | null = [{ exercise, place, seconds: 60 }];
        const seen: string[] = [];
        while (parts !== null && seen.length < 9) {
          seen.push(parts[0]?.exercise ?? '');
          expect(parts[0]?.place).toBe(place);
          expect(shelf[exercise].places).toContain(place);
          parts = easier(parts, 0, { ...PLAIN, phase: 'consolidation', can: 'floor' }, shelf);
        }
        expect(parts, `${seen.join(' > ')} goes on`).toBeNull();
        const heavy = ['core', 'strength', 'roller'].includes(shelf[exercise].group);
        if (heavy) expect(seen.length, `${exercise}, ${place}`).toBeGreaterThan(1);
      }
    }
  });

  test('is never heavier: nothing leads back up, from no place', () => {
    const below = (id: string, above: readonly string[] = []): readonly string[] => {
      expect(above, `${id} is below itself`).not.toContain(id);
      return gentlerThan(id).flatMap((one) => [one, ...below(one, [...above, id])]);
    };
    for (const id of EXERCISE_IDS) {
      const strong = below(id).filter((one) => groupOf(one) === 'strength');
      if (groupOf(id) !== 'strength') expect(strong, id).toEqual([]);
    }
  });

  test('keeps to phase, flare-up and what was left out', () => {
    const hinge: readonly Part[] = [{ exercise: 'heupscharnier', place: 'standing', seconds: 60 }];
    const wish: Wish = { ...PLAIN, phase: 'strength' };
    const to = (change: Partial<Wish>) => easier(hinge, 0, { ...wish, ...change }, shelf)?.[0]?.exercise;
    expect(to({})).toBe('opstaan-zitten');
    expect(to({ leftOut: new Set(['opstaan-zitten']) })).toBe('wandelpauze');
    expect(to({ flareUp: true })).toBe('wandelpauze');
    expect(to({ leftOut: new Set(['opstaan-zitten', 'wandelpauze', 'schouders-los']) })).toBeUndefined();
  });

  test('takes the week’s sets along within strength, and leaves them behind below it', () => {
    const parts = strengthSession(new Set(['opstaan-zitten']));
    const wish: Wish = { ...PLAIN, phase: 'strength', seconds: 900 };
    const gentler = easier(parts, 0, wish, shelf);
    expect(gentler?.[0]).toMatchObject({ exercise: 'opstaan-zitten', sets: { repetitions: [8, 8] } });
    expect(gentler?.[0]?.seconds).toBe(parts[0]?.seconds);
    const walking = easier(gentler ?? [], 0, wish, shelf);
    expect(walking?.[0]).toMatchObject({ exercise: 'wandelpauze' });
    expect(walking?.[0]?.sets).toBeUndefined();
  });

  test('that cannot go on for so long makes the break shorter, and is not there for the gentlest', () => {
    const long: readonly Part[] = [{ exercise: 'wandelpauze', place: 'standing', seconds: 300 }];
    expect(easier(long, 0, PLAIN, shelf)?.[0]).toEqual({
      exercise: 'schouders-los',
      place: 'standing',
      seconds: 90,
    });
    const push: readonly Part[] = [{ exercise: 'bureau-opdrukken', place: 'standing', seconds: 120 }];
    expect(easier(push, 0, PLAIN, shelf)?.[0]).toEqual({ ...push[0], exercise: 'wandelpauze' });
    for (const place of PLACES)
      expect(easier([{ exercise: 'adem-4-6', place, seconds: 60 }], 0, PLAIN, shelf)).toBeNull();
  });
});
