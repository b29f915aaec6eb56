/** Coming to rest: muscles that are tensed and let go, and attention that goes through the body. */
import type { Motion } from '../../core/figure/motion.ts';
import type { Pose } from '../../core/figure/pose.ts';
import { both, HIP_LYING, lying, MAT, seated } from './stances.ts';

const resting: Pose = { ...seated, spine: { lumbar: 11, thorax: 3, neck: -2 } };
/** Forearms up and shoulders a little, as hands do that are squeezed. */
const tensed: Pose = {
  ...seated,
  shoulders: { up: 1.2 },
  arms: both({ flexion: 14, abduction: 8, fold: 102 }),
  felt: 1,
};

export const tenseAndRelease: Motion = {
  view: 'slant',
  height: 150,
  middle: 6,
  props: [{ kind: 'chair', front: 20 }],
  works: ['left forearm', 'right forearm', 'left hand', 'right hand'],
  // Five counts of tension, then three times as long to feel the difference.
  keys: [
    { pose: resting, step: 2, move: 1.4, stay: 1 },
    { pose: { ...resting, breath: 1 }, step: 2, move: 3 },
    { pose: resting, step: 2, move: 4 },
    { pose: { ...resting, breath: 1 }, step: 2, move: 2.4 },
    { pose: resting, step: 2, move: 3 },
    { pose: tensed, step: 1, move: 0.8, stay: 4.4 },
  ],
  telling: [5, 0],
  thumb: 0,
};

const calm: Pose = {
  ...lying,
  pelvis: { at: [0, HIP_LYING, 0], lean: -90 },
  legs: {
    left: { to: 'world', at: [85, MAT, -11], touches: 'heel', tip: [0.45, 1, -0.35] },
    right: { to: 'world', at: [85, MAT, 11], touches: 'heel', tip: [0.45, 1, 0.35] },
  },
  arms: both({ flexion: -8, abduction: 22, fold: 6 }),
  felt: 1,
};

/** From the feet to the head in one round; only the breath moves. */
export const bodyScan: Motion = {
  // From above the whole body is one map.
  view: 'raised',
  height: 176,
  middle: -6,
  props: [{ kind: 'mat', from: -90, to: 105 }],
  scans: [
    ['left foot', 'right foot'],
    ['left shin', 'right shin'],
    ['left front thigh', 'right front thigh'],
    ['belly'],
    ['chest'],
    ['left hand', 'right hand'],
    ['left shoulder', 'right shoulder'],
    ['face'],
  ],
  // Calm breaths: four seconds in, six out.
  keys: breathing(6),
  telling: [0],
};

function breathing(times: number): Motion['keys'] {
  const one = [
    { pose: { ...calm, breath: 1 }, step: 3, move: 4 },
    { pose: calm, step: 2, move: 6 },
  ] as const;
  return [...one, ...Array.from({ length: times - 1 }, () => one).flat()];
}
