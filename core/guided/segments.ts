/** How the seconds of one part are spent: getting ready, moving, changing sides, resting. */
import type { Tempo } from '../exercises.ts';
import type { Part, Sets } from './part.ts';

export type Side = 'left' | 'right';

/** A stretch of a part, `[from, to)` in seconds from its beginning. */
export interface Segment {
  readonly kind: 'lead' | 'move' | 'change' | 'rest';
  /** The side that is done, or that comes; null where both are done at once or in turn. */
  readonly side: Side | null;
  /** 1 for the first set; of a rest the set that comes, one more than there are where only the next exercise comes. */
  readonly set: number;
  readonly from: number;
  readonly to: number;
}

type Piece = Omit<Segment, 'from' | 'to'> & { readonly seconds: number };

/** Seconds to sit, stand or lie down as the next exercise asks. Ours. */
const LEAD = 4;
/** Seconds to take the other side. Ours. */
const CHANGE = 3;
/** Getting ready and changing sides take no more of a part than this, however short it is. */
const MOST = 0.5;

/** @param leads the first part of a session needs no lead: the count-in was one */
export function segmentsOf(part: Part, tempo: Tempo, leads: boolean): readonly Segment[] {
  const pieces = part.sets === undefined ? plain(part, tempo, leads) : inSets(part.sets, tempo, leads);
  return placed(fitted(pieces, part), part);
}

function sidesOf({ sides }: Tempo): readonly (Side | null)[] {
  return sides === 'each' ? ['left', 'right'] : [null];
}

/** All the time there is: for each side the same. */
function plain(part: Part, tempo: Tempo, leads: boolean): readonly Piece[] {
  const sides = sidesOf(tempo);
  const asked = (leads ? LEAD : 0) + CHANGE * (sides.length - 1);
  const scale = asked === 0 ? 1 : Math.min(1, (part.seconds * MOST) / asked);
  const seconds = (part.seconds - asked * scale) / sides.length;
  return [...lead(sides, leads, scale), ...sidesInTurn(sides, 1, seconds, CHANGE * scale)];
}

/** So many rounds for each side, with rests between. */
function inSets({ repetitions, rest }: Sets, tempo: Tempo, leads: boolean): readonly Piece[] {
  const sides = sidesOf(tempo);
  const turns = tempo.sides === 'alternate' ? 2 : 1;
  const sets = repetitions.flatMap((count, index) => [
    ...(index === 0
      ? []
      : [{ kind: 'rest' as const, side: sides[0] ?? null, set: index + 1, seconds: rest }]),
    ...sidesInTurn(sides, index + 1, count * turns * tempo.round, CHANGE),
  ]);
  return [...lead(sides, leads, 1), ...sets];
}

function lead(sides: readonly (Side | null)[], leads: boolean, scale: number): readonly Piece[] {
  return leads ? [{ kind: 'lead', side: sides[0] ?? null, set: 1, seconds: LEAD * scale }] : [];
}

function sidesInTurn(
  sides: readonly (Side | null)[],
  set: number,
  seconds: number,
  change: number,
): readonly Piece[] {
  return sides.flatMap((side, turn) => [
    { kind: 'change' as const, side, set, seconds: turn === 0 ? 0 : change },
    { kind: 'move' as const, side, set, seconds },
  ]);
}

/** What is too long goes faster; what is left over is rest. */
function fitted(pieces: readonly Piece[], { seconds, sets }: Part): readonly Piece[] {
  const asked = pieces.reduce((sum, one) => sum + one.seconds, 0);
  if (asked >= seconds) return pieces.map((one) => ({ ...one, seconds: (one.seconds * seconds) / asked }));
  const next = (sets?.repetitions.length ?? 0) + 1;
  return [...pieces, { kind: 'rest', side: null, set: next, seconds: seconds - asked }];
}

/** One after the other; what takes no time is left out. The last one ends with the part, whatever sums of fractions say. */
function placed(pieces: readonly Piece[], { seconds }: Part): readonly Segment[] {
  const real = pieces.filter((one) => one.seconds > 0.001);
  const until = (index: number) => real.slice(0, index).reduce((sum, one) => sum + one.seconds, 0);
  return real.map(({ kind, side, set }, index) => ({
    kind,
    side,
    set,
    from: until(index),
    to: index === real.length - 1 ? seconds : until(index + 1),
  }));
}

/** Which repetition or breath it is; they share the time of their segment evenly, so that none is cut off. */
export interface Count {
  readonly number: number;
  readonly of: number;
  /** The side of this one, where there is one. */
  readonly side: Side | null;
}

/**
 * @param second from the beginning of the part
 * @returns null where seconds are counted, and where nobody moves
 */
export function countAt(part: Part, tempo: Tempo, segment: Segment, second: number): Count | null {
  if (segment.kind !== 'move' || tempo.counts === 'seconds') return null;
  const length = segment.to - segment.from;
  const of = repetitionsIn(part, tempo, segment);
  const number = Math.min(of, Math.floor(((second - segment.from) / length) * of) + 1);
  const turn = number % 2 === 1 ? 'left' : 'right';
  return { number, of, side: tempo.sides === 'alternate' ? turn : segment.side };
}

/** Where sides take turns, as many for the one as for the other. */
function repetitionsIn({ sets }: Part, { round, sides }: Tempo, { set, from, to }: Segment): number {
  const turns = sides === 'alternate' ? 2 : 1;
  const asked = sets?.repetitions[set - 1] ?? Math.floor((to - from) / (round * turns));
  return Math.max(1, asked) * turns;
}
