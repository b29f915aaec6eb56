/** To stay in a stretch: calm breaths, and with each breath out the body gives way a little. */
import type { Key } from '../../core/figure/motion.ts';
import type { Pose } from '../../core/figure/pose.ts';

/** Seconds of a round of 30 that a breath in and a breath out take. */
const IN = 2.6;
const OUT = 3.4;

/** @param pose the stretch, breathed out */
export function breaths(pose: Pose, step: Key['step'], count: number): readonly Key[] {
  const { spine = {} } = pose;
  const full: Pose = {
    ...pose,
    breath: 1,
    spine: { ...spine, thorax: (spine.thorax ?? 0) - 4, neck: (spine.neck ?? 0) + 2 },
    shoulders: { up: 0.7 },
    felt: 0.7,
  };
  return Array.from({ length: count }, (): readonly Key[] => [
    { pose: full, step, move: IN },
    { pose, step, move: OUT },
  ]).flat();
}
