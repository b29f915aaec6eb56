/** Outside: trees far behind somebody who walks on the spot, so that one sees the way that is made. */
import type { Camera } from './camera.ts';
import { limbPath } from './outline.ts';
import type { Piece } from './scene.ts';
import type { Vec } from './space.ts';

/** A tree and a bush come by again after so many centimetres; where they stand at first. */
const APART = 170;
const TREE = -64;
const BUSH = 28;
/** That many of them fill the picture, wherever they are. */
const PAIRS = [0, 1, 2] as const;

/** @param passed centimetres that have gone by */
export function trees(camera: Camera, passed: number): readonly Piece[] {
  const at = (x: number, y: number): Vec => ({ x, y, z: 0 });
  const from = PAIRS.map((pair) => pair * APART - (passed % APART));
  const ball = (x: number, y: number, radius: number) => ({ at: at(x, y), radius });
  const trunk = (x: number) => limbPath(camera, [ball(x, 0.5, 2.6), ball(x, 78, 1.8)]);
  const crown = (x: number) =>
    limbPath(camera, [ball(x - 12, 84, 15), ball(x, 108, 20), ball(x + 13, 86, 16), ball(x - 12, 84, 15)]);
  const bush = (x: number) => limbPath(camera, [ball(x - 13, 8, 8), ball(x, 13, 12), ball(x + 15, 7, 7)]);
  return [
    { kind: 'wood', path: from.map((x) => trunk(x + TREE)).join(''), before: false },
    { kind: 'leaf', path: from.map((x) => crown(x + TREE) + bush(x + BUSH)).join(''), before: false },
  ];
}
