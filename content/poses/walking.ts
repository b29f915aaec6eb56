/** A step, as it is taken on the spot: the floor runs away under the foot that stands. */
import type { Key, Motion } from '../../core/figure/motion.ts';
import type { Angles, Held, Pose } from '../../core/figure/pose.ts';
import { standing } from './stances.ts';

interface Gait {
  /** Half a step's length, in centimetres. */
  readonly stride: number;
  /** Degrees that the arms swing. */
  readonly swing: number;
  readonly lean: number;
  /** Of the elbows, halfway their swing. */
  readonly fold: number;
}

/** One foot through the eight moments of a stride: toes forward (in half steps), toes up (cm), slope of the foot. */
const FOOT = [
  { toes: 1.5, up: 6, slope: 20 },
  { toes: 1, up: 0, slope: 0 },
  { toes: 0.5, up: 0, slope: 0 },
  { toes: 0, up: 0, slope: -10 },
  { toes: -0.5, up: 0, slope: -32 },
  { toes: -0.7, up: 3, slope: -55 },
  { toes: 0.3, up: 3, slope: -28 },
  { toes: 1.2, up: 7, slope: 8 },
] as const;

/** The hips are highest over the standing leg. */
const HIP = [86.2, 87, 88, 87.4] as const;

function foot(moment: number, right: number, { stride }: Gait): Held {
  const { toes, up, slope } = FOOT[(moment % FOOT.length) as 0];
  const tilt = (slope * Math.PI) / 180;
  return {
    to: 'world',
    at: [toes * stride, up, right],
    touches: 'toes',
    tip: [Math.cos(tilt), Math.sin(tilt), 0],
  };
}

function arm(moment: number, { swing, fold }: Gait): Angles {
  const forward = -Math.cos((moment * Math.PI) / 4);
  return { flexion: 2 + swing * forward, abduction: 7, fold: fold * (1 + 0.55 * forward) };
}

/** @param carried changes each pose of it, for whoever has something in a hand */
export function stride(gait: Gait, carried: (pose: Pose) => Pose = (pose) => pose): readonly [Key, ...Key[]] {
  const key = (moment: number): Key => ({
    pose: carried({
      ...standing,
      pelvis: { at: [0, HIP[(moment % HIP.length) as 0], 0], lean: gait.lean },
      legs: { left: foot(moment, -6, gait), right: foot(moment + 4, 6, gait) },
      arms: { left: arm(moment, gait), right: arm(moment + 4, gait) },
    }),
    step: 1,
    move: 1,
  });
  return [key(0), ...[1, 2, 3, 4, 5, 6, 7].map(key)];
}

export const stroll: Motion = {
  view: 'right',
  height: 186,
  pace: 'steady',
  keys: stride({ stride: 26, swing: 18, lean: 3, fold: 22 }),
  telling: [0, 2],
};

/** Brisker, outside: longer steps, bent elbows, and the trees go by. */
export const walk: Motion = {
  view: 'right',
  height: 186,
  pace: 'steady',
  props: [{ kind: 'trees', pass: 42 }],
  keys: stride({ stride: 32, swing: 28, lean: 5, fold: 58 }),
  telling: [0, 2],
  thumb: 0,
};
