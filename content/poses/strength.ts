/** The exercises that make hips, legs and arms stronger. */
import type { Motion } from '../../core/figure/motion.ts';
import { both, feet, HANGING, handsOnThighs, seated, standing } from './stances.ts';

const legs = feet(33);
const reach = both({ flexion: 112, abduction: 4, fold: 8 });

export const sitToStand: Motion = {
  view: 'right',
  height: 186,
  middle: 18,
  props: [{ kind: 'chair', front: 20 }],
  keys: [
    { pose: { ...seated, legs, arms: handsOnThighs() }, step: 1, move: 0.4, stay: 0.4 },
    {
      pose: { ...seated, legs, pelvis: { at: [1, 53.8, 0], lean: 42 }, spine: { neck: -24 }, arms: reach },
      step: 2,
      move: 0.9,
    },
    {
      pose: { ...standing, legs, pelvis: { at: [33, 88.4, 0] }, arms: HANGING },
      step: 2,
      move: 1.1,
      stay: 0.7,
    },
    {
      pose: { ...standing, legs, pelvis: { at: [8, 62, 0], lean: 42 }, spine: { neck: -24 }, arms: reach },
      step: 3,
      move: 1.6,
    },
    {
      pose: { ...seated, legs, pelvis: { at: [0, 53.5, 0], lean: 30 }, spine: { neck: -18 }, arms: reach },
      step: 3,
      move: 0.9,
    },
  ],
  telling: [0, 1, 2],
};
