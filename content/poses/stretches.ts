/** Stretches of half a minute on each side: in slowly, a few calm breaths, and back. */
import type { Motion } from '../../core/figure/motion.ts';
import type { Pose } from '../../core/figure/pose.ts';
import { breaths } from './holds.ts';
import { foot, HIP_STANDING, handsOnThighs, seated, standing } from './stances.ts';

/** On the back of a chair that stands in front, its back towards the person. */
const onBack = (right: number) =>
  ({ to: 'world', at: [30, 91, right], tip: [0.85, -0.5, 0], out: 10 }) as const;

/** The left foot stands on its toes already, as it will behind, so that it can be carried there. */
const byChair: Pose = {
  ...standing,
  pelvis: { at: [-2, HIP_STANDING, 0] },
  legs: { left: { ...foot(17, -9), touches: 'toes' }, right: foot(0, 9) },
  arms: { left: onBack(-12), right: onBack(12) },
};
const toesBack = (forward: number, up: number, slope: number) =>
  ({ to: 'world', at: [forward, up, -9], touches: 'toes', tip: [1, -slope, 0] }) as const;
const midStep: Pose = {
  ...byChair,
  pelvis: { at: [-7, 86, 0], lean: 2 },
  legs: { ...byChair.legs, left: toesBack(-12, 7, 0.5) },
};
const stepped: Pose = {
  ...byChair,
  pelvis: { at: [-16, 82, 0], lean: 4 },
  legs: { ...byChair.legs, left: toesBack(-53, 0, 0.9) },
};
const sunk: Pose = {
  ...stepped,
  pelvis: { at: [-9, 78, 0], lean: -1 },
  spine: { lumbar: 4 },
  legs: { ...byChair.legs, left: toesBack(-53, 0, 1.3) },
  felt: 1,
};

export const hipFlexor: Motion = {
  view: 'left',
  height: 176,
  middle: 8,
  props: [{ kind: 'chair', front: 78 }],
  works: ['left groin'],
  keys: [
    { pose: byChair, step: 1, move: 0.8, stay: 0.2 },
    { pose: midStep, step: 1, move: 0.8, flows: true },
    { pose: stepped, step: 1, move: 0.8, stay: 0.4 },
    { pose: sunk, step: 3, move: 3 },
    ...breaths(sunk, 4, 3),
    { pose: stepped, step: 4, move: 2.6 },
    { pose: midStep, step: 4, move: 0.8, flows: true },
  ],
  telling: [0, 2, 3],
  thumb: 3,
};

/** The heel slides forward over the floor, and the toes come up. */
const heel = (forward: number, up: number) =>
  ({ to: 'world', at: [forward, 0, -9.5], touches: 'heel', tip: [1 - up, up, 0] }) as const;
const onEdge: Pose = { ...seated, legs: { left: heel(29, 0), right: foot(30, 9) }, arms: handsOnThighs(16) };
const stretched: Pose = {
  ...onEdge,
  legs: { left: heel(69, 0.68), right: foot(30, 9) },
  arms: handsOnThighs(19),
};
const leaning: Pose = {
  ...stretched,
  pelvis: { at: [0, 53.5, 0], lean: 24 },
  spine: { lumbar: 6, neck: -16 },
  arms: handsOnThighs(6),
  felt: 1,
};

export const hamstring: Motion = {
  view: 'left',
  height: 150,
  middle: 22,
  props: [{ kind: 'chair', front: 13 }],
  works: ['left back thigh'],
  keys: [
    { pose: onEdge, step: 1, move: 2, stay: 0.4 },
    { pose: stretched, step: 1, move: 1.6, stay: 0.6 },
    { pose: leaning, step: 2, move: 3 },
    ...breaths(leaning, 3, 3),
    { pose: stretched, step: 4, move: 2.4 },
  ],
  telling: [0, 1, 2],
  thumb: 2,
};

/** The ankle lies on the other thigh, toes forward; the knee falls outward, less as the trunk comes forward. */
const crossed = (out: number): Pose['legs'] => ({
  left: { to: 'right thigh', at: [10.5, 6, 2], out, tip: [0.3, -0.85, 0.4] },
  right: foot(38, 9),
});
const ankleOnKnee: Pose = {
  ...seated,
  legs: crossed(-22),
  arms: {
    left: { to: 'left thigh', at: [0, 7, 9], out: 25 },
    right: { to: 'left shin', at: [-3, 7, 8], tip: [0.75, 0.6, -0.25], out: 20 },
  },
};
const bowed: Pose = {
  ...ankleOnKnee,
  pelvis: { at: [0, 53.5, 0], lean: 20 },
  spine: { lumbar: 6, neck: -14 },
  legs: crossed(-48),
  felt: 1,
};

export const figureFour: Motion = {
  view: 'left slant',
  height: 150,
  middle: 14,
  props: [{ kind: 'chair', front: 20 }],
  works: ['left buttock'],
  keys: [
    { pose: seated, step: 1, move: 2, stay: 0.4 },
    { pose: ankleOnKnee, step: 1, move: 1.8, stay: 0.8 },
    { pose: bowed, step: 3, move: 3 },
    ...breaths(bowed, 4, 3),
    { pose: ankleOnKnee, step: 4, move: 2.4 },
  ],
  telling: [0, 1, 2],
  thumb: 2,
};
