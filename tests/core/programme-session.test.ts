/** The actions of all ninety days as sessions: their minutes, their sets, and what is left when some are left out. */
import { describe, expect, test } from 'vitest';
import { shelf } from '../../content/exercises/shelf.ts';
import { programmeEn } from '../../content/programme/en.ts';
import { programmeNl } from '../../content/programme/nl.ts';
import { type Action, type DayPlan, planOfDay } from '../../core/day-plan.ts';
import { EXERCISE_IDS, type ExerciseId } from '../../core/exercises.ts';
import { coreDose, strengthDose } from '../../core/guided/doses.ts';
import type { Part } from '../../core/guided/part.ts';
import { sessionOf } from '../../core/guided/programme-session.ts';
import { lightPlan } from '../../core/light-plan.ts';
import { PROGRAMME_DAYS } from '../../core/programme.ts';
import { idsOf, sumOf } from './wish.ts';

const ALL: ReadonlySet<string> = new Set();
const COUNTED = { counts: 'repetitions', round: 5, sides: 'none' } as const;
/** 01, 05, 10, 22, 23, 27 and 30 of the library (7.5). */
const LIGHT = [1, 5, 10, 22, 23, 27, 30].map((number) => EXERCISE_IDS[number - 1]);

interface Case {
  readonly name: string;
  readonly plan: DayPlan;
  readonly action: Action;
}

const cases: readonly Case[] = Array.from({ length: PROGRAMME_DAYS }, (_, index) =>
  planOfDay(index + 1),
).flatMap((plan) =>
  plan.actions.map((action) => ({ name: `day ${plan.day}, ${action.kind}`, plan, action })),
);
const sessions = cases.filter(({ action }) => action.exercises.length > 0);
const session = (day: number, kind: Action['kind'], leftOut: ReadonlySet<string> = ALL): readonly Part[] => {
  const found = cases.find(({ plan, action }) => plan.day === day && action.kind === kind);
  return found === undefined ? [] : sessionOf(found.action, found.plan, shelf, leftOut);
};
const minutes = (parts: readonly Part[]) => sumOf(parts) / 60;

/** Seconds that the sets of a part take when they are counted out, without what is left after the last. */
function countedOut({ exercise, sets }: Part): number {
  const { round, sides } = shelf[exercise as ExerciseId].tempo;
  const { repetitions, rest } = sets ?? { repetitions: [], rest: 0 };
  const moving = repetitions.reduce((sum, one) => sum + one, 0) * round * (sides === 'none' ? 1 : 2);
  return moving + rest * (repetitions.length - 1);
}

describe('a session of the programme', () => {
  test('takes the minutes of its action on every day', () => {
    for (const { name, plan, action } of sessions) {
      const parts = sessionOf(action, plan, shelf, ALL);
      expect(parts.length, name).toBeGreaterThan(0);
      expect(Math.abs(sumOf(parts) - (action.minutes ?? 0) * 60), name).toBeLessThanOrEqual(15);
    }
  });

  test('has the exercises of its action, in their order and in whole seconds', () => {
    for (const { name, plan, action } of sessions) {
      const parts = sessionOf(action, plan, shelf, ALL);
      const ids: readonly string[] = action.exercises;
      expect(idsOf(parts), name).toEqual(ids.filter((id) => idsOf(parts).includes(id)));
      for (const { exercise, place, seconds } of parts) {
        expect(Number.isInteger(seconds) && seconds >= 20, `${name}: ${exercise}`).toBe(true);
        expect(shelf[exercise as ExerciseId].places, name).toContain(place);
      }
      if (action.kind !== 'adem' && action.kind !== 'ontspanning' && action.kind !== 'core')
        expect(parts.length, name).toBe(ids.length);
    }
  });

  test('is nothing for a habit or a measuring day', () => {
    for (const { name, plan, action } of cases)
      if (action.exercises.length === 0) expect(sessionOf(action, plan, shelf, ALL), name).toEqual([]);
  });

  test('is one way of breathing or relaxing at a time, and another day the other', () => {
    const names = (kind: Action['kind']) =>
      new Set(
        sessions
          .filter((one) => one.action.kind === kind && one.plan.day > 14)
          .map(({ plan }) => {
            const ids = idsOf(session(plan.day, kind));
            expect(ids).toHaveLength(1);
            return ids[0];
          }),
      );
    expect(names('adem')).toEqual(new Set(['adem-4-6', 'adem-vierkant']));
    expect(names('ontspanning')).toEqual(new Set(['spier-ontspannen', 'bodyscan']));
  });
});

describe('sets', () => {
  test('fit in the seconds of their exercise, and the last exercise ends with its last set', () => {
    for (const { name, plan, action } of sessions) {
      if (action.kind !== 'core' && action.kind !== 'kracht') continue;
      const parts = sessionOf(action, plan, shelf, ALL);
      for (const part of parts) {
        const left = part.seconds - countedOut(part);
        expect(left, `${name}: ${part.exercise}`).toBe(part === parts.at(-1) ? 0 : part.sets?.rest);
      }
    }
  });

  test('leave half a minute to a minute and a half between sets of strength, and in core as long as a hold', () => {
    for (const { name, plan, action } of sessions) {
      const rests = sessionOf(action, plan, shelf, ALL).map((part) => part.sets?.rest ?? 0);
      if (action.kind === 'kracht') expect(Math.min(...rests), name).toBeGreaterThanOrEqual(30);
      if (action.kind === 'kracht') expect(Math.max(...rests), name).toBeLessThanOrEqual(90);
      if (action.kind === 'core') expect(Math.min(...rests), name).toBeGreaterThanOrEqual(8);
    }
  });

  test('descend in core, from 3-2-1 in week 3 to 5-4-3', () => {
    expect(session(15, 'core')[0]).toMatchObject({ exercise: 'bird-dog', sets: { repetitions: [3, 2, 1] } });
    expect(session(45, 'core')[0]).toMatchObject({ exercise: 'bird-dog', sets: { repetitions: [5, 4, 3] } });
  });

  test('of the side bridge among the strength are those of core; the bag is carried by its own dose', () => {
    const parts = session(33, 'kracht');
    const of = (id: ExerciseId) => parts.find(({ exercise }) => exercise === id)?.sets?.repetitions;
    expect(of('heupscharnier')).toEqual([8, 8]);
    expect(of('zijplank')).toEqual([4, 3, 2]);
    const { round } = shelf['koffer-dragen'].tempo;
    for (const steps of of('koffer-dragen') ?? []) expect(steps * round).toBe(24);
    expect(of('koffer-dragen')).toHaveLength(2);
  });

  const numbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number);

  test.each([['nl', programmeNl] as const, ['en', programmeEn] as const])(
    'are those that the programme names (%s)',
    (_language, programme) => {
      for (let week = 1; week <= 13; week++) {
        const [core, strength] = [coreDose(week), strengthDose(week, COUNTED)];
        const coreText = numbers(programme.coreDose[week - 1] ?? '');
        expect(coreText, `week ${week}`).toEqual(core.length === 0 ? [] : [...core, 8]);
        // "3 x 8 to 12", or "2 x 12 or 3 x 8": the number of sets, and repetitions from the fewest to the most.
        const [sets, ...repetitions] = numbers(programme.strengthDose[week - 1] ?? '');
        expect(sets ?? 0, `week ${week}`).toBe(strength.length);
        for (const one of strength) {
          expect(one, `week ${week}`).toBeGreaterThanOrEqual(Math.min(...repetitions));
          expect(one, `week ${week}`).toBeLessThanOrEqual(Math.max(...repetitions));
        }
      }
    },
  );
});

describe('with exercises left out', () => {
  test('nothing that was left out comes back on any day', () => {
    const out: ReadonlySet<string> = new Set([
      'heupscharnier',
      'kat-koe',
      'bird-dog',
      'rol-bil',
      'adem-vierkant',
      'bodyscan',
    ]);
    for (const { name, plan, action } of sessions)
      expect(
        idsOf(sessionOf(action, plan, shelf, out)).filter((id) => out.has(id)),
        name,
      ).toEqual([]);
  });

  test('the others take their time, up to twice their usual', () => {
    const one = session(1, 'bewegen', new Set(['staand-achterover']));
    expect(minutes(one)).toBeCloseTo(5, 1);
    const two = session(1, 'bewegen', new Set(['zittend-draaien', 'staand-achterover', 'heupbuiger-rek']));
    expect(two.map(({ seconds }) => seconds)).toEqual([120, 90]);
  });

  test('the rests of strength stay two minutes at most, and the session is shorter', () => {
    const [only, ...more] = session(
      29,
      'kracht',
      new Set(['heupscharnier', 'bruggetje', 'bureau-opdrukken']),
    );
    expect(more).toEqual([]);
    expect(only).toMatchObject({ exercise: 'opstaan-zitten', sets: { repetitions: [8, 8], rest: 120 } });
  });

  test('who has no band does the bridge', () => {
    expect(idsOf(session(33, 'kracht', new Set(['roeien-band'])))).toEqual([
      'heupscharnier',
      'bruggetje',
      'koffer-dragen',
      'zijplank',
    ]);
  });

  test('of all of them, there is no session', () => {
    const nothing: ReadonlySet<string> = new Set(EXERCISE_IDS);
    for (const { name, plan, action } of sessions)
      expect(sessionOf(action, plan, shelf, nothing), name).toEqual([]);
  });
});

test('at level *rustig*, 60 % of the minutes, the sets are lighter and the rests stay', () => {
  for (const { name, plan, action } of sessions) {
    if (action.kind !== 'kracht' && action.kind !== 'core') continue;
    const less = { ...action, minutes: (action.minutes ?? 0) * 0.6 };
    const parts = sessionOf(less, plan, shelf, ALL);
    expect(parts.length, name).toBeGreaterThanOrEqual(3);
    expect(sumOf(parts), name).toBeLessThanOrEqual(Math.ceil(less.minutes * 60));
    expect(sumOf(parts), name).toBeGreaterThan(less.minutes * 60 - 15);
  }
});

describe('in a flare-up', () => {
  const lightDays = Array.from({ length: 90 }, (_, index) => lightPlan(planOfDay(index + 1)));

  test('every session fills its halved minutes, with the light exercises alone', () => {
    for (const plan of lightDays) {
      for (const action of plan.actions.filter(({ exercises }) => exercises.length > 0)) {
        const name = `day ${plan.day}, ${action.kind}`;
        const parts = sessionOf(action, plan, shelf, ALL);
        expect(Math.abs(sumOf(parts) - (action.minutes ?? 0) * 60), name).toBeLessThanOrEqual(15);
        for (const id of idsOf(parts)) expect(LIGHT, name).toContain(id);
      }
    }
  });

  test('strength becomes a walk and moving gently', () => {
    const plan = lightPlan(planOfDay(64));
    const action = plan.actions.find(({ kind }) => kind === 'bewegen');
    const parts = action === undefined ? [] : sessionOf(action, plan, shelf, ALL);
    expect(idsOf(parts)).toEqual(['wandelpauze', 'bekken-kantelen', 'kat-koe', 'knieen-opzij']);
    expect(parts.every(({ sets }) => sets === undefined)).toBe(true);
  });
});

test('at level *stevig* weeks 3 and 4 have a light set of each', () => {
  for (const [day, repetitions] of [
    [16, [8]],
    [23, [10]],
  ] as const) {
    const plan = planOfDay(day, 'firm');
    const action = plan.actions.find(({ kind }) => kind === 'kracht');
    const parts = action === undefined ? [] : sessionOf(action, plan, shelf, ALL);
    expect(parts.map(({ exercise, sets }) => [exercise, sets?.repetitions])).toEqual([
      ['bruggetje', repetitions],
      ['heupscharnier', repetitions],
    ]);
  }
});
