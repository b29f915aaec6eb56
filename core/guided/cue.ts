/** Which sound, if any, tells that a session has gone on. */
import type { Position } from './position.ts';

export const CUES = ['tick', 'go', 'change', 'end'] as const;
export type Cue = (typeof CUES)[number];

/** @param before null where there was no session */
export function cueBetween(before: Position | null, after: Position): Cue | null {
  const beginning = before === null || before.stage === 'over';
  if (beginning) return after.stage === 'count-in' ? 'tick' : null;
  if (after.stage === 'over') return 'end';
  if (after.stage === 'count-in')
    return before.stage === 'count-in' && before.left !== after.left ? 'tick' : null;
  if (before.stage === 'count-in') return 'go';
  return sameStretch(before, after) ? null : 'change';
}

type InPart = Extract<Position, { readonly stage: 'part' }>;

function sameStretch(a: InPart, b: InPart): boolean {
  const exercise = a.index === b.index && a.part.exercise === b.part.exercise;
  return exercise && a.segment.kind === b.segment.kind && a.segment.from === b.segment.from;
}
