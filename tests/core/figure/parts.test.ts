/** What lies over what, and what lies in the shade. */
import { expect, test } from 'vitest';
import { viewBox } from '../../../components/figure/paint.ts';
import { allFours, feet, lying, seated } from '../../../content/poses/stances.ts';
import { bodyOf } from '../../../core/figure/body.ts';
import { cameraOf } from '../../../core/figure/camera.ts';
import type { Motion, View } from '../../../core/figure/motion.ts';
import { pictureOf } from '../../../core/figure/picture.ts';
import type { Pose } from '../../../core/figure/pose.ts';

function seen(view: View, pose: Pose, middle = 0) {
  const motion: Motion = { view, height: 100, middle, keys: [{ pose, step: 1, move: 1 }] };
  return pictureOf(motion, bodyOf(pose), cameraOf(view, false), 'left', 0);
}

const far = (view: View, pose: Pose) =>
  seen(view, pose)
    .parts.flatMap(({ name, far }) => (far ? [name] : []))
    .sort();

test('the far arm and leg are in the shade, however far forward the feet stand', () => {
  expect(far('right', { ...seated, legs: feet(60) })).toEqual(['left arm', 'left leg']);
  expect(far('left', { ...seated, legs: feet(60) })).toEqual(['right arm', 'right leg']);
});

test('seen from in front, or from above somebody who lies, no side is the far one', () => {
  expect(far('front', seated)).toEqual([]);
  expect(far('raised', { ...lying, pelvis: { ...lying.pelvis, roll: 40 } })).toEqual([]);
});

test('seen from in front the feet of somebody who kneels lie behind the thighs', () => {
  const leg = (view: View) => seen(view, allFours).parts.find(({ name }) => name === 'left leg');
  expect(leg('front')?.outlines.map(({ of }) => of)).toEqual(['shoe', 'trousers']);
  expect(leg('left')?.outlines.map(({ of }) => of)).toEqual(['trousers', 'shoe']);
});

test('seen raised, the middle that a movement asks for is halfway up the picture', () => {
  const [, top, , height] = viewBox('raised', seen('raised', lying, -20), 100)
    .split(' ')
    .map(Number);
  expect((top ?? 0) + (height ?? 0) / 2).toBeCloseTo(seen('raised', lying, -20).below + 3, 0);
});
