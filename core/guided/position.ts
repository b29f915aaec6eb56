/** Where somebody is in a session, as a page shows it. */
import type { Tempo } from '../exercises.ts';
import { type Instant, SECOND } from '../time.ts';
import type { Part } from './part.ts';
import { type Count, countAt, type Segment, segmentsOf } from './segments.ts';
import { indexAt, lengthOf, type Session, settle, startOf } from './session.ts';

/** How an exercise is counted; `core` knows no texts, so it is handed in. */
export type TempoOf = (part: Part) => Tempo;

export type Position =
  /** `left` 3, 2 or 1. */
  | { readonly stage: 'count-in'; readonly left: number; readonly part: Part; readonly index: 0 }
  | InPart
  | { readonly stage: 'over' };

export interface InPart {
  readonly stage: 'part';
  readonly index: number;
  readonly part: Part;
  readonly segment: Segment;
  /** Whole seconds since this part began. */
  readonly second: number;
  /** Whole seconds that are left of the segment, of the part and of the session, each rounded up. */
  readonly left: { readonly segment: number; readonly part: number; readonly session: number };
  readonly count: Count | null;
}

export function positionAt(session: Session, at: Instant, tempoOf: TempoOf): Position {
  const { state, position, parts } = settle(session, at);
  const index = indexAt(parts, position);
  const part = parts[index];
  if (state === 'over' || part === undefined) return { stage: 'over' };
  if (position < 0) return { stage: 'count-in', left: Math.ceil(-position / SECOND), part, index: 0 };
  const tempo = tempoOf(part);
  const second = (position - startOf(parts, index)) / SECOND;
  const segment = segmentAt(segmentsOf(part, tempo, index > 0), second);
  if (segment === undefined) return { stage: 'over' };
  return {
    stage: 'part',
    index,
    part,
    segment,
    second: Math.floor(second),
    left: {
      segment: Math.ceil(segment.to - second),
      part: Math.ceil(part.seconds - second),
      session: Math.ceil((lengthOf(parts) - position) / SECOND),
    },
    count: countAt(part, tempo, segment, second),
  };
}

/** The last one where sums of parts of a second fall short of the end. */
function segmentAt(segments: readonly Segment[], second: number): Segment | undefined {
  return segments.find(({ to }) => second < to) ?? segments.at(-1);
}

/** Which of so many steps is shown: each has its share of the part's time, the lead belongs to the first. */
export function stepAt({ part, second }: Pick<InPart, 'part' | 'second'>, steps: number): number {
  return Math.min(steps - 1, Math.floor((second / part.seconds) * steps));
}
