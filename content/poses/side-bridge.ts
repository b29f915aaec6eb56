/** Lying on one side and lifting the hip, on the elbow and the knees. */
import type { Motion } from '../../core/figure/motion.ts';
import type { Point, Pose } from '../../core/figure/pose.ts';
import { held } from './hold.ts';

/** Degrees that whoever lies on the side is turned from the one who looks, so that shins and forearm are seen too. */
const TURN = 26;
const [COS, SIN] = [Math.cos((TURN * Math.PI) / 180), Math.sin((TURN * Math.PI) / 180)];

/** So far before the front of that body, up, and towards its feet. */
const along = (before: number, up: number, down: number): Point => [
  before * COS + down * SIN,
  up,
  down * COS - before * SIN,
];

/** A point of the mat beside it; the middle of the mat lies under the middle of the whole body. */
const beside = (before: number, up: number, down: number): Point => along(before, up, down - 12);

const onSide: Pose = {
  pelvis: { at: beside(0, 18, 2), side: 70, turn: TURN },
  spine: { side: -32, head: { side: -6 } },
  legs: {
    left: { rests: beside(0, 7.8, 41), lower: along(-1, -0.02, 0), tip: along(-0.75, 0, 0.65) },
    right: { abduction: 13, fold: 88, end: -40 },
  },
  arms: {
    left: { rests: beside(2.6, 6, -47.3), lower: along(1, -0.05, 0) },
    right: { to: 'pelvis', at: [7, 5, 17], out: 20 },
  },
};
const hipUp: Pose = {
  ...onSide,
  // Knee, hip and shoulder in one line, with the elbow right under the shoulder.
  pelvis: { at: beside(0, 32, 6.6), side: 67, turn: TURN },
  spine: { side: 0 },
  legs: { ...onSide.legs, right: { abduction: -7, fold: 88, end: -40 } },
  felt: 1,
};

export const sideBridge: Motion = {
  view: 'front',
  height: 110,
  props: [{ kind: 'mat', from: -86, to: 86, across: true }],
  works: ['left side'],
  keys: [
    { pose: onSide, step: 1, move: 1.1, stay: 0.3 },
    { pose: hipUp, step: 2, move: 1.2, stay: 0.4 },
    ...held(hipUp, 3, 7),
  ],
  telling: [0, 1],
};
