/** A whole body at one moment: where each joint is, while the person goes from one pose to another. */
import { blend } from './blend.ts';
import { type Around, armBy, legBy } from './held.ts';
import { leaned } from './lean.ts';
import { type Directions, type Sign, swungLimb } from './limb.ts';
import { type Held, isHeld, isResting, type Limb, type Pose, type Side } from './pose.ts';
import { settled } from './settle.ts';
import { ARM, LEG } from './skeleton.ts';
import { along, type Vec } from './space.ts';
import type { Trunk } from './trunk.ts';

/** A limb in space: shoulder, elbow, wrist, fingers; or hip, knee, ankle, toes. */
export interface Chain extends Directions {
  readonly root: Vec;
  readonly joint: Vec;
  readonly tail: Vec;
  readonly tip: Vec;
}

export interface Body {
  readonly trunk: Trunk;
  readonly arms: Readonly<Record<Side, Chain>>;
  readonly legs: Readonly<Record<Side, Chain>>;
  /** The leg that lies on the other one, or is on its way there or back. */
  readonly over: Side | undefined;
  readonly breath: number;
  readonly felt: number;
  /** What the pose says at this moment. */
  readonly pose: Pose;
}

const SIDES = ['left', 'right'] as const;
const SIGN: Readonly<Record<Side, Sign>> = { left: -1, right: 1 };

type Pair = readonly [Limb, Limb];

/** @param share how far from `a` to `b`, 0 to 1 */
export function bodyBetween(a: Pose, b: Pose, share: number): Body {
  const pair = (part: 'legs' | 'arms', side: Side): Pair => [a[part][side], b[part][side]];
  const pose: Pose = {
    ...blend(withoutLimbs(a), withoutLimbs(b), share),
    legs: { left: told(pair('legs', 'left'), share), right: told(pair('legs', 'right'), share) },
    arms: { left: told(pair('arms', 'left'), share), right: told(pair('arms', 'right'), share) },
  };
  const { breath = 0, felt = 0 } = pose;
  const trunk = settled(leaned(pose), pose);
  const around: Around = { trunk, breath, legs: {} };
  const over = SIDES.find((side) => pair('legs', side).some(leansOnOther));
  const legs = legsOf(around, over, (side) => pair('legs', side), share);
  const arm = (side: Side): Chain => {
    const by = (limb: Limb) => armBy({ ...around, legs }, side, SIGN[side], limb);
    return chain(trunk.shoulders[side], ARM, towards(pair('arms', side), share, by));
  };
  return { trunk, legs, arms: { left: arm('left'), right: arm('right') }, over, breath, felt, pose };
}

/** A foot may rest on the other leg, so the leg that stands by itself comes first. */
function legsOf(
  around: Around,
  over: Side | undefined,
  pair: (side: Side) => Pair,
  share: number,
): Body['legs'] {
  const leg = (side: Side, others: Around['legs']): Chain => {
    const by = (limb: Limb) => legBy({ ...around, legs: others }, side, SIGN[side], limb);
    return chain(around.trunk.hips[side], LEG, towards(pair(side), share, by));
  };
  if (over === 'left') {
    const right = leg('right', {});
    return { left: leg('left', { right }), right };
  }
  const left = leg('left', {});
  return { left, right: leg('right', { left }) };
}

export const bodyOf = (pose: Pose): Body => bodyBetween(pose, pose, 0);

function withoutLimbs({ legs: _legs, arms: _arms, ...rest }: Pose): Omit<Pose, 'legs' | 'arms'> {
  return rest;
}

/** A limb as the pose in between tells it: on its way from one way of telling to another nothing holds it. */
function told([a, b]: Pair, share: number): Limb {
  if (alike([a, b])) return blend(a, b, share);
  return share === 0 ? a : {};
}

/** Where two poses tell a limb in different ways, it swings from how the one has it to how the other has it. */
function towards([a, b]: Pair, share: number, by: (limb: Limb) => Directions): Directions {
  return alike([a, b]) ? by(blend(a, b, share)) : swungLimb(by(a), by(b), share);
}

function alike([a, b]: Pair): boolean {
  const same = (name: keyof Held) => isHeld(a) && isHeld(b) && a[name] === b[name];
  if (isHeld(a) || isHeld(b)) return same('to') && same('touches') && sameTip(a, b);
  return isResting(a) === isResting(b) && sameTip(a, b);
}

/** A hand that points somewhere and one that goes on as its forearm does are told in two ways. */
const sameTip = (a: Limb, b: Limb) => 'tip' in a === 'tip' in b;

const leansOnOther = (limb: Limb) => isHeld(limb) && /thigh|shin/.test(limb.to);

function chain(root: Vec, size: typeof ARM | typeof LEG, directions: Directions): Chain {
  const joint = along(root, directions.upper, size.upper);
  const tail = along(joint, directions.lower, size.lower);
  return { ...directions, root, joint, tail, tip: along(tail, directions.end, size.end) };
}
