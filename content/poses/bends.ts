/** Bending backward, as somebody does who has sat for long. */
import type { Motion } from '../../core/figure/motion.ts';
import { standing } from './stances.ts';

/** Hands on the rim of the pelvis, fingers forward. */
const onPelvis = {
  left: { to: 'pelvis', at: [-8, 7, -15], tip: [0.8, -0.6, -0.1], out: 10 },
  right: { to: 'pelvis', at: [-8, 7, 15], tip: [0.8, -0.6, 0.1], out: 10 },
} as const;

export const backBend: Motion = {
  view: 'right',
  height: 186,
  works: ['lower back'],
  keys: [
    { pose: standing, step: 1, move: 1, stay: 0.2 },
    { pose: { ...standing, arms: onPelvis }, step: 2, move: 1, stay: 0.2 },
    {
      pose: {
        ...standing,
        pelvis: { at: [5, 88, 0], lean: -4 },
        spine: { lumbar: -14, thorax: -7, neck: -6 },
        arms: onPelvis,
        felt: 1,
      },
      step: 3,
      move: 1.4,
      stay: 0.5,
    },
  ],
  thumb: 2,
};
