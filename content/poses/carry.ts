/** Rowing with a band, and walking with a bag in one hand. */
import type { Motion } from '../../core/figure/motion.ts';
import type { Held, Point, Pose } from '../../core/figure/pose.ts';
import { feet, HANGING, seated, standing } from './stances.ts';
import { stride } from './walking.ts';

const hands = (forward: number, up: number, apart: number, out: number): Pose['arms'] => {
  const hand = (right: number): Held => ({ to: 'world', at: [forward, up, right], out, tip: [1, 0.1, 0] });
  return { left: hand(-apart), right: hand(apart) };
};

/** Reaching to the band, and with the elbows pulled along the body; back again in three counts. */
function row(reaching: Pose, pulled: Pose): Motion['keys'] {
  return [
    { pose: reaching, step: 2, move: 3, stay: 0.3 },
    { pose: pulled, step: 3, move: 1.2, stay: 0.5 },
  ];
}

/** Wrists at the height of the belly, as the band is. */
const BELLY = 106;
const braced: Pose = {
  ...standing,
  pelvis: { at: [0, 86.5, 0], lean: 2 },
  arms: hands(44, BELLY, 12, 8),
};

export const rowStanding: Motion = {
  view: 'left',
  height: 186,
  middle: 40,
  props: [
    { kind: 'wall', at: 112 },
    { kind: 'band', from: [112, BELLY, 0] },
  ],
  works: ['upper back'],
  keys: row(braced, { ...braced, shoulders: { back: 3 }, arms: hands(7, BELLY, 21, 4), felt: 1 }),
  thumb: 1,
};

/** Sitting the band lies round the feet. */
const FEET: Point = [62, 6, 0];
const onChair: Pose = { ...seated, legs: feet(50), arms: hands(40, 74, 11, 8) };

export const rowSeated: Motion = {
  view: 'left',
  height: 150,
  middle: 26,
  props: [
    { kind: 'chair', front: 20 },
    { kind: 'band', from: FEET },
  ],
  works: ['upper back'],
  keys: row(onChair, { ...onChair, shoulders: { back: 3 }, arms: hands(9, 76, 21, 4), felt: 1 }),
  thumb: 1,
};

type Stride = ReturnType<typeof stride>;
const walking = (...all: Parameters<typeof stride>): Stride => {
  const [first, ...rest] = stride(...all);
  return [{ ...first, step: 2 }, ...rest.map((key) => ({ ...key, step: 2 as const }))];
};

/** An arm that carries hangs still; the other swings, and the trunk stays upright. */
export const suitcaseCarry: Motion = {
  view: 'slant',
  height: 186,
  pace: 'steady',
  props: [{ kind: 'bag', hand: 'left' }],
  works: ['right side'],
  keys: walking({ stride: 22, swing: 14, lean: 2, fold: 18 }, (pose) => ({
    ...pose,
    arms: { ...pose.arms, left: { ...HANGING.left, abduction: 14, fold: 4 } },
    felt: 0.8,
  })),
  telling: [0, 2],
};
