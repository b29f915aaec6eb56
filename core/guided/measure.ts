/** How long an exercise may last, and sharing the seconds of a break or a session among its exercises. */
import type { ExerciseGroup, Tempo } from '../exercises.ts';
import type { PhaseId } from '../programme.ts';
import { type Candidate, GETTING_UP } from './pool.ts';
import type { Traits } from './shelf.ts';

/** What an exercise may get, in seconds; `least` and `most` are whole rounds of it. */
export interface Measure {
  /** Its weight in the sharing. */
  readonly usual: number;
  readonly least: number;
  readonly most: number;
  /** One whole round, both sides where it has sides: nobody is cut off halfway. */
  readonly unit: number;
}

/** The shortest dose (section 7). */
const SHORTEST = 20;
/** Where only seconds are counted any number will do; fives read well. */
const ROUND_SECONDS = 5;
/** One set of strength in the weeks before it begins: five times from the chair (6.16), ten of the others (7.2). */
const FIRST_SET = { gettingUp: 5, others: 10 };

/** A share of a break: between its shortest and its longest dose. */
export function inBreak({ id, traits }: Candidate, phase: PhaseId): Measure {
  return measure(traits.breakSeconds, mostInBreak(id, traits, phase), traits.tempo);
}

/** A share of a session of the programme: at most twice as long as usual, or as long as the library lets it last. */
export function inSession({ seconds, longest = 0, tempo }: Traits): Measure {
  return measure(seconds, Math.max(2 * seconds, longest), tempo);
}

function measure(usual: number, most: number, tempo: Tempo): Measure {
  const unit = unitOf(tempo);
  const least = Math.ceil(SHORTEST / unit) * unit;
  return { usual, least, most: Math.max(least, Math.floor(most / unit) * unit), unit };
}

/** Strength and core stay one set in a break, however long it is. */
function mostInBreak(
  id: string,
  { group, seconds, breakSeconds, longest = seconds, tempo }: Traits,
  phase: PhaseId,
) {
  if (group !== 'strength' && group !== 'core') return longest;
  const early = phase === 'base' || phase === 'activation';
  if (group === 'core' || !early) return breakSeconds;
  return (id === GETTING_UP ? FIRST_SET.gettingUp : FIRST_SET.others) * unitOf(tempo);
}

function unitOf(tempo: Tempo): number {
  return (tempo.counts === 'seconds' ? ROUND_SECONDS : tempo.round) * sidesOf(tempo);
}

/** How many sides a repetition or hold is done on. */
export function sidesOf({ sides }: Tempo): 1 | 2 {
  return sides === 'none' ? 1 : 2;
}

/** Walking, breathing and relaxing may go on; of the rest there is an end to what is good. */
const ELASTIC: ReadonlySet<ExerciseGroup> = new Set(['walking', 'breathing', 'relaxation']);

/**
 * The measures of exercises that have to fill a length which they do not reach by their longest doses: what may go on
 * goes on, and only where nothing may, everything takes longer.
 */
export function stretched(
  groups: readonly ExerciseGroup[],
  measures: readonly Measure[],
): readonly Measure[] {
  const anyElastic = groups.some((group) => ELASTIC.has(group));
  return measures.map((one, index) => {
    const group = groups[index];
    const stays = anyElastic && (group === undefined || !ELASTIC.has(group));
    return stays ? one : { ...one, most: Number.POSITIVE_INFINITY };
  });
}

export function mostOf(measures: readonly Measure[]): number {
  return measures.reduce((sum, { most }) => sum + most, 0);
}

/**
 * Shares a length in proportion to the usual doses and in whole rounds; what one loses by the rounding the next gets.
 * @returns seconds of each; together less than `total` where their longest doses are
 */
export function share(total: number, measures: readonly Measure[]): readonly number[] {
  const factor = factorFor(total, measures);
  let carried = 0;
  return measures.map((one) => {
    const wanted = within(one, one.usual * factor) + carried;
    const given = wholeRounds(wanted, one);
    carried = wanted - given;
    return given;
  });
}

/** By how much the usual doses are to be multiplied, found by halving: 40 times is far below a second. */
function factorFor(total: number, measures: readonly Measure[]): number {
  let low = 0;
  let high = total;
  for (let i = 0; i < 40; i++) {
    const factor = (low + high) / 2;
    const sum = measures.reduce((all, one) => all + within(one, one.usual * factor), 0);
    if (sum < total) low = factor;
    else high = factor;
  }
  return high;
}

/** The whole rounds nearest to so many seconds. */
export function wholeRounds(seconds: number, one: Measure): number {
  return Math.round(within(one, Math.round(seconds / one.unit) * one.unit));
}

function within({ least, most }: Measure, seconds: number): number {
  return Math.min(most, Math.max(least, seconds));
}
