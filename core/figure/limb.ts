/** One arm or leg, from its root in the trunk: two segments of fixed length and a hand or foot. */
import type { Angles, Rests } from './pose.ts';
import {
  across,
  add,
  along,
  type Frame,
  length,
  outOf,
  scale,
  sub,
  swung,
  turned,
  unit,
  type Vec,
  WORLD,
} from './space.ts';

export interface Lengths {
  readonly upper: number;
  readonly lower: number;
  readonly end: number;
}

/** A limb by the directions of its segments; its lengths cannot change whatever is done to it. */
export interface Directions {
  readonly upper: Vec;
  readonly lower: Vec;
  /** Of fingers or toes. */
  readonly end: Vec;
  /** From the ankle to the sole of the foot; of a hand: to its palm. */
  readonly sole: Vec;
}

/** -1 for the left side, 1 for the right. */
export type Sign = -1 | 1;

/**
 * @param hinge 1 where the middle joint folds forward (elbow), -1 where it folds backward (knee)
 * @param rest what a hand or foot points along while its angle is 0: a hand goes on downward, a foot forward
 */
export function byAngles(frame: Frame, sign: Sign, angles: Angles, hinge: 1 | -1, rest: Vec): Directions {
  const { flexion = 0, abduction = 0, rotation = 0, fold = 0, end = 0 } = angles;
  const place = (a: Vec) => {
    const rotated = turned(a, WORLD.up, -sign * rotation);
    return outOf(frame, turned(turned(rotated, WORLD.forward, -sign * abduction), WORLD.right, flexion));
  };
  const down = scale(WORLD.up, -1);
  const folded = (a: Vec, extra = 0) => place(turned(a, WORLD.right, hinge * fold + extra));
  return { upper: place(down), lower: folded(down), end: folded(rest, end), sole: folded(down, end) };
}

/**
 * The middle joint of a limb that goes from `root` to `goal`. Beyond its reach the limb is straight and ends short.
 * @param towards where the middle joint points to, roughly
 * @param out degrees that it turns outward from there
 */
export function reaching(
  { upper, lower }: Lengths,
  root: Vec,
  goal: Vec,
  towards: Vec,
  out: number,
): { readonly upper: Vec; readonly lower: Vec } {
  const way = sub(goal, root);
  const far = Math.min(Math.max(length(way), Math.abs(upper - lower) + 0.01), upper + lower - 1e-6);
  const line = unit(way);
  const bow = turned(across(towards, line), line, out);
  const cosine = (upper ** 2 + far ** 2 - lower ** 2) / (2 * upper * far);
  const sine = Math.sqrt(Math.max(0, 1 - cosine ** 2));
  const first = add(scale(line, cosine), scale(bow, sine));
  const joint = along(root, first, upper);
  return { upper: first, lower: unit(sub(along(root, line, far), joint)) };
}

/** Towards a middle joint that rests; the trunk has already settled so that it is within reach. */
export function resting(
  root: Vec,
  { rests: [x, y, z], lower: [fx, fy, fz] }: Rests,
): Pick<Directions, 'upper' | 'lower'> {
  return { upper: unit(sub({ x, y, z }, root)), lower: unit({ x: fx, y: fy, z: fz }) };
}

/** From one way of holding a limb to another. */
export function swungLimb(a: Directions, b: Directions, share: number): Directions {
  return {
    upper: swung(a.upper, b.upper, share),
    lower: swung(a.lower, b.lower, share),
    end: swung(a.end, b.end, share),
    sole: swung(a.sole, b.sole, share),
  };
}

/** The sole of a foot that points somewhere: as far from the toes as the shin allows. */
export const soleFor = (lower: Vec, end: Vec): Vec => across(lower, end);
