/** The exercises on the back that loosen the hips and make them stronger. */
import type { Motion } from '../../core/figure/motion.ts';
import type { Held, Point, Pose } from '../../core/figure/pose.ts';
import { both, feet, lying, MAT, SHOULDERS_LYING } from './stances.ts';

const flat: Pose = {
  ...lying,
  shouldersLie: SHOULDERS_LYING,
  legs: feet(34),
  arms: {
    left: { to: 'world', at: [2.5, MAT + 3.3, -24] },
    right: { to: 'world', at: [2.5, MAT + 3.3, 24] },
  },
};

export const bridge: Motion = {
  view: 'right',
  height: 100,
  middle: -10,
  props: [{ kind: 'mat', from: -85, to: 65 }],
  // Both do; one sees the near one.
  works: ['right buttock'],
  keys: [
    { pose: flat, step: 1, move: 2, stay: 0.4 },
    {
      pose: { ...flat, pelvis: { at: [0, 0, 0], lean: -113 }, spine: { neck: 6 }, felt: 1 },
      step: 3,
      move: 1.6,
      stay: 2,
    },
  ],
};

/** Soles stay where they are; as the knees go aside they roll onto their edges. */
const sole = (right: number, faces: Point, out = 0, up = MAT): Held => ({
  to: 'world',
  at: [38, up, right],
  out,
  touches: 'sole',
  tip: [1, 0, 0],
  sole: faces,
});
const armsWide: Pose = {
  ...lying,
  shouldersLie: SHOULDERS_LYING,
  legs: { left: sole(-6.5, [0, -1, 0]), right: sole(6.5, [0, -1, 0]) },
  arms: both({ flexion: -8, abduction: 42 }),
};

export const kneesAside: Motion = {
  // From a side the knees would come towards one or go away.
  view: 'raised',
  height: 130,
  middle: -25,
  props: [{ kind: 'mat', from: -94, to: 66 }],
  works: ['right side'],
  keys: [
    { pose: armsWide, step: 1, move: 2.4, stay: 0.4 },
    {
      pose: {
        ...armsWide,
        // On one buttock the pelvis lies a little higher; the chest turns back by as much, so that the shoulders stay down.
        pelvis: { at: [0, 0, 0], lean: -94, roll: 39 },
        spine: { ...lying.spine, turn: -39 },
        legs: { left: sole(-6.5, [0, -0.5, 0.87], 20), right: sole(6.5, [0, -0.5, 0.87], -8, MAT + 1.5) },
        felt: 1,
      },
      step: 2,
      move: 2.4,
      stay: 0.8,
    },
  ],
};
