/**
 * What a break offers: two to four exercises that fit its length, the phase, the place and the person, never the mix
 * of the time before. Pure: the date and the number of breaks today are all its chance.
 */
import { byLiking, countOf, lastTime, MAKES_A_THEME, themeOf } from './liking.ts';
import { inBreak, mostOf, share, stretched } from './measure.ts';
import type { MixId } from './mixes.ts';
import type { Part } from './part.ts';
import { type Candidate, poolFor } from './pool.ts';
import type { Shelf } from './shelf.ts';
import { teamOf } from './team.ts';
import type { Wish } from './wish.ts';

export interface Offer {
  /** The mix whose name it bears; null when it is a bit of everything. */
  readonly mix: MixId | null;
  /** Together within 15 seconds of the break; empty when what was left out leaves nothing. */
  readonly parts: readonly Part[];
}

export function offer(wish: Wish, shelf: Shelf): Offer {
  const pool = poolFor(wish, shelf);
  const theme = themeOf(wish, pool);
  const liked = byLiking(wish, theme, pool);
  const length = { ...wish, themed: theme === null ? 0 : countOf(theme, pool) };
  const team = another(teamOf(liked, length), liked, wish);
  const named = theme !== null && countOf(theme, team) >= MAKES_A_THEME;
  return { mix: named ? theme : null, parts: timed(team, wish) };
}

/**
 * The team, or another where it is the one of the time before. Where two exercises are all there is they come the
 * other way round, and even breathing may come first; a single one can only be done again.
 */
function another(team: readonly Candidate[], liked: readonly Candidate[], wish: Wish): readonly Candidate[] {
  const last = lastTime(wish);
  if (last === null || !sameExercises(team, last)) return team;
  const dropped = liked.findLast(({ id }) => last.includes(id));
  const others = liked.filter((one) => one !== dropped);
  if (others.length > 1) return teamOf(others, { ...wish, themed: 0 });
  return team[0]?.id === last[0] ? team.toReversed() : team;
}

function sameExercises(team: readonly Candidate[], ids: readonly string[]): boolean {
  return team.length === ids.length && team.every(({ id }) => ids.includes(id));
}

function timed(team: readonly Candidate[], { seconds, phase }: Wish): readonly Part[] {
  const measures = team.map((one) => inBreak(one, phase));
  const groups = team.map(({ traits }) => traits.group);
  const reaching = mostOf(measures) < seconds ? stretched(groups, measures) : measures;
  const shares = share(seconds, reaching);
  return team.map(({ id, place }, index) => ({ exercise: id, place, seconds: shares[index] ?? 0 }));
}
