/** From the room to the picture: straight ahead, without perspective, so that lengths and the floor stay true. */
import type { View } from './motion.ts';
import { radians, type Vec } from './space.ts';

/** A point of the picture in centimetres: to the right, downward from the floor's line, and how near it is. */
export interface Spot2 {
  readonly x: number;
  readonly y: number;
  readonly near: number;
}

export interface Camera {
  /** Degrees round the person: 0 at the right side, 90 in front, 180 at the left side. */
  readonly turn: number;
  /** Degrees up: 90 would look down from the ceiling. */
  readonly rise: number;
}

const CAMERAS: Readonly<Record<View, Camera>> = {
  right: { turn: 16, rise: 0 },
  left: { turn: 164, rise: 0 },
  front: { turn: 90, rise: 0 },
  slant: { turn: 48, rise: 0 },
  'left slant': { turn: 122, rise: 0 },
  raised: { turn: 90, rise: 56 },
};

/**
 * @param other the side that the picture must be turned round for: where all of one side comes first, the working side
 * stays in front and the picture is the mirror image
 */
export function cameraOf(view: View, other: boolean): Camera {
  const camera = CAMERAS[view];
  return other ? { ...camera, turn: 180 - camera.turn } : camera;
}

export function seen({ turn, rise }: Camera, { x, y, z }: Vec): Spot2 {
  const [cos, sin] = [Math.cos(radians(turn)), Math.sin(radians(turn))];
  const toward = x * sin + z * cos;
  const [level, steep] = [Math.cos(radians(rise)), Math.sin(radians(rise))];
  return { x: x * cos - z * sin, y: toward * steep - y * level, near: toward * level + y * steep };
}
