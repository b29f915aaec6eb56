/** The engine of the figures by itself: a body of fixed lengths whose hands and feet stay where they are held. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Body, bodyBetween, bodyOf } from '../../../core/figure/body.ts';
import { mirrored } from '../../../core/figure/mirror.ts';
import type { Angles, Limb, Pose } from '../../../core/figure/pose.ts';
import { ARM, LEG } from '../../../core/figure/skeleton.ts';
import { distance, type Vec } from '../../../core/figure/space.ts';

const degrees = (least: number, most: number) => fc.integer({ min: least, max: most });
const hanging: Limb = { flexion: 0, abduction: 8, fold: 10 };
const angles = fc.record<Angles>({
  flexion: degrees(-40, 170),
  abduction: degrees(0, 90),
  rotation: degrees(-60, 60),
  fold: degrees(0, 140),
});
const held: fc.Arbitrary<Limb> = fc
  .tuple(degrees(-60, 60), degrees(0, 150), degrees(-40, 40))
  .map(([x, y, z]) => ({ to: 'world', at: [x, y, z] }));
const limb: fc.Arbitrary<Limb> = fc.oneof(angles, held);
const pose: fc.Arbitrary<Pose> = fc.record({
  pelvis: fc.record({
    at: fc.constant<[number, number, number]>([0, 80, 0]),
    lean: degrees(-90, 90),
    side: degrees(-30, 30),
  }),
  spine: fc.record({
    lumbar: degrees(-30, 50),
    thorax: degrees(-20, 40),
    side: degrees(-30, 30),
    turn: degrees(-40, 40),
  }),
  legs: fc.record({ left: limb, right: limb }),
  arms: fc.record({ left: limb, right: limb }),
});

const points = ({ trunk, arms, legs }: Body): readonly Vec[] => [
  trunk.pelvis.at,
  ...trunk.back.map(({ at }) => at),
  trunk.head.at,
  ...[arms.left, arms.right, legs.left, legs.right].flatMap(({ root, joint, tail, tip }) => [
    root,
    joint,
    tail,
    tip,
  ]),
];

test('limbs keep their length whatever two poses one goes between', () => {
  fc.assert(
    fc.property(pose, pose, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, share) => {
      const { arms, legs } = bodyBetween(a, b, share);
      for (const [chains, size] of [
        [arms, ARM],
        [legs, LEG],
      ] as const)
        for (const { root, joint, tail } of [chains.left, chains.right]) {
          expect(distance(root, joint)).toBeCloseTo(size.upper, 6);
          expect(distance(joint, tail)).toBeCloseTo(size.lower, 6);
        }
    }),
  );
});

/** Its left hand comes just within reach while its trunk settles. */
const justInReach: Pose = {
  pelvis: { at: [0, 80, 0], lean: -18, side: -9 },
  spine: { lumbar: 30, thorax: 17, side: 27, turn: 4 },
  legs: { left: { to: 'world', at: [43, 5, -38] }, right: { to: 'world', at: [4, 141, 4] } },
  arms: { left: { to: 'world', at: [20, 97, 33] }, right: { to: 'world', at: [32, 65, 39] } },
};

test('the other side is the mirror image, and mirrored twice it is the same body', () => {
  fc.assert(
    fc.property(pose, (one) => {
      const [here, there] = [bodyOf(one), bodyOf(mirrored(one))];
      for (const part of ['arms', 'legs'] as const)
        for (const name of ['left', 'right'] as const) {
          const other = name === 'left' ? 'right' : 'left';
          const { x, y, z } = there[part][other].tip;
          expect(distance(here[part][name].tip, { x, y, z: -z })).toBeLessThan(1e-6);
        }
      points(bodyOf(mirrored(mirrored(one)))).forEach((point, index) => {
        expect(distance(point, points(here)[index] ?? point)).toBeLessThan(1e-6);
      });
    }),
    { examples: [[justInReach]] },
  );
});

const upright = (arms: Limb, legs: Limb): Pose => ({
  pelvis: { at: [0, 80, 0] },
  legs: { left: legs, right: legs },
  arms: { left: arms, right: arms },
});

test('a hand that is held stays while the trunk moves', () => {
  const held: Limb = { to: 'world', at: [30, 100, 0] };
  const from = upright(held, hanging);
  const to: Pose = { ...from, pelvis: { at: [0, 80, 0], lean: 20 }, spine: { lumbar: 20 } };
  for (let share = 0; share <= 1; share += 0.1)
    expect(distance(bodyBetween(from, to, share).arms.left.tail, { x: 30, y: 100, z: 0 })).toBeLessThan(0.01);
});

test('angles go the way a physiotherapist means them', () => {
  const forward = bodyOf(upright({ flexion: 90 }, { flexion: 90, fold: 90 }));
  expect(forward.arms.left.tail.x).toBeGreaterThan(50);
  expect(forward.legs.left.joint.x).toBeGreaterThan(40);
  expect(forward.legs.left.tail.y).toBeLessThan(forward.legs.left.joint.y - 40);
  const sideways = bodyOf(upright({ abduction: 90 }, {}));
  expect(sideways.arms.left.tail.z).toBeLessThan(-50);
  expect(sideways.arms.right.tail.z).toBeGreaterThan(50);
  const outward = bodyOf(upright({ fold: 90, rotation: 40 }, {}));
  expect(outward.arms.right.tail.z).toBeGreaterThan(outward.arms.right.joint.z + 10);
});

test('to bend, to lean and to turn go forward and to the left', () => {
  const { head } = bodyOf({ ...upright(hanging, {}), spine: { lumbar: 40, side: 30 } }).trunk;
  expect(head.at.x).toBeGreaterThan(20);
  expect(head.at.z).toBeLessThan(-15);
  const turned = bodyOf({ ...upright(hanging, {}), spine: { turn: 40 } }).trunk;
  expect(turned.chest.forward.z).toBeLessThan(-0.5);
});
