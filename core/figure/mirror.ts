/** The other side: left becomes right in the body, on what it holds and in what it is held against. */
import { type Anchor, isHeld, isResting, type Limb, type Point, type Pose, type Side } from './pose.ts';

export const OTHER: Readonly<Record<Side, Side>> = { left: 'right', right: 'left' };

export function mirrored(pose: Pose): Pose {
  const { pelvis, spine, legs, arms } = pose;
  return {
    ...pose,
    pelvis: {
      ...pelvis,
      at: across(pelvis.at),
      side: -(pelvis.side ?? 0),
      turn: -(pelvis.turn ?? 0),
      roll: -(pelvis.roll ?? 0),
    },
    spine: {
      ...spine,
      side: -(spine?.side ?? 0),
      turn: -(spine?.turn ?? 0),
      head: { side: -(spine?.head?.side ?? 0), turn: -(spine?.head?.turn ?? 0) },
    },
    legs: { left: otherLimb(legs.right), right: otherLimb(legs.left) },
    arms: { left: otherLimb(arms.right), right: otherLimb(arms.left) },
  };
}

/** Left for right in a name such as "left groin". */
export function otherName<Name extends string>(name: Name): Name {
  return name.replace(/^(left|right)/, (side) => (side === 'left' ? 'right' : 'left')) as Name;
}

const across = ([forward, up, right]: Point): Point => [forward, up, -right];

function otherLimb(limb: Limb): Limb {
  const tip = !('tip' in limb) || limb.tip === undefined ? {} : { tip: across(limb.tip) };
  const sole = !isHeld(limb) || limb.sole === undefined ? {} : { sole: across(limb.sole) };
  if (isHeld(limb)) return { ...limb, ...tip, ...sole, to: otherName<Anchor>(limb.to), at: across(limb.at) };
  if (isResting(limb)) return { ...limb, ...tip, rests: across(limb.rests), lower: across(limb.lower) };
  return limb;
}
