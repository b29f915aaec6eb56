/**
 * How far joints go. The ranges are the usual norms of goniometry (American Academy of Orthopaedic Surgeons; the Merck
 * Manual's table of normal values), with room where a body under load goes farther: a foot that stands flat lets the
 * shin lean 35 degrees, and an instep that lies on a mat bends in the middle of the foot too. The figures are of ordinary people with a stiff back, so the back has less than the norms.
 */
import type { Body, Chain } from '../../../core/figure/body.ts';
import type { Side } from '../../../core/figure/pose.ts';
import { angle, degrees, type Frame, into, scale } from '../../../core/figure/space.ts';

type Range = readonly [least: number, most: number];

export const RANGES: Readonly<Record<string, Range>> = {
  'lumbar flexion': [-30, 60],
  'thorax flexion': [-25, 45],
  'side bending': [-35, 35],
  'trunk rotation': [-45, 45],
  'neck flexion': [-50, 50],
  'head turn': [-75, 75],
  'hip flexion': [-25, 125],
  'hip abduction': [-25, 60],
  'knee flexion': [0, 145],
  'ankle dorsiflexion': [-75, 35],
  'shoulder flexion': [-55, 185],
  'elbow flexion': [0, 150],
  'wrist bend': [0, 95],
};

type Measured = readonly [joint: string, degrees: number];

/** Every joint of a body in degrees, as a physiotherapist would measure it. */
export function measured(body: Body): readonly Measured[] {
  const { lumbar = 0, thorax = 0, side = 0, turn = 0, neck = 0, head } = body.pose.spine ?? {};
  return [
    ['lumbar flexion', lumbar],
    ['thorax flexion', thorax],
    ['side bending', side],
    ['trunk rotation', turn],
    ['neck flexion', neck],
    ['head turn', head?.turn ?? 0],
    ...(['left', 'right'] as const).flatMap((one) => [...leg(body, one), ...arm(body, one)]),
  ];
}

const sideways = { left: -1, right: 1 } as const;

function leg({ trunk, legs }: Body, side: Side): readonly Measured[] {
  const { upper, lower, end } = legs[side];
  const { flexion, out } = swing(trunk.pelvis.frame, legs[side], side);
  return [
    ['hip flexion', flexion],
    ['hip abduction', out],
    ['knee flexion', angle(upper, lower)],
    ['ankle dorsiflexion', 90 - angle(scale(lower, -1), end)],
  ];
}

function arm({ trunk, arms }: Body, side: Side): readonly Measured[] {
  const { upper, lower, end } = arms[side];
  const { flexion, out } = swing(trunk.chest, arms[side], side);
  return [
    // An arm that goes up sideways passes no flexion worth the name.
    ['shoulder flexion', Math.abs(out) > 45 ? 0 : flexion],
    ['elbow flexion', angle(upper, lower)],
    ['wrist bend', angle(lower, end)],
  ];
}

function swing(
  frame: Frame,
  { upper }: Chain,
  side: Side,
): { readonly flexion: number; readonly out: number } {
  const { x, y, z } = into(frame, upper);
  const flexion = degrees(Math.atan2(x, -y));
  // Straight overhead and a little behind the ears counts on from 180, not back from -180.
  return {
    flexion: flexion < -120 ? flexion + 360 : flexion,
    out: degrees(Math.asin(Math.max(-1, Math.min(1, z * sideways[side])))),
  };
}

/** The joints that go farther than a body lets them. */
export function strains(body: Body): readonly string[] {
  return measured(body).flatMap(([joint, value]) => {
    const [least, most] = RANGES[joint] ?? [0, 0];
    return value < least - 0.5 || value > most + 0.5 ? [`${joint} ${Math.round(value)}`] : [];
  });
}
