/** Poses that last. */
import type { Key } from '../../core/figure/motion.ts';
import type { Pose } from '../../core/figure/pose.ts';

/** Whoever holds a pose goes on breathing: twice in so many parts of the round, out a little longer than in. */
export function held(pose: Pose, step: Key['step'], parts: number): readonly Key[] {
  const breath: readonly Key[] = [
    { pose: { ...pose, breath: 0.7 }, step, move: parts * 0.23 },
    { pose, step, move: parts * 0.27 },
  ];
  return [...breath, ...breath];
}
