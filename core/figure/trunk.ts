/** Pelvis, back, neck and head: from the hips up, joint by joint. */
import type { Pelvis, Pose, Side, Spine } from './pose.ts';
import {
  AT_EASE,
  HEAD,
  HIP_WIDTH,
  LUMBAR,
  NECK,
  SACRUM,
  SHOULDER_DROP,
  SHOULDER_WIDTH,
  THORAX,
} from './skeleton.ts';
import { add, along, bent, type Frame, outOf, sub, type Vec, WORLD } from './space.ts';

/** A joint of the back and the frame of the segment that goes up from it. */
export interface Joint {
  readonly at: Vec;
  readonly frame: Frame;
}

export interface Trunk {
  /** The middle between the hips. */
  readonly pelvis: Joint;
  /** From the sacrum up to the lowest joint of the neck. */
  readonly back: readonly Joint[];
  readonly neck: Joint;
  /** The middle of the head. */
  readonly head: Joint;
  readonly chest: Frame;
  readonly hips: Readonly<Record<Side, Vec>>;
  readonly shoulders: Readonly<Record<Side, Vec>>;
}

export function trunkOf(pose: Pose): Trunk {
  const trunk = fromPelvis(pose);
  if (pose.shouldersLie === undefined) return trunk;
  const [x, y, z] = pose.shouldersLie;
  return shifted(trunk, sub({ x, y, z }, trunk.neck.at));
}

function fromPelvis({ pelvis, spine = {}, shoulders = {} }: Pose): Trunk {
  const root = pelvisOf(pelvis);
  const back = backOf(root, spine);
  const top = back.at(-1) ?? root;
  const { neck, head } = headOf(top, spine);
  const at = (right: number): Vec =>
    add(
      top.at,
      outOf(top.frame, { x: -(shoulders.back ?? 0), y: (shoulders.up ?? 0) - SHOULDER_DROP, z: right }),
    );
  const hip = (right: number) => along(root.at, root.frame.right, right);
  return {
    pelvis: root,
    back,
    neck,
    head,
    // Upright when the person is at ease, so that the angles of the arms count from hanging.
    chest: bent(top.frame, -(AT_EASE.sacrum + AT_EASE.lumbar + AT_EASE.thorax), 0, 0),
    hips: { left: hip(-HIP_WIDTH), right: hip(HIP_WIDTH) },
    shoulders: { left: at(-SHOULDER_WIDTH), right: at(SHOULDER_WIDTH) },
  };
}

function pelvisOf({ at: [x, y, z], lean = 0, side = 0, turn = 0, roll = 0 }: Pelvis): Joint {
  return { at: { x, y, z }, frame: bent(bent(WORLD, lean, side, turn), 0, 0, roll) };
}

/** The loin bends and leans; most of the turning is done by the chest, as in a living back. */
function backOf(root: Joint, { lumbar = 0, thorax = 0, side = 0, turn = 0 }: Spine): readonly Joint[] {
  const joints = LUMBAR.count + THORAX.count;
  const [loin, chest] = [(AT_EASE.lumbar + lumbar) / LUMBAR.count, (AT_EASE.thorax + thorax) / THORAX.count];
  const back: Joint[] = [];
  let last: Joint = {
    at: along(root.at, root.frame.up, SACRUM),
    frame: bent(root.frame, AT_EASE.sacrum, 0, 0),
  };
  for (let index = 0; index < joints; index++) {
    const low = index < LUMBAR.count;
    const frame = bent(last.frame, low ? loin : chest, side / joints, low ? 0 : turn / THORAX.count);
    back.push({ at: last.at, frame });
    last = { at: along(last.at, frame.up, low ? LUMBAR.length : THORAX.length), frame };
  }
  return [...back, last];
}

function headOf(top: Joint, { neck = 0, head = {} }: Spine): { readonly neck: Joint; readonly head: Joint } {
  const { side = 0, turn = 0 } = head;
  const step = (from: Frame) => bent(from, (AT_EASE.neck + neck) / NECK.count, side / 3, turn / 3);
  const low = step(top.frame);
  const high = step(low);
  const base = along(along(top.at, low.up, NECK.length), high.up, NECK.length);
  const frame = bent(high, AT_EASE.head, side / 3, turn / 3);
  return { neck: { at: top.at, frame: low }, head: { at: along(base, frame.up, HEAD), frame } };
}

/** The whole trunk somewhere else. */
export function shifted(trunk: Trunk, by: Vec): Trunk {
  const joint = ({ at, frame }: Joint): Joint => ({ at: add(at, by), frame });
  const both = ({ left, right }: Trunk['hips']) => ({ left: add(left, by), right: add(right, by) });
  return {
    chest: trunk.chest,
    pelvis: joint(trunk.pelvis),
    back: trunk.back.map(joint),
    neck: joint(trunk.neck),
    head: joint(trunk.head),
    hips: both(trunk.hips),
    shoulders: both(trunk.shoulders),
  };
}
