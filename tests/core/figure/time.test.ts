/** A movement in time: where it rests, where it goes on, and what goes along with it. */
import { expect, test } from 'vitest';
import { breatheSquare } from '../../../content/poses/breathing.ts';
import { HANGING, standing } from '../../../content/poses/stances.ts';
import { figureFour } from '../../../content/poses/stretches.ts';
import { walk } from '../../../content/poses/walking.ts';
import { bodyAt, pictureAt, stillOf } from '../../../core/figure/moment.ts';
import type { Motion } from '../../../core/figure/motion.ts';
import { distance } from '../../../core/figure/space.ts';

const lean = (degrees: number) => ({ ...standing, arms: HANGING, spine: { side: degrees } });
const swaying = (flows: boolean): Motion => ({
  view: 'front',
  height: 200,
  keys: [
    { pose: lean(0), step: 1, move: 2 },
    { pose: lean(10), step: 2, move: 1, ...(flows ? { flows: true as const } : {}) },
    { pose: lean(20), step: 3, move: 1 },
  ],
});
/** Centimetres that the head goes in a hundredth of a round, from then on. */
const pace = (motion: Motion, round: number): number =>
  distance(bodyAt(motion, round, 'left').trunk.head.at, bodyAt(motion, round + 0.01, 'left').trunk.head.at);

test('rests in each pose, and goes on through one that flows', () => {
  expect(pace(swaying(false), 0.245)).toBeLessThan(0.02);
  expect(pace(swaying(true), 0.245)).toBeGreaterThan(0.1);
  for (const flows of [false, true]) expect(pace(swaying(flows), 0.495)).toBeLessThan(0.02);
});

const box = { counts: 'breaths', round: 16, sides: 'none' } as const;
const partOf = (motion: Motion, seconds: number, tempo: Parameters<typeof pictureAt>[1], of: string) =>
  pictureAt(motion, tempo, seconds, 'left').parts.flatMap(({ outlines }) =>
    outlines.filter((one) => one.of === of).map(({ path }) => path),
  );

test('breathing in a square, each of its four parts looks unlike the others', () => {
  const looks = [2, 6, 10, 14].map((second) => partOf(breatheSquare, second, box, 'trail').join());
  expect(new Set(looks).size).toBe(4);
  const held = [4.5, 7.5].map((second) => partOf(breatheSquare, second, box, 'breath').join());
  expect(held[0]).toBe(held[1]);
  expect(partOf(breatheSquare, 16, box, 'trail')).toEqual(partOf(breatheSquare, 0, box, 'trail'));
});

test('a still of the square shows the bead halfway the side that the pose stays for', () => {
  const still = stillOf(breatheSquare, box, 1, 'left');
  expect(still.parts).toEqual(pictureAt(breatheSquare, box, 6, 'left').parts);
});

/** Centimetres of the picture that trees go in a quarter of a second: 42 a second, seen from the right. */
const BY = (42 / 4) * Math.cos((16 * Math.PI) / 180);

test('trees go by at one pace, and the next is there before the last has gone', () => {
  const tempo = { counts: 'seconds', round: 1, sides: 'none' } as const;
  const places = (second: number) =>
    [...(partOf(walk, second, tempo, 'wood')[0] ?? '').matchAll(/M(-?[\d.]+)/g)].map(([, x]) => Number(x));
  for (let second = 0; second < 12; second += 0.25) {
    const seen = places(second).filter((x) => Math.abs(x) < 110);
    expect(seen.length, `after ${second} s`).toBeGreaterThan(0);
    const next = places(second + 0.25);
    for (const x of seen.filter((one) => one > -90))
      expect(next.some((one) => Math.abs(x - one - BY) < 0.1)).toBe(true);
  }
});

test('a leg on its way to lie on the other is drawn over it', () => {
  const tempo = { counts: 'seconds', round: 30, sides: 'each' } as const;
  for (const side of ['left', 'right'] as const)
    for (const second of [1, 1.9, 2.2, 6, 20]) {
      const names = pictureAt(figureFour, tempo, second, side).parts.map(({ name }) => name);
      const other = side === 'left' ? 'right' : 'left';
      expect(names.indexOf(`${side} leg`)).toBeGreaterThan(names.indexOf(`${other} leg`));
    }
});
