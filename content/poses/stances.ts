/** Bodies at rest from which the poses start: standing, sitting, on hands and knees, lying. Centimetres and degrees. */
import type { Angles, Held, Limb, Point, Pose, Side } from '../../core/figure/pose.ts';

type Both = Readonly<Record<Side, Limb>>;

/** A joint of the hips above the floor or above whatever one sits on. */
export const HIP_STANDING = 88.3;
const SEAT = 53.5;
/** A wrist over the hand that lies flat on something, and the knee over a mat. */
export const FLAT = 3;
export const DESK = 74;
export const MAT = 1.5;
const KNEE_ON_MAT = 7.8;
export const HIP_KNEELING = KNEE_ON_MAT + 41;
/** Somebody on the back: half the depth of a pelvis over the mat. */
export const HIP_LYING = MAT + 10.5;

/** Where the neck begins then, for `shouldersLie`. */
export const SHOULDERS_LYING: Point = [-54.4, 15.6, 0];

export const both = (limb: Angles): Both => ({ left: limb, right: limb });

/** Feet flat on the floor, so far forward, a hip's width apart. */
export const feet = (forward: number, apart = 9): Both => ({
  left: foot(forward, -apart),
  right: foot(forward, apart),
});

export const foot = (forward: number, right: number, up = 0): Held => ({
  to: 'world',
  at: [forward, up, right],
  touches: 'sole',
  tip: [1, 0, right * 0.02],
});

/** Hands flat on something, fingers forward; the arms stay straight. */
export const handsOn = (forward: number, height: number, apart = 17): Both => ({
  left: { to: 'world', at: [forward, height + FLAT, -apart], tip: [1, -0.1, 0], straight: true },
  right: { to: 'world', at: [forward, height + FLAT, apart], tip: [1, -0.1, 0], straight: true },
});

/** Hands on one's own thighs, so far up from the knee. */
export const handsOnThighs = (up = 15): Both => ({
  left: { to: 'left thigh', at: [9.5, up, 0], out: 10 },
  right: { to: 'right thigh', at: [9.5, up, 0], out: 10 },
});

export const HANGING = both({ flexion: 2, abduction: 9, fold: 14 });

export const standing: Pose = {
  pelvis: { at: [0, HIP_STANDING, 0] },
  legs: feet(0),
  arms: HANGING,
};

/** Towards the front of a chair whose seat ends at 20. */
export const seated: Pose = {
  // A seat takes some of the hollow out of the back.
  pelvis: { at: [0, SEAT, 0], lean: -5 },
  spine: { lumbar: 9, neck: -4 },
  legs: feet(38),
  arms: handsOnThighs(),
};

/** On a mat, knees below the hips, hands below the shoulders. */
export const allFours: Pose = {
  pelvis: { at: [0, HIP_KNEELING, 0], lean: 80 },
  legs: {
    left: { rests: [0, KNEE_ON_MAT, -8.5], lower: [-1, -0.02, 0], tip: [-0.94, -0.34, 0] },
    right: { rests: [0, KNEE_ON_MAT, 8.5], lower: [-1, -0.02, 0], tip: [-0.94, -0.34, 0] },
  },
  arms: handsOn(53, MAT),
};

/** On the back, knees bent, the head towards where the others have their back. */
export const lying: Pose = {
  pelvis: { at: [0, HIP_LYING, 0], lean: -90 },
  // The head lies down too.
  spine: { neck: -16 },
  legs: feet(38),
  arms: both({ flexion: -8, abduction: 14, fold: 4 }),
};
