/** Breathing: the belly rises under the hand, and a soft disc goes along with it. */
import type { Motion, Prop } from '../../core/figure/motion.ts';
import type { Pose } from '../../core/figure/pose.ts';
import { handsOnThighs, seated } from './stances.ts';

const hand: Pose = {
  ...seated,
  arms: {
    left: handsOnThighs(20).left,
    right: { to: 'belly', at: [13, 0, 6], tip: [0.3, -0.1, -1], out: 35 },
  },
};
const out: Pose = { ...hand, breath: 0 };
const full: Pose = { ...hand, breath: 1, spine: { thorax: -5 }, shoulders: { up: 0.8 } };
const BREATH: readonly Prop[] = [
  { kind: 'breath', at: [6, 84, 0] },
  { kind: 'chair', front: 20 },
];

export const breathe46: Motion = {
  view: 'slant',
  height: 160,
  middle: 6,
  props: BREATH,
  keys: [
    { pose: out, step: 3, move: 6 },
    { pose: full, step: 2, move: 4 },
  ],
};

const still: Pose = { ...seated, breath: 0 };
const filled: Pose = {
  ...still,
  breath: 1,
  spine: { lumbar: 9, thorax: -5, neck: -2 },
  shoulders: { up: 0.8 },
};

export const breatheSquare: Motion = {
  view: 'slant',
  height: 168,
  middle: 6,
  props: [
    { kind: 'square', at: [6, 80, 0] },
    { kind: 'chair', front: 20 },
  ],
  // Four times as long as each other: the bead goes round the square at one pace.
  keys: [
    { pose: still, step: 1, move: 0 },
    { pose: filled, step: 2, move: 4, stay: 4 },
    { pose: still, step: 4, move: 4, stay: 4 },
  ],
};
