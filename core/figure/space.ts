/**
 * Points, directions and frames in centimetres. The person of a figure faces along x, y is up from the floor, z goes
 * to the person's right.
 */
export interface Vec {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** Three unit vectors of a part of the body: where its front, its top and its right side point. */
export interface Frame {
  readonly forward: Vec;
  readonly up: Vec;
  readonly right: Vec;
}

export const WORLD: Frame = {
  forward: { x: 1, y: 0, z: 0 },
  up: { x: 0, y: 1, z: 0 },
  right: { x: 0, y: 0, z: 1 },
};
export const ORIGIN: Vec = { x: 0, y: 0, z: 0 };

export const add = (a: Vec, b: Vec): Vec => ({ x: a.x + b.x, y: a.y + b.y, z: a.z + b.z });
export const sub = (a: Vec, b: Vec): Vec => ({ x: a.x - b.x, y: a.y - b.y, z: a.z - b.z });
export const scale = (a: Vec, by: number): Vec => ({ x: a.x * by, y: a.y * by, z: a.z * by });
export const along = (from: Vec, direction: Vec, by: number): Vec => add(from, scale(direction, by));
export const dot = (a: Vec, b: Vec): number => a.x * b.x + a.y * b.y + a.z * b.z;
export const length = (a: Vec): number => Math.hypot(a.x, a.y, a.z);
export const distance = (a: Vec, b: Vec): number => length(sub(a, b));
export const between = (a: Vec, b: Vec, share: number): Vec => add(scale(a, 1 - share), scale(b, share));
export const radians = (degrees: number): number => (degrees * Math.PI) / 180;
export const degrees = (angle: number): number => (angle * 180) / Math.PI;

export function cross(a: Vec, b: Vec): Vec {
  return { x: a.y * b.z - a.z * b.y, y: a.z * b.x - a.x * b.z, z: a.x * b.y - a.y * b.x };
}

/** A direction of length one; of nothing it makes the person's front, so that no NaN ever reaches the drawing. */
export function unit(a: Vec): Vec {
  const size = length(a);
  return size < 1e-9 ? WORLD.forward : scale(a, 1 / size);
}

/** Degrees between two directions. */
export function angle(a: Vec, b: Vec): number {
  return degrees(Math.atan2(length(cross(a, b)), dot(a, b)));
}

/** What is left of a direction once its part along `axis` is taken away, as a direction. */
export function across(direction: Vec, axis: Vec): Vec {
  return unit(along(direction, axis, -dot(direction, axis)));
}

/** Turns a vector about an axis of length one, counter-clockwise for whoever the axis points at. */
export function turned(a: Vec, axis: Vec, by: number): Vec {
  const [cos, sin] = [Math.cos(radians(by)), Math.sin(radians(by))];
  return add(add(scale(a, cos), scale(cross(axis, a), sin)), scale(axis, dot(axis, a) * (1 - cos)));
}

/** From one direction to another along the shortest way, at an even pace. */
export function swung(from: Vec, to: Vec, share: number): Vec {
  const axis = cross(from, to);
  if (length(axis) < 1e-9) return share < 0.5 ? from : to;
  return turned(from, unit(axis), angle(from, to) * share);
}

/** A vector of the frame in the world's terms. */
export function outOf({ forward, up, right }: Frame, a: Vec): Vec {
  return add(add(scale(forward, a.x), scale(up, a.y)), scale(right, a.z));
}

/** A vector of the world in the frame's terms. */
export function into({ forward, up, right }: Frame, a: Vec): Vec {
  return { x: dot(forward, a), y: dot(up, a), z: dot(right, a) };
}

/** A frame that first turns to its left, then bends forward, then to its left side; degrees. */
export function bent(frame: Frame, forward: number, left: number, turn: number): Frame {
  const own = (a: Vec) => {
    const sideways = turned(a, WORLD.forward, -left);
    return outOf(frame, turned(turned(sideways, WORLD.right, -forward), WORLD.up, turn));
  };
  return { forward: own(WORLD.forward), up: own(WORLD.up), right: own(WORLD.right) };
}
