/** Breathing in, holding, breathing out and waiting as the four sides of a square, each as long as the others. */
import { type Camera, seen } from './camera.ts';
import { disc, limbPath, platePath } from './outline.ts';
import type { Piece } from './scene.ts';
import { add, between, radians, scale, type Vec, WORLD } from './space.ts';

/** Half the side that the bead goes along. */
const HALF = 75;
const TRACK = 1.3;
const BEAD = 5;
/** Half the soft square inside it with empty lungs, and what a full breath adds; its corners are round. */
const SMALL = 36;
const RISE = 20;
const ROUND = 12;

/** The corners in the order in which the bead passes them: up with the breath in, down with the breath out. */
const CORNERS = [
  [-1, -1],
  [-1, 1],
  [1, 1],
  [1, -1],
  [-1, -1],
] as const;

/** @param round the bead starts at the lower left and comes back there when it is whole */
export function square(camera: Camera, middle: Vec, breath: number, round: number): readonly Piece[] {
  const across: Vec = { x: Math.cos(radians(camera.turn)), y: 0, z: -Math.sin(radians(camera.turn)) };
  const corners = (half: number) =>
    CORNERS.map(([right, up]) => add(middle, add(scale(across, right * half), scale(WORLD.up, up * half))));
  const rods = (ends: readonly Vec[], radius: number) =>
    limbPath(
      camera,
      ends.map((at) => ({ at, radius })),
    );
  const track = corners(HALF);
  const sides = (round - Math.floor(round)) * (track.length - 1);
  const done = track.slice(0, Math.floor(sides) + 1);
  const bead = between(done.at(-1) ?? middle, track[done.length] ?? middle, sides % 1);
  const soft = corners(SMALL + RISE * breath).map((at) => ({
    at,
    frame: WORLD,
    size: [ROUND, ROUND, ROUND] as const,
  }));
  const behind = (kind: Piece['kind'], path: string): Piece => ({ kind, path, before: false });
  return [
    behind('breath', platePath(camera, soft)),
    behind('track', rods(track, TRACK)),
    behind('trail', rods([...done, bead], TRACK)),
    { kind: 'trail', path: disc({ ...seen(camera, bead), radius: BEAD }), before: true },
  ];
}
