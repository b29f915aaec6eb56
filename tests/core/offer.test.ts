/** What a break offers: by phase, place, level and length, and lived through for ninety days of eight breaks. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shelf } from '../../content/exercises/shelf.ts';
import { planOfDay } from '../../core/day-plan.ts';
import { EXERCISE_IDS, type ExerciseId, type Place } from '../../core/exercises.ts';
import { MIXES } from '../../core/guided/mixes.ts';
import { type Offer, offer } from '../../core/guided/offer.ts';
import type { Part } from '../../core/guided/part.ts';
import { poolFor } from '../../core/guided/pool.ts';
import { type Traits, traitsOf } from '../../core/guided/shelf.ts';
import { ABILITIES, type Ability, type Wish } from '../../core/guided/wish.ts';
import { LEVELS } from '../../core/level.ts';
import { PHASES, PROGRAMME_DAYS } from '../../core/programme.ts';
import { addDays } from '../../core/time.ts';
import { runs, SEED } from './thorough.ts';
import { idsOf, PLAIN, sumOf } from './wish.ts';

/** Within reach of whoever can do so much; written out once more on purpose. */
const WITHIN_REACH: Readonly<Record<Ability, readonly Place[]>> = {
  sit: ['desk'],
  stand: ['desk', 'standing'],
  floor: ['desk', 'standing', 'floor'],
};
/** 01, 05, 10, 22, 23, 27 and 30 of the library (7.5). */
const LIGHT = [1, 5, 10, 22, 23, 27, 30].map((number) => EXERCISE_IDS[number - 1]);
const MINUTES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

const groupOf = (id: string) => traitsOf(shelf, id)?.group;
const isStrength = (id: string) => groupOf(id) === 'strength';
const calms = (id: string) => groupOf(id) === 'breathing' || groupOf(id) === 'relaxation';
const wakes = (id: string) => groupOf(id) === 'walking' || groupOf(id) === 'mobility';
const except = (...ids: readonly ExerciseId[]) =>
  new Set<string>(EXERCISE_IDS.filter((id) => !ids.includes(id)));
const offered = (wish: Partial<Wish>) => idsOf(offer({ ...PLAIN, ...wish }, shelf).parts);

/** What holds for each offer, whoever asks and whatever went before; tells only what does not. */
function checkOffer(wish: Wish, answer: Offer): void {
  const faults = faultsIn(wish, answer);
  if (faults.length > 0) expect({ faults, ...answer, wish: told(wish) }).toEqual({});
}

/** Sets show up empty in a failure. */
const told = (wish: Wish) => ({ ...wish, leftOut: [...wish.leftOut], favourites: [...wish.favourites] });

function faultsIn(wish: Wish, { mix, parts }: Offer): readonly string[] {
  const pool = poolFor(wish, shelf);
  if (parts.length === 0) return pool.length > 0 ? ['is empty'] : [];
  const ids = idsOf(parts);
  const firstCalm = ids.findIndex(calms);
  const themed = mix === null ? 2 : ids.filter((id) => MIXES[mix].some((one) => one === id)).length;
  const rules: Readonly<Record<string, boolean>> = {
    'has an exercise twice': new Set(ids).size === ids.length,
    'is too long or too short': Math.abs(sumOf(parts) - wish.seconds) <= 15,
    'bears a name that it does not deserve': themed >= 2,
    'goes on after calming down': pool.length <= 2 || firstCalm < 0 || ids.slice(firstCalm).every(calms),
    'starts without waking up': pool.filter(({ id }) => wakes(id)).length < 2 || wakes(ids[0] ?? ''),
  };
  return [
    ...Object.keys(rules).filter((rule) => rules[rule] === false),
    ...parts.flatMap((part) => faultsOf(part, wish)),
  ];
}

function faultsOf({ exercise, place, seconds }: Part, wish: Wish): readonly string[] {
  const { group, phases, places } = shelf[exercise as ExerciseId];
  const rules: Readonly<Record<string, boolean>> = {
    'is outside its phase': phases.includes(wish.phase),
    'is out of reach': places.includes(place) && WITHIN_REACH[wish.can].includes(place),
    'was left out': !wish.leftOut.has(exercise),
    'has no whole seconds': Number.isInteger(seconds) && seconds >= 20,
    'is too much for a flare-up': !wish.flareUp || LIGHT.some((id) => id === exercise),
    'is too much for who wants calm': wish.level !== 'calm' || (group !== 'strength' && group !== 'core'),
  };
  return Object.keys(rules).flatMap((rule) => (rules[rule] === false ? [`${exercise} ${rule}`] : []));
}

describe('a break', () => {
  const table = PHASES.flatMap((phase) =>
    ABILITIES.flatMap((can) => LEVELS.map((level) => [phase, can, level] as const)),
  );

  test.each(table)(
    'in phase %s for who can %s, at level %s, is filled by two to four exercises',
    (phase, can, level) => {
      for (const minutes of MINUTES) {
        for (const flareUp of [false, true]) {
          const wish = { ...PLAIN, phase, can, level, flareUp, seconds: minutes * 60 };
          const answer = offer(wish, shelf);
          checkOffer(wish, answer);
          expect(answer.parts.length, JSON.stringify(answer)).toBeGreaterThanOrEqual(2);
          expect(answer.parts.length, JSON.stringify(answer)).toBeLessThanOrEqual(4);
        }
      }
    },
  );

  test('of the same wish is the same, and of another date another', () => {
    const dates = Array.from({ length: 20 }, (_, day) => addDays(PLAIN.date, day));
    const answers = dates.map((date) => JSON.stringify(offer({ ...PLAIN, date }, shelf)));
    expect(answers).toEqual(dates.map((date) => JSON.stringify(offer({ ...PLAIN, date }, shelf))));
    expect(new Set(answers).size).toBeGreaterThan(5);
  });

  test('of two minutes brings every mix by its name within two weeks', () => {
    const days = Array.from({ length: 14 }, (_, day) => addDays(PLAIN.date, day));
    const names = days.map((date) => offer({ ...PLAIN, phase: 'strength', date }, shelf).mix);
    for (const mix of Object.keys(MIXES)) expect(names).toContain(mix);
  });

  test('goes round: what was just done does not come back while there is something else', () => {
    for (const date of Array.from({ length: 20 }, (_, day) => addDays(PLAIN.date, day))) {
      const today: (readonly string[])[] = [];
      for (let number = 0; number < 8; number++) {
        const lastMix = today.at(-1) ?? null;
        const ids = offered({ phase: 'strength', seconds: 180, date, doneToday: today, lastMix });
        expect(ids.filter((id) => lastMix?.includes(id))).toEqual([]);
        today.push(ids);
      }
      expect(new Set(today.flat()).size, date).toBeGreaterThanOrEqual(12);
    }
  });

  test('brings a favourite somewhat more often, and never only that', () => {
    const count = (favourites: ReadonlySet<string>) => {
      const days = Array.from({ length: 60 }, (_, day) => addDays(PLAIN.date, day));
      return days.filter((date) => offered({ date, favourites }).includes('zij-reiken')).length;
    };
    expect(count(new Set(['zij-reiken']))).toBeGreaterThan(count(new Set()));
    expect(count(new Set(['zij-reiken']))).toBeLessThan(60);
  });

  test('asks for no roller, band or bag, unless they are somebody’s favourites', () => {
    const roller: ExerciseId = 'rol-bil';
    const days = Array.from({ length: 60 }, (_, day) => addDays(PLAIN.date, day));
    const floor = { can: 'floor', phase: 'strength', seconds: 300 } as const;
    const withAid = days
      .flatMap((date) => offered({ ...floor, date }))
      .filter((id) => traitsOf(shelf, id)?.aid);
    expect(withAid).toEqual([]);
    const liked = days.flatMap((date) => offered({ ...floor, date, favourites: new Set([roller]) }));
    expect(liked).toContain(roller);
  });

  test('is empty only when what was left out leaves nothing', () => {
    expect(offered({ leftOut: new Set(EXERCISE_IDS) })).toEqual([]);
    expect(offered({ can: 'sit', leftOut: except('wandelpauze') })).toEqual([]);
    expect(offered({ leftOut: except('wandelpauze'), seconds: 600 })).toEqual(['wandelpauze']);
    expect(offered({ can: 'floor', leftOut: except('bodyscan') })).toEqual(['bodyscan']);
  });

  test('with two exercises left brings them the other way round', () => {
    const two = { can: 'sit', flareUp: true } as const;
    expect(offered(two)).toEqual(['bekken-kantelen', 'adem-4-6']);
    expect(offered({ ...two, lastMix: ['bekken-kantelen', 'adem-4-6'] })).toEqual([
      'adem-4-6',
      'bekken-kantelen',
    ]);
    expect(offered({ ...two, lastMix: ['adem-4-6', 'bekken-kantelen'] })).toEqual([
      'bekken-kantelen',
      'adem-4-6',
    ]);
  });

  test('lets an exercise of somebody’s own take its turn', () => {
    const own: Traits = { ...shelf['zij-reiken'], places: ['desk'] };
    const days = Array.from({ length: 60 }, (_, day) => addDays(PLAIN.date, day));
    const ids = days.flatMap((date) =>
      idsOf(offer({ ...PLAIN, can: 'sit', date }, Object.assign({}, shelf, { 'own-1': own })).parts),
    );
    expect(ids).toContain('own-1');
  });
});

describe('strength in a break', () => {
  const LEGS = { leftOut: except('opstaan-zitten', 'bureau-opdrukken', 'wandelpauze') };
  const strength = (wish: Partial<Wish>) => offered({ ...LEGS, seconds: 180, ...wish }).filter(isStrength);

  test('is getting up from a chair in the first weeks, five times', () => {
    expect(strength({ phase: 'base' })).toEqual(['opstaan-zitten']);
    expect(strength({ phase: 'activation' })).toEqual(['opstaan-zitten']);
    const { parts } = offer({ ...PLAIN, ...LEGS, seconds: 180 }, shelf);
    expect(parts.find(({ exercise }) => exercise === 'opstaan-zitten')?.seconds).toBeLessThanOrEqual(30);
  });

  test('stays one set, however long the break', () => {
    const { parts } = offer({ ...PLAIN, ...LEGS, phase: 'strength', level: 'firm', seconds: 600 }, shelf);
    for (const { exercise, seconds } of parts)
      if (isStrength(exercise)) expect(seconds, exercise).toBeLessThanOrEqual(60);
    expect(parts.map(({ exercise }) => exercise).filter(isStrength)).toHaveLength(2);
  });

  test('starts in week 3 for who wants it firm, in week 5 for most, and not at all for who wants it calm', () => {
    expect(strength({ phase: 'activation', level: 'firm' })).toContain('bureau-opdrukken');
    expect(strength({ phase: 'strength' })).toContain('bureau-opdrukken');
    expect(strength({ phase: 'strength', level: 'calm' })).toEqual([]);
  });

  test('is left alone the day after strength and the day before it', () => {
    const firm = { phase: 'consolidation', level: 'firm' } as const;
    expect(strength({ ...firm, doneYesterday: ['bruggetje'] })).toEqual([]);
    expect(strength({ ...firm, strengthTomorrow: true })).toEqual([]);
    expect(strength({ ...firm, doneToday: [['bureau-opdrukken']] })).not.toEqual([]);
  });
});

describe('ninety days of eight breaks', () => {
  const person = fc.record({
    start: fc.nat(3000).map((days) => addDays('2026-01-01', days)),
    level: fc.constantFrom(...LEVELS),
    can: fc.array(fc.constantFrom(...ABILITIES), { minLength: 1, maxLength: 9 }),
    seconds: fc.array(fc.integer({ min: 60, max: 600 }), { minLength: 1, maxLength: 7 }),
    leftOut: fc.subarray([...EXERCISE_IDS], { maxLength: 28 }),
    favourites: fc.subarray([...EXERCISE_IDS], { maxLength: 6 }),
    flareUpFrom: fc.integer({ min: -20, max: PROGRAMME_DAYS }),
    skipsStrength: fc.boolean(),
  });
  type Person = typeof person extends fc.Arbitrary<infer T> ? T : never;

  const strengthOf = (day: number) =>
    day > PROGRAMME_DAYS
      ? []
      : planOfDay(day)
          .actions.filter(({ kind }) => kind === 'kracht')
          .flatMap((one) => one.exercises);

  /** The wish of a break, of what a person is and did. */
  function wishOf(
    who: Person,
    day: number,
    number: number,
    past: Pick<Wish, 'doneToday' | 'doneYesterday' | 'lastMix'>,
  ): Wish {
    const turn = day * 8 + number;
    return {
      ...past,
      phase: planOfDay(day).phase,
      can: who.can[turn % who.can.length] ?? 'sit',
      seconds: who.seconds[turn % who.seconds.length] ?? 120,
      level: who.level,
      flareUp: day >= who.flareUpFrom && day < who.flareUpFrom + 3,
      leftOut: new Set<string>(who.leftOut),
      favourites: new Set<string>(who.favourites),
      strengthTomorrow: strengthOf(day + 1).length > 0,
      date: addDays(who.start, day - 1),
    };
  }

  function checkNotAgain(wish: Wish, ids: readonly string[]): void {
    const { lastMix } = wish;
    if (lastMix === null) return;
    const size = poolFor(wish, shelf).length;
    const sameOrder = ids.length === lastMix.length && ids.every((id, place) => id === lastMix[place]);
    const sameSet = ids.length === lastMix.length && ids.every((id) => lastMix.includes(id));
    if ((sameOrder && size > 1) || (sameSet && size > 2))
      expect({ again: ids, wish: told(wish) }).toEqual({});
  }

  function live(who: Person): void {
    let doneYesterday: readonly string[] = [];
    let lastMix: readonly string[] | null = null;
    for (let day = 1; day <= PROGRAMME_DAYS; day++) {
      const doneToday: (readonly string[])[] = [];
      for (let number = 0; number < 8; number++) {
        const wish = wishOf(who, day, number, { doneToday: [...doneToday], doneYesterday, lastMix });
        const answer = offer(wish, shelf);
        const ids = idsOf(answer.parts);
        checkOffer(wish, answer);
        checkNotAgain(wish, ids);
        if (ids.length === 0) continue;
        doneToday.push(ids);
        lastMix = ids;
      }
      const done = [...doneToday.flat(), ...(who.skipsStrength ? [] : strengthOf(day))];
      if (done.some(isStrength) && doneYesterday.some(isStrength))
        expect.fail(`strength on days ${day - 1} and ${day}`);
      doneYesterday = done;
    }
  }

  test('never bring the mix of the time before, nor strength two days in a row', () => {
    fc.assert(fc.property(person, live), { numRuns: runs(200), seed: SEED });
  }, 60_000);
});
