/** The parts of a body as outlines, each with how near it is, so that they can be laid over one another. */
import type { Body, Chain } from './body.ts';
import { type Camera, seen } from './camera.ts';
import { OTHER } from './mirror.ts';
import type { Spot } from './motion.ts';
import { disc, eggPath, limbPath, trunkPath } from './outline.ts';
import type { Outline, Part } from './picture.ts';
import type { Side } from './pose.ts';
import { arm, head, hips, leg, neck, torso } from './shape.ts';
import { along, between, dot, sub, type Vec } from './space.ts';
import { spotOn } from './spots.ts';
import type { Joint } from './trunk.ts';

export type Placed = Part & { readonly near: number };

/** How much of a body's width points away from whoever looks, 0 to 1, that makes one side of it the far one. */
const FAR = 0.45;
/** A shin that points away by so much has its foot behind the thigh. */
const BEHIND = 30;
/** A limb at the height of the trunk lies under the shirt; the chin lies over it. */
const SHIRT = 3;
const CHIN = 6;
/** A leg that lies on the other lies over it from wherever one looks. */
const ON_TOP = 0.2;
/** Centimetres that the hair is drawn higher for whoever looks up from straight below. */
const UNDER_CHIN = 4;

const chestOf = ({ trunk }: Body): Joint => trunk.back[5] ?? trunk.pelvis;
const nearness = (camera: Camera, at: Vec): number => seen(camera, at).near;

const trunkNear = (camera: Camera, body: Body): number =>
  nearness(camera, between(chestOf(body).at, body.trunk.pelvis.at, 0.5)) + SHIRT;
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
  const { joint, tail } = body.legs[side];
  const worn: Outline = { of: 'shoe', path: limbPath(camera, shoe) };
  const trousers: Outline = { of: 'trousers', path: limbPath(camera, cloth) };
  const behind = nearness(camera, tail) < nearness(camera, joint) - BEHIND;
  const part = limbPart(
    camera,
    `${side} leg`,
    body.legs[side],
    body.trunk.pelvis,
    behind ? [worn, trousers] : [trousers, worn],
  );
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
  { at, frame }: Joint,
  outlines: readonly Outline[],
): Placed {
  const near = Math.max(nearness(camera, between(root, joint, 0.5)), nearness(camera, tail));
  // However far it reaches forward: only a limb that crosses over to the other side is no longer a far one.
  // Whoever looks down sees no far side.
  const away = nearness({ ...camera, rise: 0 }, frame.right);
  const aside = (point: Vec) => dot(sub(point, at), frame.right) * away;
  return { name, far: Math.abs(away) > FAR && aside(root) < 0 && aside(tail) < 0, outlines, near };
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
  // From under the chin the back of the head is hidden: no beard of hair.
  const up = Math.max(0, -nearness(camera, frame.up)) * UNDER_CHIN;
  const locks: Outline = {
    of: 'hair',
    path: eggPath(camera, { ...hair, at: along(hair.at, frame.up, up) }),
  };
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

/** One place that is felt; `share` is how much of its size it has now. */
export interface Felt {
  readonly spot: Spot;
  readonly name: string;
  readonly share: number;
}

/** The glow lies right over the part that it belongs to, under whatever is nearer. */
export function feltPart(
  camera: Camera,
  body: Body,
  { spot, name, share }: Felt,
  on: readonly Placed[],
): Placed {
  const { at, radius, part } = spotOn(body, spot);
  const near = Math.max(...on.filter((one) => part.includes(one.name)).map((one) => one.near)) + 0.1;
  return {
    name,
    far: false,
    near,
    outlines: [{ of: 'felt', path: disc({ ...seen(camera, at), radius: radius * share }) }],
  };
}
