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

test('attention that goes through the body is at one place, or on its way from one to the next', () => {
  const scans = [['left foot', 'right foot'], ['belly'], ['face']] as const;
  const motion: Motion = { view: 'raised', height: 100, scans, keys: [{ pose: lying, step: 1, move: 1 }] };
  const radii = (round: number) =>
    pictureOf(motion, bodyOf(lying), cameraOf('raised', false), 'left', round)
      .parts.filter(({ name }) => name.startsWith('felt'))
      .sort((a, b) => a.name.localeCompare(b.name))
      .map(({ outlines }) => Number(/A([\d.]+)/.exec(outlines[0]?.path ?? '')?.[1]));
  expect(radii(1 / 6)).toEqual([6.5, 6.5, 0, 0]);
  expect(radii(3 / 6)).toEqual([0, 0, 7.5, 0]);
  expect(radii(5 / 6)).toEqual([0, 0, 0, 8]);
  const [from, , to] = radii(2 / 6);
  expect(from).toBeGreaterThan(0);
  expect(to).toBeGreaterThan(0);
});

test('a roller goes half as far as whoever lies on it', () => {
  const middle = (forward: number) => {
    const pose: Pose = { ...lying, pelvis: { at: [forward, 20, 0], lean: -90 } };
    const motion: Motion = {
      view: 'right',
      height: 100,
      props: [{ kind: 'roller', at: -30 }],
      keys: [{ pose, step: 1, move: 1 }],
    };
    const { parts } = pictureOf(motion, bodyOf(pose), cameraOf('right', false), 'left', 0);
    const path = parts.find(({ name }) => name.startsWith('behind'))?.outlines[0]?.path ?? '';
    return Number(/^M(-?[\d.]+)/.exec(path)?.[1]);
  };
  const straightOn = Math.cos((16 * Math.PI) / 180);
  expect(Math.abs(middle(10) - middle(0))).toBeCloseTo(5 * straightOn, 0);
});
