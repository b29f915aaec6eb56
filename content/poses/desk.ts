/** On the chair at work: turning, and sitting otherwise than a moment ago. */
import type { Key, Motion } from '../../core/figure/motion.ts';
import type { Pelvis, Pose, Spine } from '../../core/figure/pose.ts';
import { foot, handsOnThighs, seated } from './stances.ts';

/** Arms crossed, each hand on the other shoulder, so that the arms turn with the chest. */
const onShoulders: Pose = {
  ...seated,
  breath: 0.8,
  arms: {
    left: { to: 'chest', at: [13, -11, 7], tip: [-0.4, 0.66, 0.64], out: 30 },
    right: { to: 'chest', at: [13, -11, -7], tip: [-0.4, 0.66, -0.64], out: 30 },
  },
};

export const turning: Motion = {
  view: 'front',
  height: 150,
  props: [{ kind: 'chair', front: 20 }],
  works: ['left side', 'right side'],
  keys: [
    { pose: onShoulders, step: 1, move: 1.6, stay: 0.6 },
    {
      pose: {
        ...onShoulders,
        breath: 0,
        spine: { lumbar: 9, neck: -4, turn: 42, head: { turn: 18 } },
        felt: 1,
      },
      step: 2,
      move: 1.8,
      stay: 2,
    },
  ],
};

const FEET = { left: foot(38, -9), right: foot(38, 9) };
/** One foot forward, the other under the chair. */
const OTHER_FEET = { left: foot(48, -9), right: foot(24, 9) };
const LIFTED = 5;

const sits = (pelvis: Partial<Pelvis>, spine: Spine, hands = 15): Pose => ({
  ...seated,
  pelvis: { at: [0, 53.5, 0], lean: -6, ...pelvis },
  spine,
  legs: FEET,
  arms: handsOnThighs(hands),
});
const upright = sits({}, { lumbar: 9, neck: -4 });
const otherwise = (pose: Pose): Pose => ({ ...pose, legs: OTHER_FEET });
/** One foot after the other is lifted and put elsewhere, and the other way round on the way back. */
const steps = (step: Key['step'], ...legs: readonly Pose['legs'][]): readonly Key[] =>
  legs.map((each, index) => ({
    pose: { ...upright, legs: each },
    step,
    move: 0.45,
    ...(index % 2 === 0 ? { flows: true as const } : {}),
  }));

export const postureShift: Motion = {
  view: 'slant',
  height: 150,
  middle: 8,
  // Far enough forward to lean against its back.
  props: [{ kind: 'chair', front: 27 }],
  keys: [
    { pose: upright, step: 1, move: 0.45, stay: 0.2 },
    {
      pose: sits({ at: [0, 54, -3], side: 8 }, { lumbar: 9, side: 14, neck: -4 }),
      step: 1,
      move: 1,
      stay: 0.4,
    },
    {
      pose: sits({ at: [0, 54, 3], side: -8 }, { lumbar: 9, side: -14, neck: -4 }),
      step: 1,
      move: 1.4,
      stay: 0.4,
    },
    {
      pose: sits({ at: [1, 53.5, 0], lean: 32 }, { lumbar: 14, neck: -22 }, 4),
      step: 1,
      move: 1.3,
      stay: 0.4,
    },
    { pose: sits({ lean: -30 }, { lumbar: 12, thorax: 4, neck: 8 }, 30), step: 1, move: 1.5, stay: 0.5 },
    { pose: upright, step: 2, move: 1 },
    ...steps(
      2,
      { ...FEET, left: foot(43, -9, LIFTED) },
      { ...FEET, left: OTHER_FEET.left },
      { left: OTHER_FEET.left, right: foot(31, 9, LIFTED) },
      OTHER_FEET,
    ),
    {
      pose: {
        ...otherwise(sits({ lean: 4 }, { lumbar: -10, thorax: -14, neck: 2 }, 26)),
        shoulders: { up: 1, back: 1.5 },
        breath: 1,
      },
      step: 3,
      move: 1.2,
      stay: 0.4,
    },
    {
      pose: otherwise(sits({ lean: -20 }, { lumbar: 28, thorax: 16, neck: -14 }, 28)),
      step: 3,
      move: 1.5,
      stay: 0.4,
    },
    { pose: otherwise(upright), step: 4, move: 0.8 },
    ...steps(
      4,
      { ...OTHER_FEET, left: foot(43, -9, LIFTED) },
      { ...OTHER_FEET, left: FEET.left },
      { left: FEET.left, right: foot(31, 9, LIFTED) },
    ),
  ],
  // Aside, stretched on other feet, and slumped.
  telling: [1, 10, 11],
  thumb: 1,
};
