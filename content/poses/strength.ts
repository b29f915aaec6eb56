/** The exercises that make hips, legs and arms stronger. */
import type { Motion } from '../../core/figure/motion.ts';
import type { Pose } from '../../core/figure/pose.ts';
import { both, DESK, FLAT, feet, HANGING, handsOnThighs, seated, standing } from './stances.ts';

const legs = feet(33);
const reach = both({ flexion: 112, abduction: 4, fold: 8 });

export const sitToStand: Motion = {
  view: 'right',
  height: 186,
  middle: 18,
  props: [{ kind: 'chair', front: 20 }],
  keys: [
    { pose: { ...seated, legs, arms: handsOnThighs() }, step: 1, move: 0.4, stay: 0.4 },
    {
      pose: { ...seated, legs, pelvis: { at: [1, 53.8, 0], lean: 42 }, spine: { neck: -24 }, arms: reach },
      step: 2,
      move: 0.9,
    },
    {
      pose: { ...standing, legs, pelvis: { at: [33, 88.4, 0] }, arms: HANGING },
      step: 2,
      move: 1.1,
      stay: 0.7,
    },
    {
      pose: { ...standing, legs, pelvis: { at: [8, 62, 0], lean: 42 }, spine: { neck: -24 }, arms: reach },
      step: 3,
      move: 1.6,
    },
    {
      pose: { ...seated, legs, pelvis: { at: [0, 53.5, 0], lean: 30 }, spine: { neck: -18 }, arms: reach },
      step: 3,
      move: 0.9,
    },
  ],
  telling: [0, 1, 2],
};

/** A stick down the whole back: it touches the back of the head, the shoulder blades and the sacrum. */
const withStick: Pose = {
  ...standing,
  pelvis: { at: [-2, 87.4, 0], lean: 2 },
  spine: { thorax: -8, neck: 8 },
  arms: {
    left: { to: 'pelvis', at: [-14, 63, -11], tip: [0, 0.2, 1], out: -128 },
    right: { to: 'pelvis', at: [-14, 15, 12], tip: [0, 0.1, -1], out: 40 },
  },
};

export const hinge: Motion = {
  view: 'right',
  height: 196,
  props: [{ kind: 'stick' }],
  works: ['right back thigh', 'left back thigh'],
  keys: [
    { pose: withStick, step: 1, move: 1.6, stay: 0.4 },
    {
      pose: { ...withStick, pelvis: { at: [-22, 80, 0], lean: 56 }, felt: 1 },
      step: 2,
      move: 2,
      stay: 0.6,
    },
  ],
};

/** Toes on the floor, hands on the edge of the desk, and between them a body as straight as a plank. */
function plank(slope: number): Pose {
  const [cos, sin] = [Math.cos((slope * Math.PI) / 180), Math.sin((slope * Math.PI) / 180)];
  const toes = (right: number) =>
    ({ to: 'world', at: [0, 0, right], touches: 'toes', tip: [0.64, -0.77, 0] }) as const;
  const hand = (right: number) =>
    ({ to: 'world', at: [92, DESK + FLAT, right], tip: [1, -0.1, 0], out: 20 }) as const;
  return {
    pelvis: { at: [81.8 * cos - 5.5, 81.8 * sin + 17.6, 0], lean: 90 - slope },
    spine: { neck: -6 },
    legs: { left: toes(-8), right: toes(8) },
    arms: { left: hand(-20), right: hand(20) },
  };
}

export const deskPushUp: Motion = {
  view: 'right',
  height: 172,
  middle: 50,
  props: [{ kind: 'desk', edge: 87 }],
  works: ['chest'],
  keys: [
    { pose: plank(56.4), step: 2, move: 0.7, stay: 0.4 },
    { pose: plank(48), step: 3, move: 0.9, flows: true },
    { pose: { ...plank(40), felt: 1 }, step: 3, move: 0.9, stay: 0.3 },
    { pose: plank(48), step: 3, move: 0.7, flows: true },
  ],
  telling: [0, 2],
};
