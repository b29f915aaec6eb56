/** The exercises that keep the trunk still while arms and legs, or the body's own weight, pull at it. */
import type { Motion } from '../../core/figure/motion.ts';
import type { Held, Point, Pose } from '../../core/figure/pose.ts';
import { held } from './hold.ts';
import { allFours, both, HIP_LYING, lying, MAT } from './stances.ts';

const onHandsAndKnees: Pose = { ...allFours, spine: { neck: -8 } };
const legBack: Pose = {
  ...onHandsAndKnees,
  // In line with the trunk, which slopes down to the hips: so the foot stays low.
  legs: { ...allFours.legs, left: { flexion: 0, end: -45 } },
  felt: 0.6,
};
const legAndArm: Pose = {
  ...legBack,
  arms: { ...allFours.arms, right: { flexion: 172, abduction: 6 } },
  felt: 1,
};

export const birdDog: Motion = {
  // From the side of the leg, which goes first.
  view: 'left',
  height: 110,
  middle: 15,
  props: [{ kind: 'mat', from: -60, to: 84 }],
  works: ['lower back', 'left buttock'],
  keys: [
    { pose: onHandsAndKnees, step: 1, move: 1.2, stay: 0.2 },
    { pose: legBack, step: 2, move: 1.1, stay: 0.3 },
    { pose: legAndArm, step: 3, move: 1 },
    ...held(legAndArm, 4, 6.2),
  ],
  telling: [0, 1, 2],
  thumb: 2,
};

const heel = (forward: number, right: number, tip: Point, up = MAT): Held => ({
  to: 'world',
  at: [forward, up, right],
  touches: 'heel',
  tip,
});

/** Flat under the hollow of the back, with the elbow beside the body. */
const handUnder = (right: number, out: number): Held => ({
  to: 'world',
  at: [-17, MAT + 2, right],
  tip: [0.2, 0, -Math.sign(right)],
  out,
});
const handsUnder = (out: number) => ({ left: handUnder(-8, out), right: handUnder(8, out) });

const bothKnees: Pose = {
  ...lying,
  // The hollow that the hands keep.
  pelvis: { at: [0, HIP_LYING, 0], lean: -87 },
  spine: { ...lying.spine, lumbar: -8, thorax: 9 },
  legs: { left: heel(33, -9, [1, 0, 0]), right: heel(33, 9, [1, 0, 0]) },
  arms: handsUnder(54),
};
const oneKnee: Pose = {
  ...bothKnees,
  legs: { ...bothKnees.legs, right: heel(85.3, 10, [0.2, 1, 0.2]) },
};
/** Head and shoulders as one, the neck no rounder than before. */
const curled: Pose = {
  ...oneKnee,
  spine: { ...bothKnees.spine, thorax: 25 },
  arms: handsUnder(60),
  felt: 1,
};

export const curlUp: Motion = {
  // From where the stretched leg is the near one when the left knee is bent.
  view: 'right',
  height: 100,
  middle: 6,
  props: [{ kind: 'mat', from: -88, to: 98 }],
  works: ['belly'],
  keys: [
    // In between, while the legs change places.
    { pose: bothKnees, step: 4, move: 0.9, stay: 0.2 },
    { pose: oneKnee, step: 1, move: 0.9, stay: 0.2 },
    { pose: curled, step: 3, move: 1 },
    ...held(curled, 3, 5.8),
    { pose: oneKnee, step: 4, move: 1 },
  ],
  telling: [1, 2],
};

const raised = (right: number): Held => heel(46, right, [0.1, 1, 0], 47);
const beetle: Pose = {
  ...lying,
  legs: { left: raised(-9), right: raised(9) },
  arms: both({ flexion: 90 }),
};
const tense: Pose = { ...beetle, felt: 0.7 };

export const deadBug: Motion = {
  view: 'left',
  height: 110,
  middle: -6,
  props: [{ kind: 'mat', from: -88, to: 78 }],
  works: ['belly'],
  keys: [
    { pose: beetle, step: 1, move: 0.6, stay: 0.2 },
    { pose: tense, step: 2, move: 0.8 },
    {
      pose: { ...tense, legs: { ...beetle.legs, left: heel(60, -9, [0.5, 1, 0]) }, felt: 1 },
      step: 3,
      move: 2.8,
      stay: 0.4,
    },
    { pose: tense, step: 3, move: 2.6 },
  ],
  telling: [0, 2],
};
