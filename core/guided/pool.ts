/** Which exercises a break may use at all: by phase, place, level, flare-up and what the days around it hold. */
import type { ExerciseId, Place } from '../exercises.ts';
import { type Shelf, type Traits, traitsOf } from './shelf.ts';
import type { Ability, Wish } from './wish.ts';

/** An exercise that a break may use, in the place where it would be done. */
export interface Candidate {
  readonly id: string;
  readonly place: Place;
  readonly traits: Traits;
}

/** The places within reach, the first one preferred: who can stand gets up, who has a floor lies down. */
export const PLACES_OF: Readonly<Record<Ability, readonly [Place, ...Place[]]>> = {
  sit: ['desk'],
  stand: ['standing', 'desk'],
  floor: ['floor', 'standing', 'desk'],
};

/** All that a flare-up leaves (7.5). */
const LIGHT: readonly ExerciseId[] = [
  'bekken-kantelen',
  'kat-koe',
  'knieen-opzij',
  'wandelpauze',
  'wandeling',
  'adem-4-6',
  'bodyscan',
];
const IN_A_FLARE_UP: ReadonlySet<string> = new Set(LIGHT);

/** Getting up from a chair: the one exercise for strength of everybody, in every phase (section 7). */
export const GETTING_UP: ExerciseId = 'opstaan-zitten';

/** Relaxing muscle by muscle takes six minutes in its short form (6.29); in less than five it is only hurry. */
const TIME_TO_RELAX = 300;

/** What a wish says about an exercise, whatever the day and the length of the break. */
type Bounds = Pick<Wish, 'phase' | 'can' | 'flareUp' | 'leftOut'>;

/**
 * In the order of the shelf. Where nothing else is left, a thing to fetch or a hurried relaxation is better than
 * nothing: empty only when what was left out leaves nothing that may be done today.
 */
export function poolFor(wish: Wish, shelf: Shelf): readonly Candidate[] {
  const strength = mayHaveStrength(wish, shelf);
  const allowed = withinBounds(wish, shelf).filter(({ id, traits: { group } }) =>
    group === 'strength' ? strength && isOfLevel(id, wish) : group !== 'core' || wish.level !== 'calm',
  );
  const handy = allowed.filter(({ id, traits: { aid, group } }) => {
    // Whoever marked it as a favourite has the roller, the band or the bag.
    const atHand = aid === undefined || wish.favourites.has(id);
    return atHand && (group !== 'relaxation' || wish.seconds >= TIME_TO_RELAX);
  });
  return handy.length === 0 ? allowed : handy;
}

/** All of the phase and the place that was not left out, strength and things to fetch included. */
export function withinBounds(bounds: Bounds, shelf: Shelf): readonly Candidate[] {
  return Object.entries<Traits>(shelf).flatMap(([id, traits]) => {
    const place = PLACES_OF[bounds.can].find((one) => traits.places.includes(one));
    return place !== undefined && isOpen(id, traits, bounds) ? [{ id, place, traits }] : [];
  });
}

export function isOpen(id: string, traits: Traits, { phase, flareUp, leftOut }: Bounds): boolean {
  return traits.phases.includes(phase) && !leftOut.has(id) && (!flareUp || IN_A_FLARE_UP.has(id));
}

/** Never two days in a row: 48 hours between (D2), counted over breaks and the programme together. */
function mayHaveStrength({ doneYesterday, strengthTomorrow }: Wish, shelf: Shelf): boolean {
  return !strengthTomorrow && !doneYesterday.some((one) => traitsOf(shelf, one)?.group === 'strength');
}

/** *Rustig* has none in breaks, *stevig* has it from week 3; who is in between only gets up from a chair before week 5. */
function isOfLevel(id: string, { level, phase }: Wish): boolean {
  if (level === 'calm') return false;
  return level === 'firm' || id === GETTING_UP || phase === 'strength' || phase === 'consolidation';
}
