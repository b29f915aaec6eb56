/** A guided session told in seconds. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tempi } from '../../content/exercises/tempo.ts';
import type { ExerciseId, Tempo } from '../../core/exercises.ts';
import { cueBetween } from '../../core/guided/cue.ts';
import type { Part } from '../../core/guided/part.ts';
import { positionAt, stepAt, type TempoOf } from '../../core/guided/position.ts';
import { segmentsOf } from '../../core/guided/segments.ts';
import {
  back,
  begin,
  COUNT_IN,
  doneAt,
  endOf,
  lengthOf,
  pause,
  replacePart,
  resume,
  type Session,
  settle,
  skip,
  stop,
} from '../../core/guided/session.ts';
import { afterTelling, found, nextToTell, undo, withPain } from '../../core/guided/telling.ts';
import { HOUR, MINUTE, SECOND } from '../../core/time.ts';

const START = Date.UTC(2026, 10, 23, 9);
const tempoOf: TempoOf = ({ exercise }) => tempi[exercise as ExerciseId];
const part = (exercise: ExerciseId, seconds: number): Part => ({ exercise, place: 'desk', seconds });
const RUG = [part('bekken-kantelen', 40), part('zittend-draaien', 40), part('kat-koe', 40)];
const BREAK = { moves: true, action: null };
const WALK = { moves: true, action: { kind: 'wandelen', date: '2026-11-23' } } as const;

const started = (parts: readonly Part[] = RUG, purpose: typeof BREAK | typeof WALK = BREAK) =>
  begin('session-1', parts, purpose, START);
/** So many seconds after "Start"; the first three are the count-in. */
const at = (seconds: number) => START + seconds * SECOND;
const place = (session: Session, seconds: number) => positionAt(session, at(seconds), tempoOf);
const inPart = (session: Session, seconds: number) => {
  const found = place(session, seconds);
  if (found.stage !== 'part') throw new Error(found.stage);
  return found;
};

describe('a session', () => {
  test('counts in 3-2-1, and that is no part of its length', () => {
    expect([0, 1, 2].map((seconds) => place(started(), seconds))).toMatchObject([
      { stage: 'count-in', left: 3 },
      { stage: 'count-in', left: 2 },
      { stage: 'count-in', left: 1 },
    ]);
    expect(inPart(started(), 3)).toMatchObject({ index: 0, left: { part: 40, session: 120 } });
    expect(endOf(started())).toBe(at(123));
    expect(doneAt(started(), at(123)).moved).toBe(120 * SECOND);
  });

  test('goes from exercise to exercise by the clock, with some seconds to get ready for each but the first', () => {
    expect(inPart(started(), 3).segment).toMatchObject({ kind: 'move', from: 0, to: 40 });
    expect(inPart(started(), 43)).toMatchObject({ index: 1, segment: { kind: 'lead', from: 0, to: 4 } });
    expect(inPart(started(), 47)).toMatchObject({ index: 1, segment: { kind: 'move', from: 4, to: 40 } });
    expect(inPart(started(), 122)).toMatchObject({ index: 2, left: { session: 1 } });
    expect(place(started(), 123)).toEqual({ stage: 'over' });
  });

  test('counts repetitions, and names the side of each where they take turns', () => {
    const counts = [3, 8, 10, 42].map((seconds) => inPart(started(), seconds).count);
    expect(counts).toMatchObject([{ number: 1, of: 6 }, { number: 1 }, { number: 2 }, { number: 6 }]);
    const turns = [47, 53, 59].map((seconds) => inPart(started(), seconds).count);
    expect(turns).toEqual([
      { number: 1, of: 6, side: 'left' },
      { number: 2, of: 6, side: 'right' },
      { number: 3, of: 6, side: 'left' },
    ]);
  });

  test('does one side and then the other, with a moment to change', () => {
    const hip = started([part('heupbuiger-rek', 63)]);
    expect(inPart(hip, 3)).toMatchObject({ segment: { kind: 'move', side: 'left', to: 30 }, count: null });
    expect(inPart(hip, 33)).toMatchObject({ segment: { kind: 'change', side: 'right' } });
    expect(inPart(hip, 36)).toMatchObject({
      segment: { kind: 'move', side: 'right' },
      left: { segment: 30 },
    });
  });

  test('rests between sets, and after the last of them until the next exercise', () => {
    const sets = { repetitions: [3, 2], rest: 30 };
    const dog = started([{ ...part('bird-dog', 200), sets }]);
    const kinds = segmentsOf({ ...part('bird-dog', 200), sets }, tempi['bird-dog'], false).map(
      ({ kind, side, set, to }) => [kind, side, set, to],
    );
    expect(kinds).toEqual([
      ['move', 'left', 1, 30],
      ['change', 'right', 1, 33],
      ['move', 'right', 1, 63],
      ['rest', 'left', 2, 93],
      ['move', 'left', 2, 113],
      ['change', 'right', 2, 116],
      ['move', 'right', 2, 136],
      ['rest', null, 3, 200],
    ]);
    expect(inPart(dog, 3 + 95).count).toEqual({ number: 1, of: 2, side: 'left' });
  });

  test('shows each step for its share of the exercise', () => {
    expect([3, 13, 23, 33].map((seconds) => stepAt(inPart(started(), seconds), 4))).toEqual([0, 1, 2, 3]);
  });

  test('sounds once for each thing that changes, and for nothing that was missed', () => {
    const between = (one: number, other: number) =>
      cueBetween(place(started(), one), place(started(), other));
    expect([between(0, 1), between(2, 3), between(3, 4), between(42, 43), between(122, 123)]).toEqual([
      'tick',
      'go',
      null,
      'change',
      'end',
    ]);
    expect(cueBetween(null, place(started(), 0))).toBe('tick');
    expect(cueBetween(null, place(started(), 50))).toBeNull();
    expect(between(200, 300)).toBeNull();
  });
});

describe('what somebody does on the way', () => {
  test('a pause freezes it, for as long as it lasts', () => {
    const paused = pause(started(), at(23));
    expect(place(paused, 23)).toEqual(place(paused, 5000));
    const on = resume(paused, at(5000));
    expect(inPart(on, 5001)).toMatchObject({ left: { session: 99 } });
    expect(doneAt(on, at(9000)).moved).toBe(120 * SECOND);
  });

  test('skipped time does not count', () => {
    const skipped = skip(started(), at(13));
    expect(inPart(skipped, 13)).toMatchObject({ index: 1 });
    expect(doneAt(skipped, at(1000))).toEqual({
      moved: 90 * SECOND,
      exercises: ['zittend-draaien', 'kat-koe'],
      skipped: ['bekken-kantelen'],
      enough: true,
    });
    const last = skip(skip(skipped, at(13)), at(13));
    expect(last).toMatchObject({ state: 'over', at: at(13) });
    expect(doneAt(last, at(13)).enough).toBe(false);
  });

  test('skipped is what was passed by: not what was done half, done after all, swapped or never come to', () => {
    const skippedOf = (session: Session, seconds: number) => doneAt(session, at(seconds)).skipped;
    const first = skip(started(), at(13));
    expect(skippedOf(first, 13)).toEqual(['bekken-kantelen']);
    expect(skippedOf(skip(started(), at(33)), 33)).toEqual([]);
    expect(skippedOf(back(first, at(14)), 1000)).toEqual([]);
    expect(skippedOf(stop(started(), at(13)), 13)).toEqual([]);
    expect(skippedOf(replacePart(started(), part('houding-wissel', 20), at(13)), 1000)).toEqual([]);
    const twice = started([part('kat-koe', 40), part('bruggetje', 40), part('kat-koe', 40)]);
    expect(skippedOf(skip(twice, at(84)), 84)).toEqual([]);
    expect(skippedOf(skip(skip(first, at(13)), at(13)), 13)).toEqual([
      'bekken-kantelen',
      'zittend-draaien',
      'kat-koe',
    ]);
  });

  test('skipping the count-in begins at once', () => {
    expect(skip(started(), at(1))).toMatchObject({ began: at(1), position: 0 });
  });

  test('back begins this exercise anew, and within its first seconds the one before', () => {
    expect(inPart(back(started(), at(63)), 63)).toMatchObject({ index: 1, second: 0 });
    expect(inPart(back(started(), at(44)), 44)).toMatchObject({ index: 0, second: 0 });
    expect(inPart(back(started(), at(4)), 4)).toMatchObject({ index: 0, second: 0 });
    expect(place(back(started(), at(2)), 2)).toMatchObject({ stage: 'count-in', left: 3 });
  });

  test('another exercise takes the place of this one; what was done of it stays done', () => {
    const swapped = replacePart(started(), part('houding-wissel', 20), at(33));
    expect(inPart(swapped, 33)).toMatchObject({ index: 0, second: 0, part: { exercise: 'houding-wissel' } });
    expect(doneAt(swapped, at(1000))).toMatchObject({
      moved: 130 * SECOND,
      exercises: ['bekken-kantelen', 'houding-wissel', 'zittend-draaien', 'kat-koe'],
    });
    const inCountIn = replacePart(started(), part('houding-wissel', 20), at(1));
    expect(place(inCountIn, 1)).toMatchObject({ stage: 'count-in', left: 2 });
    expect(inCountIn.replaced).toEqual([]);
  });

  test.each([
    [62, false, ['bekken-kantelen']],
    [63, true, ['bekken-kantelen', 'zittend-draaien']],
  ])('stopped after %i seconds it counts: %s', (seconds, enough, exercises) => {
    const stopped = stop(started(), at(seconds));
    expect(doneAt(stopped, at(seconds))).toMatchObject({ enough, exercises });
    expect(stop(stopped, at(900))).toEqual(stopped);
  });
});

describe('a clock that is put back', () => {
  test('takes nothing away, and the session goes on from there', () => {
    const before = settle(started(), at(23));
    const after = settle(before, at(23) - 2 * HOUR);
    expect(doneAt(after, at(23) - 2 * HOUR).moved).toBe(20 * SECOND);
    expect(inPart(settle(after, at(33) - 2 * HOUR), 33 - 7200)).toMatchObject({ left: { session: 90 } });
  });
});

describe('what the journal hears', () => {
  /** All that is told at once, each told thing acknowledged. */
  function telling(session: Session, seconds: number): readonly [readonly unknown[], Session] {
    const next = nextToTell(session, at(seconds));
    if (next === null) return [[], session];
    const [rest, after] = telling(afterTelling(session, next), seconds);
    return [[next.command, ...rest], after];
  }

  test('nothing before the first exercise; then a break of whole minutes, once', () => {
    expect(nextToTell(started(), at(2))).toBeNull();
    const [told, after] = telling(settle(started(), at(3)), 3);
    expect(told).toEqual([
      {
        type: 'log-break',
        start: at(3),
        minutes: 2,
        kind: 'exercise',
        source: 'guided',
        exercises: ['bekken-kantelen', 'zittend-draaien', 'kat-koe'],
      },
    ]);
    expect(nextToTell(after, at(60))).toBeNull();
  });

  test('a later end after a pause, and at the end how it went', () => {
    const [, running] = telling(settle(started(), at(3)), 3);
    const [later, on] = telling(resume(pause(running, at(33)), at(93)), 93);
    expect(later).toMatchObject([{ type: 'amend-break', target: 'session-1', minutes: 2, until: at(183) }]);
    const [end] = telling(on, 200);
    expect(end).toEqual([
      {
        type: 'amend-break',
        target: 'session-1',
        minutes: 2,
        until: at(183),
        exercises: ['bekken-kantelen', 'zittend-draaien', 'kat-koe'],
        pain: null,
      },
    ]);
  });

  test('at the end also what was skipped', () => {
    const [, running] = telling(settle(started(), at(3)), 3);
    const [end] = telling(skip(running, at(13)), 1000);
    expect(end).toMatchObject([{ exercises: ['zittend-draaien', 'kat-koe'], skipped: ['bekken-kantelen'] }]);
  });

  test('less than half is no break', () => {
    const [, running] = telling(settle(started(), at(3)), 3);
    const [told] = telling(stop(running, at(30)), 31);
    expect(told).toEqual([{ type: 'undo-break', target: 'session-1' }]);
    expect(telling(stop(started(), at(2)), 3)[0]).toEqual([]);
  });

  test('how the back feels, each time it is told; and that it is to be taken back', () => {
    const [, over] = telling(settle(started(), at(500)), 500);
    const [pain, told] = telling(withPain(withPain(over, 3), 4), 501);
    expect(pain).toMatchObject([{ type: 'amend-break', minutes: 2, pain: 4 }]);
    expect(telling(undo(told), 502)[0]).toEqual([{ type: 'undo-break', target: 'session-1' }]);
  });

  test('the action of the day is ticked with it; rest alone is no break', () => {
    const walk = settle(started([part('wandeling', 300)], WALK), at(303));
    const types = (commands: readonly unknown[]) => commands.map((one) => (one as { type: string }).type);
    const [told, after] = telling(walk, 303);
    expect(types(told)).toEqual(['log-break', 'amend-break', 'tick-action']);
    expect(types(telling(undo(after), 304)[0])).toEqual(['undo-break', 'untick-action']);
    const [rest] = telling({ ...walk, moves: false }, 303);
    expect(types(rest)).toEqual(['tick-action']);
  });

  test('a page that opens half a day later finds it closed; before that it finds the place', () => {
    expect(found(started(), at(60))).toMatchObject({ state: 'running', ledger: { dismissed: false } });
    expect(found(started(), at(123) + 11 * HOUR)).toMatchObject({
      state: 'over',
      ledger: { dismissed: false },
    });
    const paused = pause(started(), at(60));
    expect(found(paused, at(60) + 13 * HOUR)).toMatchObject({
      state: 'over',
      at: at(60),
      ledger: { dismissed: true },
    });
  });
});

type Step = readonly [wait: number, act: (session: Session, at: number) => Session];
const swap = (session: Session, when: number) => replacePart(session, part('houding-wissel', 30), when);
const acts = fc.constantFrom<Step[1]>(settle, pause, resume, skip, back, swap, stop);
const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 90 * SECOND }), acts), { maxLength: 25 });
const parts = fc.array(
  fc.tuple(fc.constantFrom(...(Object.keys(tempi) as ExerciseId[])), fc.integer({ min: 5, max: 120 })),
  { minLength: 1, maxLength: 6 },
);

/** @returns the session after each step, with its moment */
function lived(exercises: readonly (readonly [ExerciseId, number])[], life: readonly Step[]) {
  let [session, when] = [started(exercises.map(([id, seconds]) => part(id, seconds))), START];
  return life.map(([wait, act]) => {
    when += wait;
    const before = session;
    session = act(session, when);
    return { before, session, when };
  });
}

describe('whatever somebody does', () => {
  test('no more is counted than was lived, and the same however often it is asked', () => {
    fc.assert(
      fc.property(parts, steps, (exercises, life) => {
        for (const { session, when } of lived(exercises, life)) {
          const { moved } = doneAt(session, when);
          expect(moved).toBeGreaterThanOrEqual(0);
          expect(moved).toBeLessThanOrEqual(Math.max(0, when - START));
          expect(doneAt(settle(session, when), when)).toEqual(doneAt(session, when));
          const asked = settle(settle(session, when + 7 * SECOND), when + MINUTE);
          expect(asked).toEqual(settle(session, when + MINUTE));
        }
      }),
    );
  });

  test('without going back or changing no more is counted than was planned', () => {
    const onward = life(settle, pause, resume, skip, stop);
    fc.assert(
      fc.property(parts, onward, (exercises, life) => {
        for (const { session, when } of lived(exercises, life)) {
          expect(doneAt(session, when).moved).toBeLessThanOrEqual(lengthOf(session.parts));
        }
      }),
    );
  });

  test('while it runs it only goes on, and a skip adds nothing', () => {
    fc.assert(
      fc.property(parts, steps, (exercises, life) => {
        for (const { before, session, when } of lived(exercises, life)) {
          expect(settle(before, when).position).toBeGreaterThanOrEqual(before.position);
          expect(doneAt(skip(session, when), when).moved).toBe(doneAt(session, when).moved);
          expect(session.position).toBeGreaterThanOrEqual(-COUNT_IN);
          expect(session.position).toBeLessThanOrEqual(lengthOf(session.parts));
        }
      }),
    );
  });

  function life(...some: readonly Step[1][]) {
    return fc.array(fc.tuple(fc.integer({ min: 0, max: 90 * SECOND }), fc.constantFrom(...some)), {
      maxLength: 25,
    });
  }
});

test('the stretches of a part follow each other and fill it', () => {
  const tempo = fc.constantFrom<Tempo>(...Object.values(tempi));
  const sets = fc.option(
    fc.record({
      repetitions: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 3 }),
      rest: fc.integer({ min: 0, max: 60 }),
    }),
    { nil: undefined },
  );
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 600 }), tempo, sets, fc.boolean(), (seconds, how, asked, leads) => {
      const one: Part = { ...part('kat-koe', seconds), ...(asked === undefined ? {} : { sets: asked }) };
      const segments = segmentsOf(one, how, leads);
      expect(segments[0]?.from).toBe(0);
      expect(segments.at(-1)?.to).toBe(seconds);
      segments.forEach(({ from, to }, index) => {
        expect(to).toBeGreaterThan(from);
        if (index > 0) expect(from).toBeCloseTo(segments[index - 1]?.to ?? -1, 9);
      });
      expect(segments.some(({ kind }) => kind === 'move')).toBe(true);
    }),
  );
});
