/** Shoulders go round, then the hands take hold behind the back and the chest opens; standing or on the chair. */
import type { Key, Motion } from '../../core/figure/motion.ts';
import type { Limb, Pose } from '../../core/figure/pose.ts';
import { handsOnThighs, seated, standing } from './stances.ts';

/** Half the circle's height, in centimetres. */
const ROLL = 3.2;
/** Moments that make a circle look round. */
const MOMENTS = 8;
/** The whole dose is one round (6.9): eight rolls, and then the chest three times, five seconds each. */
const ROLLS = 8;
const HOLDS = 3;
const HOLD = 5;
/** Of a roll, so that all of it fits in the seconds of the round. */
const MOMENT = 0.26;

/** Forward and up to the ears, back and down again. */
function rolls(pose: Pose): readonly Key[] {
  return Array.from({ length: ROLLS * MOMENTS - 1 }, (_, index): Key => {
    const angle = ((index + 1) * 2 * Math.PI) / MOMENTS;
    return {
      pose: { ...pose, shoulders: { up: ROLL * (1 - Math.cos(angle)), back: -ROLL * Math.sin(angle) } },
      step: 1,
      move: MOMENT,
      flows: true,
    };
  });
}

function loosening(pose: Pose, behind: Pose['arms'], drawn: Pose['arms']): Pick<Motion, 'keys' | 'telling'> {
  const holding: Pose = { ...pose, arms: behind };
  const open: Pose = {
    ...pose,
    arms: drawn,
    spine: { ...pose.spine, thorax: -10, neck: 4 },
    shoulders: { back: 4, up: -0.5 },
    breath: 1,
    felt: 1,
  };
  const rolling = rolls(pose);
  const opening: readonly Key[] = [
    { pose: open, step: 3, move: 1 },
    // Nobody holds their breath for so long.
    { pose: { ...open, breath: 0.2 }, step: 4, move: HOLD },
    { pose: holding, step: 4, move: 0.9, stay: 0.1 },
  ];
  return {
    keys: [
      { pose, step: 1, move: 1.4, stay: 0.2 },
      ...rolling,
      { pose, step: 1, move: MOMENT, stay: 0.2 },
      { pose: holding, step: 2, move: 1.4, stay: 0.2 },
      ...Array.from({ length: HOLDS }, () => opening).flat(),
    ],
    // Shoulders up and back, hands behind, chest open.
    telling: [5, rolling.length + 2, rolling.length + 3],
  };
}

const clasped = (up: number, back: number): Pose['arms'] => ({
  left: { to: 'pelvis', at: [-back, up, -5], tip: [-0.2, -0.8, 0.55] },
  right: { to: 'pelvis', at: [-back, up, 5], tip: [-0.2, -0.8, -0.55] },
});

export const shouldersStanding: Motion = {
  view: 'right',
  height: 186,
  works: ['chest'],
  ...loosening(standing, clasped(3, 15), clasped(1, 20)),
};

/** A post of the chair's back. */
const post = (right: number): Limb => ({ to: 'world', at: [-21, 62, right], tip: [-0.5, -0.8, 0] });
const posts = { left: post(-17), right: post(17) };

export const shouldersSeated: Motion = {
  view: 'right',
  height: 150,
  middle: 6,
  props: [{ kind: 'chair', front: 20 }],
  works: ['chest'],
  ...loosening({ ...seated, arms: handsOnThighs(20) }, posts, posts),
};
