/** Another exercise in the place of one, because somebody wants a change or because it is too heavy. */
import { setsWithin } from './doses.ts';
import { gentlerThan } from './ladder.ts';
import { inBreak, inSession, type Measure, wholeRounds } from './measure.ts';
import type { Part } from './part.ts';
import { type Candidate, isOpen, poolFor, withinBounds } from './pool.ts';
import { type Shelf, traitsOf } from './shelf.ts';
import { CALMING, WAKING } from './team.ts';
import type { Wish } from './wish.ts';

/** An exercise that takes the place of another lasts as long, give or take these seconds, to end on a whole round. */
const GIVE = 5;
/** And together they stay so near to the length of the break. */
const NEAR = 15;

/**
 * The next exercise of the shelf that fits here and lasts as long: swapping on goes round through all of them.
 * @returns the parts themselves where there is no other
 */
export function swap(parts: readonly Part[], index: number, wish: Wish, shelf: Shelf): readonly Part[] {
  const part = parts[index];
  if (part === undefined) return parts;
  const order = Object.keys(shelf);
  const place = order.indexOf(part.exercise);
  const stepsTo = ({ id }: Candidate) => (order.indexOf(id) - place + order.length) % order.length;
  const next = circle(parts, index, wish, shelf).toSorted((a, b) => stepsTo(a) - stepsTo(b))[0];
  if (next === undefined) return parts;
  const seconds = lasting(part.seconds, inBreak(next, wish.phase), roomIn(parts, wish));
  return parts.with(index, inPlaceOf(part, next, seconds, shelf));
}

/**
 * A gentler exercise in the same place (ladder.ts). One that cannot go on for as long makes the session shorter.
 * @returns null where there is none: then half the time is what is left
 */
export function easier(
  parts: readonly Part[],
  index: number,
  wish: Wish,
  shelf: Shelf,
): readonly Part[] | null {
  const part = parts[index];
  if (part === undefined) return null;
  const gentler = gentlerThan(part.exercise).flatMap((id): Candidate[] => {
    const traits = shelf[id];
    const fits = isOpen(id, traits, wish) && traits.places.includes(part.place);
    return fits && !parts.some(({ exercise }) => exercise === id) ? [{ id, traits, place: part.place }] : [];
  });
  const enough = gentler.find(({ traits }) => inSession(traits).most >= part.seconds);
  const next = enough ?? gentler[0];
  if (next === undefined) return null;
  const measure = inSession(next.traits);
  const seconds = lasting(Math.min(part.seconds, measure.most), measure, roomIn(parts, wish));
  return parts.with(index, inPlaceOf(part, next, seconds, shelf));
}

/**
 * What may stand at this place of the session, without what stands in it now. What the programme asks stays of its
 * kind: strength is swapped for strength, also where a break would have none, and rolling for rolling.
 */
function circle(parts: readonly Part[], index: number, wish: Wish, shelf: Shelf): readonly Candidate[] {
  const part = parts[index];
  const group = part === undefined ? undefined : traitsOf(shelf, part.exercise)?.group;
  const others = ({ id }: Candidate) => !parts.some(({ exercise }) => exercise === id);
  if (part?.sets !== undefined || group === 'roller')
    return withinBounds(wish, shelf).filter((one) => one.traits.group === group && others(one));
  const long = (part?.seconds ?? 0) - GIVE;
  const enough = poolFor(wish, shelf).filter((one) => others(one) && inBreak(one, wish.phase).most >= long);
  const suited = enough.filter(({ traits }) => suits(traits.group, index, parts.length));
  return suited.length > 0 ? suited : enough;
}

/** First something to wake up, last perhaps something to calm down; a single exercise is free. */
function suits(group: Candidate['traits']['group'], index: number, length: number): boolean {
  if (length === 1) return true;
  if (index === 0) return WAKING.has(group);
  return index === length - 1 || !CALMING.has(group);
}

function inPlaceOf(part: Part, { id, place, traits }: Candidate, seconds: number, shelf: Shelf): Part {
  const before = traitsOf(shelf, part.exercise);
  if (part.sets === undefined || before === undefined || before.group !== traits.group)
    return { exercise: id, place, seconds };
  const sets = setsWithin(part.sets.repetitions, before.tempo, traits.tempo, part.seconds);
  return { exercise: id, place, seconds: part.seconds, ...(sets === null ? {} : { sets }) };
}

/** Seconds by which the session is shorter (or, below 0, longer) than the wish. */
function roomIn(parts: readonly Part[], { seconds }: Wish): number {
  return parts.reduce((room, part) => room - part.seconds, seconds);
}

/** Whole rounds where they are near enough, for the exercise and for the session. */
function lasting(seconds: number, measure: Measure, room: number): number {
  const whole = wholeRounds(seconds, measure);
  const change = whole - seconds;
  return Math.abs(change) <= GIVE && Math.abs(room - change) <= NEAR ? whole : seconds;
}
