/** Outlines in the picture as SVG path data, in centimetres. */
import { type Camera, type Spot2, seen } from './camera.ts';
import type { Frame, Vec } from './space.ts';

/** A round place of a limb. */
export interface Ball {
  readonly at: Vec;
  readonly radius: number;
}

/** A round place of the trunk or head: half its depth, height and width, along its frame. */
export interface Egg {
  readonly at: Vec;
  readonly frame: Frame;
  readonly size: readonly [forward: number, up: number, right: number];
}

/** So many points round an egg: none of its corners can be seen. */
const POINTS = 20;

const text = (value: number): string => String(Math.round(value * 100) / 100);
const pair = ({ x, y }: { readonly x: number; readonly y: number }) => `${text(x)} ${text(y)}`;

/** A limb: from ball to ball, each as thick as it is. All run the same way round, so that they fill as one. */
export function limbPath(camera: Camera, balls: readonly Ball[]): string {
  const flat = balls.map(({ at, radius }) => ({ ...seen(camera, at), radius }));
  return flat
    .slice(1)
    .map((end, index) => capsule(flat[index] ?? end, end))
    .join('');
}

type Disc = Spot2 & { readonly radius: number };

function capsule(a: Disc, b: Disc): string {
  const far = Math.hypot(b.x - a.x, b.y - a.y);
  if (far <= Math.abs(a.radius - b.radius) + 0.01) return disc(a.radius > b.radius ? a : b);
  const way = Math.atan2(b.y - a.y, b.x - a.x);
  const opening = Math.acos((a.radius - b.radius) / far);
  const on = ({ x, y, radius }: Disc, at: number) =>
    pair({ x: x + radius * Math.cos(at), y: y + radius * Math.sin(at) });
  const wide = opening > Math.PI / 2 ? 1 : 0;
  const [ra, rb] = [text(a.radius), text(b.radius)];
  return `M${on(a, way + opening)}L${on(b, way + opening)}A${rb} ${rb} 0 ${wide} 0 ${on(b, way - opening)}L${on(a, way - opening)}A${ra} ${ra} 0 ${1 - wide} 0 ${on(a, way + opening)}Z`;
}

export function disc({ x, y, radius }: Omit<Disc, 'near'>): string {
  const r = text(radius);
  return `M${pair({ x: x + radius, y })}A${r} ${r} 0 1 0 ${pair({ x: x - radius, y })}A${r} ${r} 0 1 0 ${pair({ x: x + radius, y })}Z`;
}

/** A trunk: the skin drawn tight round each egg and the next. */
export function trunkPath(camera: Camera, eggs: readonly Egg[]): string {
  const rims = eggs.map((egg) => rim(camera, egg));
  const skins = rims.slice(1).map((next, index) => hull([...(rims[index] ?? []), ...next]));
  return skins.map((skin) => `M${skin.map(pair).join('L')}Z`).join('');
}

/** A board or a seat: the skin drawn tight round all its corners. */
export function platePath(camera: Camera, corners: readonly Egg[]): string {
  return `M${hull(corners.flatMap((corner) => rim(camera, corner)))
    .map(pair)
    .join('L')}Z`;
}

export function eggPath(camera: Camera, egg: Egg): string {
  return platePath(camera, [egg]);
}

/** The edge of an egg as the camera sees it: for each direction in the picture the point that lies farthest out. */
function rim(camera: Camera, { at, frame, size }: Egg): readonly Spot2[] {
  const middle = seen(camera, at);
  const axes = [frame.forward, frame.up, frame.right].map((axis, index) => {
    const { x, y } = seen(camera, axis);
    const half = size[index] ?? 0;
    return { x: x * half, y: y * half };
  });
  const sum = (of: (axis: { x: number; y: number }) => number) =>
    axes.reduce((total, axis) => total + of(axis), 0);
  const [xx, xy, yy] = [sum(({ x }) => x * x), sum(({ x, y }) => x * y), sum(({ y }) => y * y)];
  return Array.from({ length: POINTS }, (_, index) => {
    const at = (2 * Math.PI * index) / POINTS;
    const [nx, ny] = [Math.cos(at), Math.sin(at)];
    const reach = Math.sqrt(xx * nx * nx + 2 * xy * nx * ny + yy * ny * ny) || 1;
    return {
      ...middle,
      x: middle.x + (xx * nx + xy * ny) / reach,
      y: middle.y + (xy * nx + yy * ny) / reach,
    };
  });
}

/** The convex hull, run the same way round as the capsules. */
function hull(points: readonly Spot2[]): readonly Spot2[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const chain = (along: readonly Spot2[]) => {
    const kept: Spot2[] = [];
    for (const point of along) {
      while (kept.length > 1 && !turnsIn(kept.at(-2), kept.at(-1), point)) kept.pop();
      kept.push(point);
    }
    return kept.slice(0, -1);
  };
  return [...chain([...sorted].reverse()), ...chain(sorted)].reverse();
}

function turnsIn(a: Spot2 | undefined, b: Spot2 | undefined, c: Spot2): boolean {
  if (a === undefined || b === undefined) return true;
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;
}
