/** On the roller, or on a ball against the wall. Whoever lies on it goes twice as far as it rolls. */
import type { Motion } from '../../core/figure/motion.ts';
import type { Held, Pose } from '../../core/figure/pose.ts';
import { FLAT, feet, foot, lying, MAT, standing } from './stances.ts';

/** The hands carry the head, the elbows point up and out. */
const carried = (right: number): Held => ({
  to: 'head',
  at: [-9, -3, right],
  tip: [0, 0.4, -Math.sign(right)],
  out: -105,
});
const onRoller = (forward: number): Pose => ({
  ...lying,
  pelvis: { at: [forward, 17.5, 0], lean: -78 },
  spine: { thorax: -6, neck: 18 },
  legs: feet(36),
  arms: { left: carried(-7), right: carried(7) },
});

export const rollUpperBack: Motion = {
  view: 'right',
  height: 100,
  middle: -10,
  props: [
    { kind: 'mat', from: -95, to: 60 },
    { kind: 'roller', at: -32 },
  ],
  works: ['upper back'],
  keys: [
    { pose: { ...onRoller(10), felt: 0.6 }, step: 2, move: 2.8, stay: 0.2 },
    { pose: { ...onRoller(-10), felt: 1 }, step: 3, move: 2.8, stay: 0.2 },
  ],
  thumb: 0,
};

/** Sitting on the roller, leaning to one side, with a hand behind to lean on. */
const sitting = (forward: number): Pose => ({
  pelvis: { at: [forward, 25.5, 0], lean: -52, side: 10 },
  spine: { lumbar: 8, thorax: 6, side: -6, neck: 16 },
  legs: { left: foot(42, -9, MAT), right: foot(42, 9, MAT) },
  arms: {
    left: { to: 'world', at: [-48, MAT + FLAT, -24], tip: [-0.8, -0.1, -0.5] },
    right: { to: 'right thigh', at: [9.5, 27, 0], out: 10 },
  },
});

export const rollButtock: Motion = {
  view: 'left',
  height: 110,
  middle: 4,
  props: [
    { kind: 'mat', from: -62, to: 76 },
    { kind: 'roller', at: -3 },
  ],
  works: ['left buttock'],
  keys: [
    { pose: { ...sitting(-8), felt: 0.6 }, step: 1, move: 2.8, stay: 0.2 },
    { pose: { ...sitting(3), felt: 1 }, step: 3, move: 2.8, stay: 0.2 },
  ],
  thumb: 1,
};

/** With the ball between one buttock and the wall, the knees bend and stretch a little. */
const WALL = -27;
const against = (up: number): Pose => ({
  ...standing,
  pelvis: { at: [-5, up, 0], lean: -1, turn: -14 },
  legs: feet(14, 10),
});

export const ballOnWall: Motion = {
  view: 'left',
  height: 186,
  middle: -4,
  props: [
    { kind: 'wall', at: WALL - 8 },
    { kind: 'ball', at: [WALL + 5, 82, -6], hips: 84 },
  ],
  works: ['left buttock'],
  keys: [
    { pose: { ...against(84), felt: 0.6 }, step: 4, move: 2.8, stay: 0.2 },
    { pose: { ...against(75), felt: 1 }, step: 4, move: 2.8, stay: 0.2 },
  ],
};

/** On the forearms, face down, the thighs on the roller. */
const prone = (forward: number): Pose => ({
  pelvis: { at: [forward, 23.5, 0], lean: 74 },
  spine: { neck: -24 },
  legs: { left: { flexion: -14, fold: 8, end: -50 }, right: { flexion: -14, fold: 8, end: -50 } },
  arms: {
    left: { rests: [48, 6, -17], lower: [1, -0.08, 0.1] },
    right: { rests: [48, 6, 17], lower: [1, -0.08, -0.1] },
  },
});

export const rollThigh: Motion = {
  view: 'left',
  height: 100,
  middle: 4,
  props: [
    { kind: 'mat', from: -88, to: 92 },
    { kind: 'roller', at: -20 },
  ],
  works: ['left front thigh'],
  keys: [
    { pose: { ...prone(8), felt: 0.7 }, step: 2, move: 2.8, stay: 0.2 },
    { pose: { ...prone(-8), felt: 1 }, step: 3, move: 2.8, stay: 0.2 },
  ],
};
