/** Which exercises of a pool make one break together, and in what order they come. */
import { type ExerciseGroup, PLACES } from '../exercises.ts';
import type { PhaseId } from '../programme.ts';
import { inBreak } from './measure.ts';
import type { Candidate } from './pool.ts';

/** A break begins with something to wake up, and calms down last. */
export const WAKING: ReadonlySet<ExerciseGroup> = new Set(['walking', 'mobility']);
export const CALMING: ReadonlySet<ExerciseGroup> = new Set(['breathing', 'relaxation']);

const calms = ({ traits }: Candidate) => CALMING.has(traits.group);
const wakes = ({ traits }: Candidate) => WAKING.has(traits.group);

/** Below so many seconds so many exercises, 30 to 90 seconds each; patients want four at most. */
const MANY: readonly (readonly [below: number, exercises: number])[] = [
  [100, 2],
  [270, 3],
];
const AT_MOST = 4;
/** A mix of two fills two minutes by itself. */
const SHORT_ENOUGH_FOR_TWO = 150;

export interface Length {
  readonly seconds: number;
  readonly phase: PhaseId;
  /** How many of the pool are of the theme; 0 without one. */
  readonly themed: number;
}

function usualCount({ seconds, themed }: Length): number {
  if (themed === 2 && seconds < SHORT_ENOUGH_FOR_TWO) return 2;
  return MANY.find(([below]) => seconds < below)?.[1] ?? AT_MOST;
}

/**
 * @param liked the pool, best liked first
 * @returns two to four exercises; more only where fewer cannot last so long, fewer where there are no more
 */
export function teamOf(liked: readonly Candidate[], length: Length): readonly Candidate[] {
  const pool = liked.map((one) => ({ ...one, most: inBreak(one, length.phase).most }));
  // One exercise to calm down is enough, unless too little else is left.
  for (const calming of [1, pool.length]) {
    for (let count = usualCount(length); count <= pool.length; count++) {
      const team = gather(pool, { count, calming, seconds: length.seconds });
      if (team !== null) return arranged(team);
    }
  }
  return arranged(liked);
}

type Sized = Candidate & { readonly most: number };

/** How many exercises, how many of them to calm down, and how long they have to be able to last together. */
interface Size {
  readonly count: number;
  readonly calming: number;
  readonly seconds: number;
}

/** The best liked that together can last so long; null when no so many can. */
function gather(pool: readonly Sized[], size: Size): readonly Candidate[] | null {
  const longestFirst = pool.toSorted((a, b) => b.most - a.most);
  const canStillReach = (team: readonly Sized[]) => {
    const full = filled(team, longestFirst, size);
    return full.length === size.count && full.reduce((sum, { most }) => sum + most, 0) >= size.seconds;
  };
  const opener = pool.find((one) => wakes(one) && canStillReach([one]));
  if (opener === undefined && pool.some(wakes)) return null;
  let team = opener === undefined ? [] : [opener];
  for (const one of pool) {
    const more = [...team, one];
    if (mayJoin(team, one, size) && canStillReach(more)) team = more;
  }
  return team.length === size.count ? team : null;
}

/** A team filled up from a list as far as it goes. */
function filled(team: readonly Sized[], from: readonly Sized[], size: Size): readonly Sized[] {
  const full = [...team];
  for (const one of from) if (mayJoin(full, one, size)) full.push(one);
  return full;
}

function mayJoin(team: readonly Candidate[], one: Candidate, { count, calming }: Size): boolean {
  if (team.length >= count || team.includes(one)) return false;
  return !calms(one) || team.filter(calms).length < calming;
}

/** Walking or the best liked mobility first, calming last, and between them as few changes of place as can be. */
function arranged(team: readonly Candidate[]): readonly Candidate[] {
  const opener = openerOf(team);
  if (opener === undefined) return [];
  const rank = (one: Candidate) => [
    Number(one !== opener),
    Number(calms(one)),
    Number(one.place !== opener.place),
    PLACES.indexOf(one.place),
    WITHIN_A_PLACE.indexOf(one.traits.group),
  ];
  return team.toSorted((a, b) => firstDifference(rank(a), rank(b)));
}

/** In one place the body first moves, then works, and breathing closes. */
const WITHIN_A_PLACE: readonly ExerciseGroup[] = [
  'mobility',
  'core',
  'strength',
  'roller',
  'relaxation',
  'breathing',
];

function openerOf(team: readonly Candidate[]): Candidate | undefined {
  const walk = team.find(({ traits }) => traits.group === 'walking');
  return walk ?? team.find(wakes) ?? team.find((one) => !calms(one)) ?? team[0];
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((one, place) => one !== b[place]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
