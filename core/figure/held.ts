/** Where a hand or foot is held, and how its limb gets there. */
import type { Chain } from './body.ts';
import { byAngles, type Directions, reaching, resting, type Sign, soleFor } from './limb.ts';
import { type Anchor, type Held, isHeld, isResting, type Limb, type Point, type Side } from './pose.ts';
import { ANKLE_HEIGHT, ARM, HEEL, LEG } from './skeleton.ts';
import {
  across,
  add,
  along,
  cross,
  type Frame,
  ORIGIN,
  outOf,
  scale,
  unit,
  type Vec,
  WORLD,
} from './space.ts';
import type { Joint, Trunk } from './trunk.ts';

/** What a limb may be held against: the trunk, and the legs that are already in place. */
export interface Around {
  readonly trunk: Trunk;
  readonly breath: number;
  readonly legs: Readonly<Partial<Record<Side, Chain>>>;
}

/** How far the belly comes forward with a full breath, in centimetres. */
export const BELLY_RISE = 3;
const FLOOR: Joint = { at: ORIGIN, frame: WORLD };
const DOWN = scale(WORLD.up, -1);

const vec = ([x, y, z]: Point): Vec => ({ x, y, z });

export function legBy(around: Around, side: Side, sign: Sign, limb: Limb): Directions {
  const { pelvis, hips } = around.trunk;
  if (isHeld(limb)) return footHeld(around, hips[side], sign, limb);
  if (!isResting(limb)) return byAngles(pelvis.frame, sign, limb, -1, WORLD.forward);
  const { upper, lower } = resting(hips[side], limb);
  const end = limb.tip === undefined ? lower : unit(vec(limb.tip));
  return { upper, lower, end, sole: soleFor(lower, end) };
}

export function armBy(around: Around, side: Side, sign: Sign, limb: Limb): Directions {
  const { chest, shoulders } = around.trunk;
  if (isHeld(limb)) return handHeld(around, shoulders[side], sign, limb);
  if (!isResting(limb)) return byAngles(chest, sign, limb, 1, DOWN);
  const { upper, lower } = resting(shoulders[side], limb);
  return { upper, lower, end: limb.tip === undefined ? lower : unit(vec(limb.tip)), sole: upper };
}

/** The ankle goes where the touching point of the foot asks; the knee bows forward. */
function footHeld(around: Around, hip: Vec, sign: Sign, held: Held): Directions {
  const { frame } = anchor(around, held.to);
  const { end, sole } = footIn(frame, held);
  const towards = around.trunk.pelvis.frame.forward;
  const goal = ankleGoal(held, anchor(around, held.to));
  return { ...reaching(LEG, hip, goal, towards, sign * (held.out ?? 0)), end, sole };
}

function footIn(
  frame: Frame,
  { tip = [1, 0, 0], sole = [0, -1, 0] }: Held,
): Pick<Directions, 'end' | 'sole'> {
  const end = unit(outOf(frame, vec(tip)));
  return { end, sole: across(outOf(frame, vec(sole)), end) };
}

/** Where the ankle must be for the foot to touch where it is held; on another limb the ankle itself lies there. */
export function ankleGoal(held: Held, { at, frame }: Joint = FLOOR): Vec {
  const point = add(at, outOf(frame, vec(held.at)));
  if (held.to !== 'world') return point;
  const { end, sole } = footIn(frame, held);
  const ankle = along(point, sole, -ANKLE_HEIGHT);
  const { touches = 'sole' } = held;
  return touches === 'sole' ? ankle : along(ankle, end, touches === 'heel' ? HEEL : -LEG.end);
}

/** Where the wrist must be. */
export function handGoal(held: Held, { at, frame }: Joint = FLOOR): Vec {
  return add(at, outOf(frame, vec(held.at)));
}

/** Elbows hang: they bow back, down and a little outward. */
function handHeld(around: Around, shoulder: Vec, sign: Sign, held: Held): Directions {
  const there = anchor(around, held.to);
  const towards = outOf(around.trunk.chest, { x: -0.75, y: -0.6, z: sign * 0.25 });
  const { upper, lower } = reaching(ARM, shoulder, handGoal(held, there), towards, -sign * (held.out ?? 0));
  const end = held.tip === undefined ? lower : unit(outOf(there.frame, vec(held.tip)));
  return { upper, lower, end, sole: upper };
}

function anchor({ trunk, breath, legs }: Around, to: Anchor): Joint {
  switch (to) {
    case 'world':
      return FLOOR;
    case 'pelvis':
    case 'head':
      return trunk[to];
    case 'chest':
      return { at: trunk.neck.at, frame: trunk.chest };
    case 'belly': {
      const navel = trunk.back[1] ?? trunk.pelvis;
      return { at: along(navel.at, navel.frame.forward, BELLY_RISE * breath), frame: navel.frame };
    }
    default:
      return onLeg(legs, to);
  }
}

/** `up` runs along the segment from its lower end, `forward` lies on top of a sitting person's thigh. */
function onLeg(legs: Around['legs'], to: `${Side} thigh` | `${Side} shin`): Joint {
  const chain = legs[to.startsWith('left') ? 'left' : 'right'];
  if (chain === undefined) return FLOOR;
  const thigh = to.endsWith('thigh');
  const up = scale(thigh ? chain.upper : chain.lower, -1);
  const forward = across(thigh ? scale(chain.lower, -1) : chain.end, up);
  return { at: thigh ? chain.joint : chain.tail, frame: frameOf(forward, up) };
}

const frameOf = (forward: Vec, up: Vec): Frame => ({ forward, up, right: cross(forward, up) });
