/**
 * A body that leans on something cannot be just anywhere: the hip is a thigh's length from the knee that rests, the
 * shoulder no farther from the hand on the desk than the arm is long. The trunk moves as a whole until all of that is so.
 */
import { ankleGoal, handGoal } from './held.ts';
import type { Lengths } from './limb.ts';
import { isHeld, isResting, type Limb, type Pose } from './pose.ts';
import { ARM, LEG } from './skeleton.ts';
import { add, distance, length, ORIGIN, scale, sub, unit, type Vec } from './space.ts';
import { shifted, type Trunk } from './trunk.ts';

/** Each goes to where the contacts agree; a few dozen rounds bring all of them where they should be. */
const ROUNDS = 60;
/** Centimetres that nobody sees. */
const NEAR = 0.0005;
/** The straightest limb keeps this much, so that its middle joint knows which way it folds. */
const SLACK = 0.15;

interface Support {
  readonly root: Vec;
  readonly at: Vec;
  readonly atMost: number;
  readonly atLeast: number;
}

export function settled(trunk: Trunk, pose: Pose): Trunk {
  const supports = supportsOf(trunk, pose);
  let moved = ORIGIN;
  for (let round = 0; round < ROUNDS; round++) {
    const before = moved;
    moved = add(moved, agreed(supports.map((one) => correction(one, before))));
    if (distance(before, moved) < NEAR) break;
  }
  return length(moved) === 0 ? trunk : shifted(trunk, moved);
}

function supportsOf({ hips, shoulders }: Trunk, { legs, arms }: Pose): readonly Support[] {
  return (['left', 'right'] as const).flatMap((side) => [
    ...support(legs[side], hips[side], LEG, ankleGoal),
    ...support(arms[side], shoulders[side], ARM, handGoal),
  ]);
}

function support(
  limb: Limb,
  root: Vec,
  { upper, lower }: Lengths,
  goal: typeof handGoal,
): readonly Support[] {
  if (isResting(limb)) {
    const [x, y, z] = limb.rests;
    return [{ root, at: { x, y, z }, atMost: upper, atLeast: upper }];
  }
  if (!isHeld(limb) || limb.to !== 'world') return [];
  return [{ root, at: goal(limb), atMost: upper + lower - SLACK, atLeast: 0 }];
}

/**
 * The mean of what the contacts ask that ask anything, so that no side is heard before the other. One that has just come
 * within its reach asks nothing or next to nothing, as the rounding falls: counted in, it would halve what another asks.
 */
function agreed(asked: readonly Vec[]): Vec {
  const some = asked.filter((one) => length(one) > NEAR);
  return some.length === 0 ? ORIGIN : scale(some.reduce(add), 1 / some.length);
}

function correction({ root, at, atMost, atLeast }: Support, moved: Vec): Vec {
  const way = sub(at, add(root, moved));
  const far = length(way);
  return scale(unit(way), far - Math.min(Math.max(far, atLeast), atMost));
}
