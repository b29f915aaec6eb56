/** Every movement, frame by frame, on both sides: what a body cannot do no figure does. */
import { describe, expect, test } from 'vitest';
import { exerciseFigures } from '../../content/exercises/figures.ts';
import { exercisesNl } from '../../content/exercises/nl.ts';
import { tempi } from '../../content/exercises/tempo.ts';
import { motionOf, motions } from '../../content/poses/index.ts';
import { DESK, MAT } from '../../content/poses/stances.ts';
import { EXERCISE_IDS, type ExerciseId } from '../../core/exercises.ts';
import type { Body } from '../../core/figure/body.ts';
import { ankleGoal, handGoal } from '../../core/figure/held.ts';
import { bodyAt, sideIn, stillOf } from '../../core/figure/moment.ts';
import type { Motion } from '../../core/figure/motion.ts';
import { isHeld, isResting, type Side } from '../../core/figure/pose.ts';
import { DESK_HEIGHT, MAT_HEIGHT } from '../../core/figure/scene.ts';
import * as shape from '../../core/figure/shape.ts';
import { angle, distance, type Vec } from '../../core/figure/space.ts';
import { strains } from '../core/figure/joints.ts';

/** Frames a second that are looked at. */
const FRAMES = 30;
/** Centimetres, less than a pixel at 240 px for 220 cm. */
const PIXEL = 0.9;
/** Centimetres a second that the fastest hand or foot makes: a swinging foot of somebody who walks briskly. */
const FASTEST = 420;
const SIDES = ['left', 'right'] as const;

const drawn = EXERCISE_IDS.flatMap((id) =>
  Object.entries(motions[id] ?? {}).map(([place, motion]) => [id, place, motion] as const),
);

/** Two rounds and the start of the third, so that where sides alternate both are seen, and the way between them. */
function* frames(id: ExerciseId, motion: Motion, side: Side): Generator<Body> {
  const tempo = tempi[id];
  for (let frame = 0; frame <= 2 * tempo.round * FRAMES + 1; frame++) {
    const round = frame / FRAMES / tempo.round;
    yield bodyAt(motion, round, sideIn(tempo, Math.floor(round), side));
  }
}

function* bothSides(id: ExerciseId, motion: Motion): Generator<Body> {
  for (const side of SIDES) yield* frames(id, motion, side);
}

const limbsOf = ({ arms, legs }: Body) => [arms.left, arms.right, legs.left, legs.right];

describe.each(drawn)('%s, %s', (id, _place, motion) => {
  test('no joint goes farther than a body lets it', () => {
    const found = new Set<string>();
    for (const body of bothSides(id, motion)) for (const one of strains(body)) found.add(one);
    expect([...found]).toEqual([]);
  });

  test('what is held stays where it is held', () => {
    let worst = 0;
    for (const body of bothSides(id, motion)) worst = Math.max(worst, missed(body));
    expect(worst).toBeLessThan(PIXEL);
  });

  test('nothing sinks into the floor', () => {
    let lowest = 0;
    for (const body of bothSides(id, motion)) lowest = Math.min(lowest, bottom(body));
    expect(lowest).toBeGreaterThan(-PIXEL);
  });

  test('nothing jumps, not where a round ends either', () => {
    let farthest = 0;
    let before = bodyAt(motion, 0, 'left');
    for (const body of frames(id, motion, 'left')) {
      farthest = Math.max(farthest, moved(before, body));
      before = body;
    }
    expect(farthest * FRAMES).toBeLessThan(FASTEST);
  });

  test('shows steps that exist, and key poses that can stand still', () => {
    for (const { step } of motion.keys) expect(exercisesNl.exercises[id].steps[step - 1]).toBeTruthy();
    const telling = motion.telling ?? [...motion.keys.keys()];
    expect(telling.length).toBeLessThanOrEqual(3);
    for (const key of telling)
      expect(stillOf(motion, tempi[id], key, 'right').parts.length).toBeGreaterThan(5);
  });

  test('begins the same on both sides where they alternate', () => {
    if (tempi[id].sides !== 'alternate') return;
    expect(moved(bodyAt(motion, 0, 'left'), bodyAt(motion, 0, 'right'))).toBeLessThan(0.5);
  });
});

test('desk and mat are as high as the hands on them', () => {
  expect([DESK, MAT]).toEqual([DESK_HEIGHT, MAT_HEIGHT]);
});

test('every exercise is drawn; a place without a drawing of its own shows another', () => {
  for (const id of EXERCISE_IDS)
    for (const place of exerciseFigures[id].places)
      expect(motionOf(id, place), `${id} ${place}`).toBeDefined();
});

test.each(['desk', 'standing'] as const)(
  'loose shoulders (%s) are eight rolls and three holds of five seconds',
  (place) => {
    const motion = motions['schouders-los'][place];
    if (motion === undefined) throw new Error('not drawn');
    // Its dose without the seconds to get ready for it.
    const seconds = exerciseFigures['schouders-los'].seconds - 4;
    const bodies = Array.from({ length: seconds * FRAMES }, (_, frame) =>
      bodyAt(motion, frame / FRAMES / tempi['schouders-los'].round, 'left'),
    );
    const spells = (holds: (body: Body) => boolean) =>
      bodies
        .map((body) => (holds(body) ? 'x' : ' '))
        .join('')
        .split(/ +/)
        .filter((spell) => spell !== '');
    expect(spells(({ pose }) => (pose.shoulders?.up ?? 0) > 3)).toHaveLength(8);
    const held = spells(({ felt }) => felt > 0.99).map(({ length }) => length / FRAMES);
    expect(held).toHaveLength(3);
    for (const one of held) expect(one).toBeCloseTo(5, 0);
  },
);

/** Centimetres between the hand or foot that is held, or the elbow or knee that rests, and where it should be. */
function missed(body: Body): number {
  const { pose, arms, legs } = body;
  const off = SIDES.flatMap((side) =>
    (
      [
        [pose.arms[side], arms[side], handGoal],
        [pose.legs[side], legs[side], ankleGoal],
      ] as const
    ).map(([limb, chain, goal]) => {
      if (isResting(limb)) return distance(chain.joint, vec(limb.rests));
      if (!isHeld(limb)) return 0;
      // Against the body itself: whoever cannot reach it stretches in vain.
      if (limb.to !== 'world') return angle(chain.upper, chain.lower) < 1 ? PIXEL : 0;
      return distance(chain.tail, goal(limb));
    }),
  );
  return Math.max(...off);
}

const vec = ([x, y, z]: readonly [number, number, number]): Vec => ({ x, y, z });

/** The height of the lowest point of the flesh. */
function bottom(body: Body): number {
  const balls = [
    ...SIDES.flatMap((side) => [...shape.arm(body.arms[side]).bare, ...shape.leg(body.legs[side]).cloth]),
    ...SIDES.flatMap((side) => shape.leg(body.legs[side]).shoe),
  ].map(({ at, radius }) => at.y - radius);
  const eggs = [...shape.hips(body), ...shape.torso(body), shape.head(body).hair].map(
    ({ at, frame, size }) => {
      const [depth, height, width] = size;
      return at.y - Math.hypot(frame.forward.y * depth, frame.up.y * height, frame.right.y * width);
    },
  );
  return Math.min(...balls, ...eggs);
}

function moved(before: Body, now: Body): number {
  const points = (body: Body) => [
    body.trunk.head.at,
    ...limbsOf(body).flatMap(({ joint, tail, tip }) => [joint, tail, tip]),
  ];
  return Math.max(...points(now).map((point, index) => distance(point, points(before)[index] ?? point)));
}
