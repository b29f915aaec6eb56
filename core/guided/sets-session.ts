/** A session of core or strength: sets by the week's dose, with rests that fill the minutes. */
import type { ExerciseId } from '../exercises.ts';
import { coreDose, type Dose, secondsOf, strengthDose } from './doses.ts';
import type { Part } from './part.ts';
import type { Shelf, Traits } from './shelf.ts';

/** Of core the first three are the session, the fourth comes when there is time: 12 13 14 (15) in 7.3. */
const CORE_AT_LEAST = 3;
/** Core rests at least as long as a hold takes; strength long enough to walk to the next chair and breathe out. */
const REST_AT_LEAST = { core: 8, strength: 30 };
/** Two to three minutes is what D2 gives for heavy weights; longer than two is waiting. */
const REST_AT_MOST = 120;
const FEWEST_OF_STRENGTH = 8;

interface Work {
  readonly id: ExerciseId;
  readonly traits: Traits;
  readonly dose: Dose;
}

/**
 * The heaviest dose from the week's downwards that leaves time to rest. In the plan's own minutes that is the week's
 * dose itself; fewer minutes make it lighter.
 */
export function inSets(
  exercises: readonly ExerciseId[],
  seconds: number,
  week: number,
  shelf: Shelf,
): readonly Part[] {
  let all: readonly Work[] = exercises.map((id) => workOf(id, week, shelf[id]));
  while (all.length > 0) {
    const fit = countsToTry(all)
      .map((count) => all.slice(0, count))
      .find((some) => restOf(some, seconds) >= restAtLeast(some));
    if (fit !== undefined) return withRests(fit, Math.min(REST_AT_MOST, restOf(fit, seconds)));
    all = all.map((one) => ({ ...one, dose: lighter(one.dose) })).filter(({ dose }) => dose.length > 0);
  }
  return [];
}

function workOf(id: ExerciseId, week: number, traits: Traits): Work {
  const dose = traits.group === 'core' ? coreDose(week) : strengthDose(week, traits.tempo);
  return { id, traits, dose };
}

function isCore(work: readonly Work[]): boolean {
  return work.every(({ traits }) => traits.group === 'core');
}

function restAtLeast(work: readonly Work[]): number {
  return isCore(work) ? REST_AT_LEAST.core : REST_AT_LEAST.strength;
}

function countsToTry(all: readonly Work[]): readonly number[] {
  return isCore(all) && all.length > CORE_AT_LEAST ? [all.length, CORE_AT_LEAST] : [all.length];
}

/** Whole seconds between one set and the next, over the whole session; there is none after the last set. */
function restOf(work: readonly Work[], seconds: number): number {
  const sets = work.reduce((sum, { dose }) => sum + dose.length, 0);
  const moving = work.reduce((sum, { dose, traits }) => sum + secondsOf(dose, traits.tempo), 0);
  return Math.floor((seconds - moving) / Math.max(1, sets - 1));
}

/** D2 starts strength at eight repetitions: above it two fewer, from there one set fewer, of a single set half. */
function lighter(dose: Dose): Dose {
  const most = Math.max(...dose);
  if (most > FEWEST_OF_STRENGTH)
    return dose.map((repetitions) => Math.max(FEWEST_OF_STRENGTH, repetitions - 2));
  if (dose.length > 1) return dose.slice(1);
  return dose.map((repetitions) => Math.floor(repetitions / 2)).filter((repetitions) => repetitions > 0);
}

function withRests(work: readonly Work[], rest: number): readonly Part[] {
  return work.map(({ id, traits, dose }, index) => {
    const rests = index === work.length - 1 ? dose.length - 1 : dose.length;
    return {
      exercise: id,
      place: traits.places[0],
      seconds: secondsOf(dose, traits.tempo) + rests * rest,
      sets: { repetitions: dose, rest },
    };
  });
}
