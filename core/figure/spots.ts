/** Where the body works or is stretched: a soft disc over the drawing. */
import type { Body, Chain } from './body.ts';
import type { Spot } from './motion.ts';
import type { Ball } from './outline.ts';
import type { Side } from './pose.ts';
import { across, add, along, between, outOf, scale, type Vec } from './space.ts';

/** A disc and the parts of the picture that it lies on. */
export interface Glow extends Ball {
  readonly part: readonly string[];
}

export function spotOn(body: Body, spot: Spot): Glow {
  const { back, pelvis } = body.trunk;
  const on = (index: number, forward: number, radius: number, right = 0): Glow => {
    const { at, frame } = back[index] ?? pelvis;
    return { at: add(at, outOf(frame, { x: forward, y: 0, z: right })), radius, part: ['trunk'] };
  };
  const side: Side = spot.startsWith('left') ? 'left' : 'right';
  const out = side === 'left' ? -1 : 1;
  switch (spot) {
    case 'lower back':
      return on(1, -4, 6.5);
    case 'upper back':
      return on(5, -5, 8);
    case 'neck':
      return on(7, -3, 6);
    case 'belly':
      return on(1, 5, 7.5);
    case 'chest':
      return on(5, 6, 8);
    case 'left side':
    case 'right side':
      return on(3, 0, 8, out * 9);
    case 'left shoulder':
    case 'right shoulder':
      return { at: body.trunk.shoulders[side], radius: 7, part: [`${side} arm`] };
    case 'face':
      return { at: body.trunk.head.at, radius: 8, part: ['head'] };
    case 'left forearm':
    case 'right forearm':
      return { ...onLimb(body.arms[side], 0.5), part: [`${side} arm`] };
    case 'left hand':
    case 'right hand':
      return { ...onLimb(body.arms[side], 1), part: [`${side} arm`] };
    case 'left shin':
    case 'right shin':
      return { ...onLimb(body.legs[side], 0.5), part: [`${side} leg`] };
    case 'left foot':
    case 'right foot':
      return { ...onLimb(body.legs[side], 1), part: [`${side} leg`] };
    default:
      return onLeg(body, side, spot);
  }
}

/** From elbow or knee (0) to the end of the limb (1), and a little beyond. */
function onLimb({ joint, tail, tip }: Chain, share: number): Ball {
  return { at: share === 1 ? between(tail, tip, 0.4) : between(joint, tail, share), radius: 6.5 };
}

function onLeg(body: Body, side: Side, spot: Spot): Glow {
  const chain = body.legs[side];
  const { frame } = body.trunk.pelvis;
  const hip = (forward: number, up: number) => add(chain.root, outOf(frame, { x: forward, y: up, z: 0 }));
  const thigh = (by: number) => along(between(chain.root, chain.joint, 0.5), frontOf(chain), by);
  const glow = (at: Vec): Glow => ({ at, radius: 7, part: [`${side} leg`, 'trunk'] });
  if (spot.endsWith('groin')) return glow(hip(6, 1));
  if (spot.endsWith('buttock')) return glow(hip(-6, -1));
  return glow(thigh(spot.endsWith('front thigh') ? 3 : -3));
}

/** Where the front of a thigh looks: away from where the shin folds to. */
function frontOf({ upper, lower, end }: Chain): Vec {
  return across(add(scale(lower, -0.2), end), upper);
}
