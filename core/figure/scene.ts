/** What stands beside the person: boxes and rods in centimetres. */
import type { Body } from './body.ts';
import { type Camera, seen } from './camera.ts';
import type { Prop } from './motion.ts';
import { disc, limbPath, platePath } from './outline.ts';
import { between, type Vec, WORLD } from './space.ts';
import { square } from './square.ts';
import { trees } from './trees.ts';

const SEAT_HEIGHT = 44;
export const DESK_HEIGHT = 74;
export const MAT_HEIGHT = 1.5;
const ROLLER_RADIUS = 7.5;

/** A piece of furniture or gear as one path, and whether it stands before the body. */
export interface Piece {
  readonly kind: 'wood' | 'soft' | 'line' | 'breath' | 'leaf' | 'track' | 'trail';
  readonly path: string;
  readonly before: boolean;
}

const vec = (x: number, y: number, z: number): Vec => ({ x, y, z });
const rod = (camera: Camera, radius: number, ...ends: readonly Vec[]) =>
  limbPath(
    camera,
    ends.map((at) => ({ at, radius })),
  );
const behind = (kind: Piece['kind'], path: string): Piece => ({ kind, path, before: false });
const before = (kind: Piece['kind'], path: string): Piece => ({ kind, path, before: true });

export function pieces(camera: Camera, prop: Prop, body: Body, round: number): readonly Piece[] {
  switch (prop.kind) {
    case 'chair':
      return chair(camera, prop.front);
    case 'desk':
      return desk(camera, prop.edge);
    case 'mat':
      return [behind('soft', mat(camera, prop.from, prop.to, prop.across ?? false))];
    case 'wall':
      return [behind('wood', slab(camera, [prop.at, 0, -20], [prop.at + 8, 200, 20]))];
    case 'roller':
      return roller(camera, prop.at, body);
    case 'ball':
      return ball(camera, vec(...prop.at), body.trunk.pelvis.at.y - prop.hips);
    case 'breath':
      return [behind('breath', disc({ ...seen(camera, vec(...prop.at)), radius: 46 + 22 * body.breath }))];
    case 'square':
      return square(camera, vec(...prop.at), body.breath, round);
    case 'trees':
      return trees(camera, prop.pass * round);
    case 'bag':
      return [before('soft', bag(camera, body.arms[prop.hand].tip))];
    case 'stick':
      return [before('line', rod(camera, 1.2, ...stickEnds(body)))];
    case 'band': {
      const [x, y, z] = prop.from;
      return [
        before('line', rod(camera, 0.9, body.arms.left.tip, vec(x, y, z))),
        before('line', rod(camera, 0.9, body.arms.right.tip, vec(x, y, z))),
      ];
    }
  }
}

function mat(camera: Camera, from: number, to: number, across: boolean): string {
  if (across) return slab(camera, [-32, 0, from], [32, MAT_HEIGHT, to]);
  return slab(camera, [from, 0, -32], [to, MAT_HEIGHT, 32]);
}

function slab(
  camera: Camera,
  from: readonly [number, number, number],
  to: readonly [number, number, number],
): string {
  const [xs, ys, zs] = [0, 1, 2].map((axis) => [from[axis] ?? 0, to[axis] ?? 0]);
  const corners = (xs ?? []).flatMap((x) =>
    (ys ?? []).flatMap((y) => (zs ?? []).map((z) => seen(camera, vec(x, y, z)))),
  );
  const [left, right] = [Math.min(...corners.map(({ x }) => x)), Math.max(...corners.map(({ x }) => x))];
  const [top, low] = [Math.min(...corners.map(({ y }) => y)), Math.max(...corners.map(({ y }) => y))];
  return `M${left} ${top}H${right}V${low}H${left}Z`;
}

function chair(camera: Camera, front: number): readonly Piece[] {
  const back = front - 42;
  const sides = [-17, 17];
  const legs = [front - 4, back + 2].flatMap((x) =>
    sides.map((z) => rod(camera, 1.5, vec(x, SEAT_HEIGHT - 3, z), vec(x, 1.5, z))),
  );
  const posts = sides.map((z) => rod(camera, 1.5, vec(back + 2, SEAT_HEIGHT, z), vec(back - 3, 84, z)));
  const board = sides.flatMap((z) => [vec(back - 0.8, 66, z), vec(back - 3, 86, z)]);
  const seat = sides.flatMap((z) => [
    vec(back + 2, SEAT_HEIGHT - 2.2, z),
    vec(front - 2, SEAT_HEIGHT - 2.2, z),
  ]);
  return [
    behind('wood', [...legs, ...posts].join('')),
    behind('soft', plate(camera, 2, board)),
    behind('soft', plate(camera, 2.2, seat)),
  ];
}

/** A flat thing with rounded edges. */
function plate(camera: Camera, radius: number, corners: readonly Vec[]): string {
  return platePath(
    camera,
    corners.map((at) => ({ at, frame: WORLD, size: [radius, radius, radius] })),
  );
}

function desk(camera: Camera, edge: number): readonly Piece[] {
  const legs = [edge + 10, edge + 62].map((x) =>
    rod(camera, 1.8, vec(x, DESK_HEIGHT - 3, 0), vec(x, 1.8, 0)),
  );
  return [
    behind('wood', legs.join('')),
    behind('wood', slab(camera, [edge, DESK_HEIGHT - 3.5, -20], [edge + 72, DESK_HEIGHT, 20])),
  ];
}

/** What rolls between a body and something that stands still goes half as far as the body; a bead shows that it turns. */
function rolling(camera: Camera, middle: Vec, radius: number, turned: number): readonly Piece[] {
  const bead = vec(
    middle.x + 0.55 * radius * Math.sin(turned),
    middle.y + 0.55 * radius * Math.cos(turned),
    0,
  );
  return [
    behind('soft', disc({ ...seen(camera, middle), radius })),
    behind('line', disc({ ...seen(camera, bead), radius: 1.3 })),
  ];
}

function roller(camera: Camera, at: number, { trunk }: Body): readonly Piece[] {
  const way = trunk.pelvis.at.x / 2;
  return rolling(camera, vec(at + way, ROLLER_RADIUS, 0), ROLLER_RADIUS, way / ROLLER_RADIUS);
}

const BALL_RADIUS = 5;

function ball(camera: Camera, at: Vec, risen: number): readonly Piece[] {
  const way = risen / 2;
  return rolling(camera, vec(at.x, at.y + way, at.z), BALL_RADIUS, way / BALL_RADIUS);
}

/** A shopping bag: two handles in the hand, and wider below than above. */
function bag(camera: Camera, hand: Vec): string {
  const below = (forward: number, down: number, right: number) =>
    vec(hand.x + forward, hand.y - down, hand.z + right);
  const corners = [-1, 1].flatMap((x) =>
    [-1, 1].flatMap((z) => [below(11 * x, 15, 4 * z), below(14 * x, 40, 6 * z)]),
  );
  const handles = [-1, 1].map((x) => rod(camera, 0.9, hand, below(8 * x, 14, 0)));
  return handles.join('') + plate(camera, 1.2, corners);
}

/** Through both hands and some way beyond. */
function stickEnds({ arms }: Body): readonly [Vec, Vec] {
  const [a, b] = [arms.left.tip, arms.right.tip];
  return [between(a, b, -0.6), between(a, b, 1.6)];
}
