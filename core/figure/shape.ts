/** The flesh on the bones: how thick the body is, where its clothes end, and which way the face looks. */
import type { Body, Chain } from './body.ts';
import { BELLY_RISE } from './held.ts';
import type { Ball, Egg } from './outline.ts';
import { HEEL, THICK } from './skeleton.ts';
import { add, along, between, type Frame, outOf, type Vec } from './space.ts';
import type { Joint } from './trunk.ts';

const egg = ({ at, frame }: Joint, [x, y]: readonly [number, number], size: Egg['size']): Egg => ({
  at: add(at, outOf(frame, { x, y, z: 0 })),
  frame,
  size,
});

/** Trousers round the hips. */
export function hips({ trunk }: Body): readonly Egg[] {
  return [egg(trunk.pelvis, [-1, 0], [10.5, 9, 15.5]), egg(trunk.pelvis, [-0.5, 8], [9.5, 6, 14])];
}

/** From the waist up to the shoulders, how far each goes forward and how large it is. */
const TORSO: readonly { readonly forward: number; readonly size: Egg['size'] }[] = [
  { forward: 0.4, size: [9.2, 6, 14] },
  { forward: 1.2, size: [8.2, 5.5, 13] },
  { forward: 1.2, size: [8.5, 5.5, 13.3] },
  { forward: 0.7, size: [10, 7, 14.5] },
  { forward: 1, size: [10.8, 7, 15.8] },
  { forward: 0.8, size: [10.5, 7, 16.5] },
  { forward: 0.2, size: [8.8, 6, 16] },
  { forward: -0.5, size: [5.5, 3.5, 9] },
];

/** A breath fills the belly first and the chest a little. */
export function torso({ trunk, breath }: Body): readonly Egg[] {
  return TORSO.flatMap(({ forward, size: [depth, height, width] }, index) => {
    const joint = trunk.back[index];
    if (joint === undefined) return [];
    const rise = (breath * BELLY_RISE * (index < 4 ? 1 : 0.5)) / 2;
    const low = index === TORSO.length - 1 ? -1.5 : 0;
    return egg(joint, [forward + rise, low], [depth + rise, height, width + rise / 2]);
  });
}

export function neck({ trunk }: Body): readonly Ball[] {
  const { at, frame } = trunk.neck;
  return [
    { at: along(at, frame.up, -2), radius: THICK.neck + 0.6 },
    { at: along(trunk.head.at, trunk.head.frame.up, -5), radius: THICK.neck },
  ];
}

const onHead = ({ at, frame }: Joint, x: number, y: number, z = 0): Vec => add(at, outOf(frame, { x, y, z }));

export interface Head {
  readonly face: Egg;
  readonly hair: Egg;
  readonly nose: readonly Ball[];
  readonly eyes: readonly Vec[];
  /** Only that of the side that is looked at can be seen. */
  readonly ears: readonly Vec[];
  readonly mouth: readonly [Vec, Vec, Vec];
  readonly frame: Frame;
  readonly at: Vec;
}

export function head({ trunk }: Body): Head {
  const joint = trunk.head;
  return {
    at: joint.at,
    frame: joint.frame,
    face: egg(joint, [1.8, -1.4], [9, 10.2, 8.8]),
    hair: egg(joint, [-1.2, 1.8], [10.6, 11, 10.4]),
    nose: [
      { at: onHead(joint, 8, -1.6), radius: 3 },
      { at: onHead(joint, 11.2, -2.8), radius: 1.5 },
    ],
    eyes: [onHead(joint, 9.6, -0.4, -3.6), onHead(joint, 9.6, -0.4, 3.6)],
    ears: [onHead(joint, -0.8, -1.6, -9), onHead(joint, -0.8, -1.6, 9)],
    mouth: [onHead(joint, 9.2, -5.8, -3), onHead(joint, 9.8, -7.8, 0), onHead(joint, 9.2, -5.8, 3)],
  };
}

/** A short sleeve over a bare arm. */
export function arm({ root, joint, tail, tip }: Chain): {
  readonly bare: readonly Ball[];
  readonly sleeve: readonly Ball[];
} {
  return {
    bare: [
      { at: root, radius: THICK.shoulder - 1 },
      { at: joint, radius: THICK.elbow },
      { at: tail, radius: THICK.wrist },
      { at: between(tail, tip, 0.5), radius: THICK.hand },
      { at: tip, radius: THICK.hand - 1 },
    ],
    sleeve: [
      { at: root, radius: THICK.shoulder },
      { at: between(root, joint, 0.55), radius: THICK.shoulder - 0.3 },
    ],
  };
}

/** Trousers down to the ankle, and a shoe from heel to toes. */
export function leg({ root, joint, tail, end, sole, tip }: Chain): {
  readonly cloth: readonly Ball[];
  readonly shoe: readonly Ball[];
} {
  const under = (at: Vec, by: number) => along(at, sole, by);
  return {
    cloth: [
      { at: root, radius: THICK.hip },
      { at: joint, radius: THICK.knee },
      { at: tail, radius: THICK.ankle },
    ],
    shoe: [
      { at: under(along(tail, end, -HEEL + 3.2), 3.6), radius: 3.4 },
      { at: under(along(tip, end, -2.4), 4.4), radius: THICK.sole },
    ],
  };
}
