/** The parts of a body as outlines, each with how near it is, so that they can be laid over one another. */
import type { Body, Chain } from './body.ts';
import { type Camera, seen } from './camera.ts';
import { OTHER } from './mirror.ts';
import type { Spot } from './motion.ts';
import { disc, eggPath, limbPath, trunkPath } from './outline.ts';
import type { Outline, Part } from './picture.ts';
import type { Side } from './pose.ts';
import { arm, head, hips, leg, neck, torso } from './shape.ts';
import { between, type Vec } from './space.ts';
import { spotOn } from './spots.ts';

export type Placed = Part & { readonly near: number };

/** Centimetres farther away than the trunk that make a limb a far one. */
const FAR = 4;
/** A limb at the height of the trunk lies under the shirt; the chin lies over it. */
const SHIRT = 3;
const CHIN = 6;
/** A leg that lies on the other lies over it from wherever one looks. */
const ON_TOP = 0.2;

const chestOf = ({ trunk }: Body): Vec => trunk.back[5]?.at ?? trunk.pelvis.at;
const nearness = (camera: Camera, at: Vec): number => seen(camera, at).near;

const trunkNear = (camera: Camera, body: Body): number =>
  nearness(camera, between(chestOf(body), body.trunk.pelvis.at, 0.5)) + SHIRT;
const headNear = (camera: Camera, { trunk }: Body): number => nearness(camera, trunk.head.at) + CHIN;

export function trunkPart(camera: Camera, body: Body): Placed {
  return {
    name: 'trunk',
    far: false,
    near: trunkNear(camera, body),
    outlines: [
      { of: 'trousers', path: trunkPath(camera, hips(body)) },
      { of: 'shirt', path: trunkPath(camera, torso(body)) },
    ],
  };
}

/** Under the shirt and under the chin, whichever of the two is nearer. */
export function neckPart(camera: Camera, body: Body): Placed {
  return {
    name: 'neck',
    far: false,
    near: Math.min(trunkNear(camera, body), headNear(camera, body)) - 0.1,
    outlines: [{ of: 'skin', path: limbPath(camera, neck(body)) }],
  };
}

export function legPart(camera: Camera, body: Body, side: Side): Placed {
  const { cloth, shoe } = leg(body.legs[side]);
  const part = limbPart(camera, `${side} leg`, body.legs[side], body.trunk.pelvis.at, [
    { of: 'trousers', path: limbPath(camera, cloth) },
    { of: 'shoe', path: limbPath(camera, shoe) },
  ]);
  if (body.over !== side) return part;
  const under = legPart(camera, body, OTHER[side]);
  return { ...part, near: Math.max(part.near, under.near + ON_TOP) };
}

export function armPart(camera: Camera, body: Body, side: Side): Placed {
  const { bare, sleeve } = arm(body.arms[side]);
  return limbPart(camera, `${side} arm`, body.arms[side], chestOf(body), [
    { of: 'skin', path: limbPath(camera, bare) },
    { of: 'shirt', path: limbPath(camera, sleeve) },
  ]);
}

function limbPart(
  camera: Camera,
  name: string,
  { root, joint, tail }: Chain,
  trunk: Vec,
  outlines: readonly Outline[],
): Placed {
  const near = Math.max(nearness(camera, between(root, joint, 0.5)), nearness(camera, tail));
  const middle = nearness(camera, trunk);
  return { name, far: nearness(camera, root) < middle - FAR && near < middle, outlines, near };
}

export function headPart(camera: Camera, body: Body): Placed {
  const { face, hair, nose, eyes, ears, mouth, frame, at } = head(body);
  const here = nearness(camera, at);
  const dots = (points: readonly Vec[], radius: number, ahead: number) =>
    points
      .map((point) => ({ ...seen(camera, point), radius }))
      .filter(({ near }) => near - here > ahead)
      .map(disc)
      .join('');
  const looks = nearness(camera, frame.forward);
  const skin: Outline = { of: 'skin', path: eggPath(camera, face) + limbPath(camera, nose) };
  const locks: Outline = { of: 'hair', path: eggPath(camera, hair) };
  return {
    name: 'head',
    far: false,
    near: headNear(camera, body),
    outlines: [
      ...(looks < -0.3 ? [skin, locks] : [locks, skin]),
      { of: 'skin', path: dots(ears, 2.3, 3) },
      { of: 'face', path: dots(eyes, 1.1, 1) },
      { of: 'smile', path: looks > 0.2 ? bow(camera, mouth) : '' },
    ],
  };
}

function bow(camera: Camera, [from, through, to]: readonly [Vec, Vec, Vec]): string {
  const at = (point: Vec) => {
    const { x, y } = seen(camera, point);
    return `${x.toFixed(2)} ${y.toFixed(2)}`;
  };
  return `M${at(from)}Q${at(through)} ${at(to)}`;
}

/** The glow lies right over the part that it belongs to, under whatever is nearer. */
export function feltPart(camera: Camera, body: Body, spot: Spot, on: readonly Placed[]): Placed {
  const { at, radius, part } = spotOn(body, spot);
  const near = Math.max(...on.filter(({ name }) => part.includes(name)).map((one) => one.near)) + 0.1;
  return {
    name: `felt ${spot.replace(/^(left|right) /, '')}`,
    far: false,
    near,
    outlines: [{ of: 'felt', path: disc({ ...seen(camera, at), radius }) }],
  };
}
