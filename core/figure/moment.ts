/** A movement in time: which body somebody has, and which picture one sees, so many seconds after the start. */
import type { Tempo } from '../exercises.ts';
import { type Body, bodyBetween } from './body.ts';
import { cameraOf } from './camera.ts';
import { mirrored, OTHER } from './mirror.ts';
import type { Key, Motion } from './motion.ts';
import { type Picture, pictureOf } from './picture.ts';
import type { Pose, Side } from './pose.ts';

/** Between which keys one is, and how far. */
interface Way {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

/**
 * @param seconds since this exercise began on this side
 * @param side the one that is worked on, or where sides alternate the one that begins
 */
export function pictureAt(motion: Motion, tempo: Tempo, seconds: number, side: Side): Picture {
  const round = seconds / tempo.round;
  const now = sideIn(tempo, Math.floor(round), side);
  return picture(motion, tempo, bodyAt(motion, round, now), now, round);
}

/** One of the key poses, standing still. */
export function stillOf(motion: Motion, tempo: Tempo, key: number, side: Side): Picture {
  const pose = poseIn(motion, key, side);
  return picture(motion, tempo, bodyBetween(pose, pose, 0), side, roundOf(motion, key));
}

/** @param round how far round; whole numbers are the start */
export function bodyAt(motion: Motion, round: number, side: Side): Body {
  const { from, to, share } = wayIn(motion, round);
  return bodyBetween(poseIn(motion, from, side), poseIn(motion, to, side), share);
}

/** The side that a round is for. A movement of both sides at once is told as of the left. */
export function sideIn({ sides }: Tempo, round: number, side: Side): Side {
  if (sides === 'none') return 'left';
  return sides === 'alternate' && round % 2 !== 0 ? OTHER[side] : side;
}

/** Where all of one side comes first, the other is the mirror image, so that the working side stays in front. */
function picture(motion: Motion, { sides }: Tempo, body: Body, side: Side, round: number): Picture {
  const camera = cameraOf(motion.view, sides === 'each' && side === 'right');
  return pictureOf(motion, body, camera, side, round);
}

/** How far round one is halfway a key pose's stay. */
function roundOf({ keys }: Motion, key: number): number {
  const ends = keys.map(({ move, stay = 0 }, index) => (index === 0 ? stay : move + stay));
  const sum = (parts: readonly number[]) => parts.reduce((whole, part) => whole + part, 0);
  return (sum(ends.slice(0, key + 1)) - (keys[key]?.stay ?? 0) / 2) / (sum(ends) + keys[0].move);
}

function poseIn({ keys }: Motion, index: number, side: Side): Pose {
  const { pose }: Key = keys[index] ?? keys[0];
  return side === 'left' ? pose : mirrored(pose);
}

function wayIn({ keys, pace = 'soft' }: Motion, round: number): Way {
  const whole = keys.reduce((sum, { move, stay = 0 }) => sum + move + stay, 0);
  let left = (round - Math.floor(round)) * whole;
  for (const [index, { stay = 0 }] of keys.entries()) {
    if (left <= stay) return { from: index, to: index, share: 0 };
    left -= stay;
    const to = (index + 1) % keys.length;
    const { move } = keys[to] ?? keys[0];
    const speed = (key: number) => (pace === 'steady' || keys[key]?.flows === true ? 1 : 0);
    if (left < move) return { from: index, to, share: eased(left / move, speed(index), speed(to)) };
    left -= move;
  }
  return { from: 0, to: 0, share: 0 };
}

/**
 * With no jerk at either end.
 * @param start 0 to start from rest, 1 to go on at the pace one has
 * @param end the same where it ends
 */
function eased(share: number, start: number, end: number): number {
  const [cubic, fourth, fifth] = [
    10 - 6 * start - 4 * end,
    8 * start + 7 * end - 15,
    6 - 3 * start - 3 * end,
  ];
  return start * share + share ** 3 * (cubic + share * (fourth + share * fifth));
}
