/** The exercises that loosen the back. */
import type { Motion } from '../../core/figure/motion.ts';
import { allFours, DESK, handsOn, seated, standing } from './stances.ts';

export const pelvicTilt: Motion = {
  view: 'right',
  height: 150,
  middle: 14,
  props: [{ kind: 'chair', front: 20 }],
  works: ['lower back'],
  keys: [
    { pose: seated, step: 1, move: 1 },
    {
      pose: {
        ...seated,
        pelvis: { at: [0, 53.5, 0], lean: 26 },
        spine: { lumbar: -30, thorax: 2, neck: 2 },
        felt: 1,
      },
      step: 2,
      move: 1.2,
      stay: 0.4,
    },
    {
      pose: {
        ...seated,
        pelvis: { at: [0, 53.5, 0], lean: -20 },
        spine: { lumbar: 34, thorax: 16, neck: -14 },
        felt: 1,
      },
      step: 3,
      move: 2,
      stay: 0.4,
    },
  ],
};

export const sideReach: Motion = {
  view: 'front',
  height: 226,
  works: ['left side'],
  keys: [
    { pose: standing, step: 1, move: 1.2 },
    {
      pose: {
        ...standing,
        arms: {
          left: { flexion: 4, abduction: 172, fold: 8 },
          right: { flexion: 2, abduction: 9, fold: 14 },
        },
      },
      step: 1,
      move: 1,
    },
    {
      pose: {
        ...standing,
        pelvis: { at: [0, 88, -3], side: -3 },
        spine: { side: -34, head: { side: -10 } },
        arms: {
          left: { flexion: 4, abduction: 178, fold: 10 },
          right: { flexion: 2, abduction: 38, fold: 10 },
        },
        felt: 1,
      },
      step: 2,
      move: 0.9,
      stay: 1.6,
    },
    {
      pose: {
        ...standing,
        arms: {
          left: { flexion: 4, abduction: 172, fold: 8 },
          right: { flexion: 2, abduction: 9, fold: 14 },
        },
      },
      step: 3,
      move: 0.9,
    },
  ],
  telling: [0, 1, 2],
  thumb: 2,
};

const atDesk = { ...standing, arms: handsOn(72, DESK) };

export const catAtDesk: Motion = {
  view: 'right',
  height: 172,
  middle: 30,
  props: [{ kind: 'desk', edge: 64 }],
  works: ['upper back', 'lower back'],
  keys: [
    { pose: { ...atDesk, pelvis: { at: [-8, 87.6, 0], lean: 52 }, spine: { neck: -10 } }, step: 1, move: 2 },
    {
      pose: {
        ...atDesk,
        pelvis: { at: [-4, 87.6, 0], lean: 26 },
        spine: { lumbar: 44, thorax: 34, neck: 34 },
        felt: 1,
      },
      step: 2,
      move: 2,
      stay: 0.4,
    },
    {
      pose: {
        ...atDesk,
        pelvis: { at: [-10, 87.2, 0], lean: 66 },
        spine: { lumbar: -28, thorax: -20, neck: -30 },
        felt: 1,
      },
      step: 3,
      move: 3,
      stay: 0.4,
    },
  ],
};

export const catOnFloor: Motion = {
  view: 'right',
  height: 110,
  middle: 10,
  props: [{ kind: 'mat', from: -60, to: 84 }],
  works: ['upper back', 'lower back'],
  keys: [
    { pose: { ...allFours, spine: { neck: -8 } }, step: 1, move: 2 },
    {
      pose: {
        ...allFours,
        pelvis: { at: [0, 48.8, 0], lean: 52 },
        spine: { lumbar: 46, thorax: 40, neck: 34 },
        felt: 1,
      },
      step: 2,
      move: 2,
      stay: 0.4,
    },
    {
      pose: {
        ...allFours,
        pelvis: { at: [0, 48.8, 0], lean: 94 },
        spine: { lumbar: -28, thorax: -20, neck: -30 },
        felt: 1,
      },
      step: 3,
      move: 3,
      stay: 0.4,
    },
  ],
};
