/** One moment as a picture: parts from far to near, each with the outlines it is made of. */
import type { Body } from './body.ts';
import { type Camera, seen } from './camera.ts';
import { OTHER, otherName } from './mirror.ts';
import type { Motion, Prop } from './motion.ts';
import { armPart, type Felt, feltPart, headPart, legPart, neckPart, trunkPart } from './parts.ts';
import type { Side } from './pose.ts';
import { type Piece, pieces } from './scene.ts';

/** What an outline is made of; the drawing gives each its colour. */
export type Material =
  | 'skin'
  | 'hair'
  | 'face'
  | 'smile'
  | 'shirt'
  | 'trousers'
  | 'shoe'
  | 'felt'
  | Piece['kind'];

export interface Outline {
  readonly of: Material;
  readonly path: string;
}

/** Has the same outlines, in number and order, in every picture of a movement. */
export interface Part {
  readonly name: string;
  /** Behind the trunk: drawn a shade deeper. */
  readonly far: boolean;
  readonly outlines: readonly Outline[];
}

export interface Picture {
  /** Where the middle of what is worth seeing lies, centimetres to the right; the floor is at 0. */
  readonly middle: number;
  /** How far the floor lies below there, for whoever looks down on it; otherwise 0. */
  readonly below: number;
  readonly parts: readonly Part[];
  /** 0 to 1: how much the working places are felt. */
  readonly felt: number;
}

/**
 * @param side the one that is worked on: the movement's places are told for the left
 * @param round how many rounds have gone by, for what moves along with time
 */
export function pictureOf(motion: Motion, body: Body, camera: Camera, side: Side, round: number): Picture {
  const { props = [] } = motion;
  const person = [
    legPart(camera, body, 'left'),
    legPart(camera, body, 'right'),
    armPart(camera, body, 'left'),
    armPart(camera, body, 'right'),
    trunkPart(camera, body),
    neckPart(camera, body),
    headPart(camera, body),
  ];
  const felt = placesOf(motion, side, round).map((one) => feltPart(camera, body, one, person));
  const things = props.flatMap((prop) =>
    pieces(camera, side === 'left' ? prop : otherProp(prop), body, round),
  );
  const { x, y } = seen(camera, { x: motion.middle ?? 0, y: 0, z: 0 });
  return {
    middle: x,
    below: y,
    parts: [
      ...things.filter(({ before }) => !before).map(thing('behind')),
      ...[...person, ...felt].sort((a, b) => a.near - b.near),
      ...things.filter(({ before }) => before).map(thing('before')),
    ],
    felt: body.felt,
  };
}

/** All that works, or where the attention is now: it goes over softly from each place to the next. */
function placesOf({ works = [], scans }: Motion, side: Side, round: number): readonly Felt[] {
  const groups = scans ?? works.map((spot) => [spot]);
  const share = (group: number) =>
    scans === undefined ? 1 : Math.max(0, 1.2 - Math.abs((round % 1) * groups.length - group - 0.5) * 1.6);
  return groups.flatMap((group, at) =>
    group.map((spot, index) => ({
      spot: side === 'left' ? spot : otherName(spot),
      name: `felt ${at} ${index}`,
      share: Math.min(1, share(at)),
    })),
  );
}

/** What is held goes to the other hand; furniture stands where it stood. */
function otherProp(prop: Prop): Prop {
  return prop.kind === 'bag' ? { ...prop, hand: OTHER[prop.hand] } : prop;
}

const thing =
  (where: string) =>
  ({ kind, path }: Piece, index: number): Part => ({
    name: `${where} ${index}`,
    far: false,
    outlines: [{ of: kind, path }],
  });
