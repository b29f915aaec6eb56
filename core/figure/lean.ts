/**
 * Hands and knees both stay where they are while the back rounds and hollows: then it is the pelvis that tips until the
 * straight arms just reach.
 */
import { handGoal } from './held.ts';
import { isHeld, type Pose, type Side } from './pose.ts';
import { ARM } from './skeleton.ts';
import { distance } from './space.ts';
import { type Trunk, trunkOf } from './trunk.ts';

/** A straight arm keeps this many centimetres, so that the elbow knows which way it folds. */
const SLACK = 0.3;
/** Degrees that the lean may be found away from what the pose says. */
const ROOM = 40;
/** Halvings of that room: the last is less than a hundredth of a degree. */
const HALVINGS = 13;

export function leaned(pose: Pose): Trunk {
  const side = (['left', 'right'] as const).find((one) => isStraight(pose, one));
  if (side === undefined) return trunkOf(pose);
  const { lean = 0 } = pose.pelvis;
  // The farther forward, the shorter the way from the shoulder down to the hand.
  let [back, forward] = [lean - ROOM, lean + ROOM];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (back + forward) / 2;
    if (missing(pose, side, middle) > 0) back = middle;
    else forward = middle;
  }
  return trunkOf(leaning(pose, (back + forward) / 2));
}

const leaning = (pose: Pose, lean: number): Pose => ({ ...pose, pelvis: { ...pose.pelvis, lean } });

function isStraight({ arms }: Pose, side: Side): boolean {
  const arm = arms[side];
  return isHeld(arm) && arm.to === 'world' && arm.straight === true;
}

/** Centimetres that a straight arm is too short. */
function missing(pose: Pose, side: Side, lean: number): number {
  const arm = pose.arms[side];
  if (!isHeld(arm)) return 0;
  const shoulder = trunkOf(leaning(pose, lean)).shoulders[side];
  return distance(shoulder, handGoal(arm)) - (ARM.upper + ARM.lower - SLACK);
}
