/**
 * All that is true on this computer, derived from its journal: timer, settings, programme, gates, supplements.
 * `apply` is the one way that it changes.
 */
import { type Backup, backupAfter } from './backup.ts';
import { flareUpAfter } from './flare-up.ts';
import type { FoodAnswers } from './food.ts';
import type { Claim, Gates, JournalEvent, Note } from './journal.ts';
import { isNote } from './observations.ts';
import { type OwnExercise, ownExercisesAfter } from './own-exercises.ts';
import { timerPlan } from './plans.ts';
import type { Programme } from './programme.ts';
import { programmeAfter } from './programme-after.ts';
import type { Settings } from './settings.ts';
import { remindedAfter, safetyAfter, supplementsAfter } from './supplements/after.ts';
import type { Safety } from './supplements/check.ts';
import type { Product } from './supplements/product.ts';
import { CHECK_IN, type Remind, type Reminded } from './supplements/reminders.ts';
import type { LocalDate } from './time.ts';
import { type Effect, step } from './timer/step.ts';
import type { Timer } from './timer/timer.ts';

export { breakPlan, dayTurn, mayMove, timerPlan, type When, whenAt } from './plans.ts';
export { newModel } from './start.ts';

export interface Model {
  readonly timer: Timer;
  readonly settings: Settings;
  readonly programme: Programme | null;
  readonly gates: Gates;
  /** Answers of the check before any supplement. */
  readonly safety: Safety;
  /** What somebody takes, in the order of adding. */
  readonly supplements: readonly Product[];
  readonly reminded: Reminded | null;
  /** The answers about food; null = not asked yet. */
  readonly food: FoodAnswers | null;
  /** The first of three light days; null = none, or taken back. */
  readonly flareUp: LocalDate | null;
  /** Exercises of somebody's own, in the order of adding. */
  readonly exercises: readonly OwnExercise[];
  /** Null until there was reason to remember one. */
  readonly backup: Backup | null;
  /** What somebody last said of their sitting. */
  readonly claim: Claim | null;
  /** The browser has told of idle or a lock before: only then can it tell whether somebody types. */
  readonly idleSeen: boolean;
  /** The day on which an absence was last asked about. */
  readonly askedOn: LocalDate | null;
}

/** What is to be done after a commit. */
export type Outgoing = Effect | Remind;

export interface Applied {
  readonly model: Model;
  readonly notes: readonly Note[];
  readonly effects: readonly Outgoing[];
}

/** One event in, the next model out; settings and gates first, so that the timer hears them at once. */
export function apply(model: Model, event: JournalEvent): Applied {
  // What the timer itself wrote, and bookkeeping about the past: nothing was lived, so it hears nothing.
  if (isNote(event) || event.type === 'day-folded') return { model, notes: [], effects: [] };
  const settings = settingsAfter(model.settings, event);
  const settled: Model = {
    ...model,
    settings,
    programme: programmeAfter(model.programme, event),
    gates: gatesAfter(model.gates, event),
    safety: safetyAfter(model.safety, event),
    supplements: supplementsAfter(model.supplements, event),
    reminded: remindedAfter(model.reminded, event, settings),
    food: foodAfter(model.food, event),
    flareUp: flareUpAfter(model.flareUp, event),
    exercises: ownExercisesAfter(model.exercises, event),
    backup: backupAfter(model.backup, event),
    claim: claimAfter(claimThen(model, event), event),
    idleSeen: model.idleSeen || ('presence' in event && event.presence.input !== 'active'),
  };
  const { timer, notes, effects } = step(model.timer, event, timerPlan(settled, event));
  const asks = timer.state === 'sitting' && timer.bout.after?.asks === true;
  const askedOn = asks && timer.bout.after?.to === event.at ? event.localDate : model.askedOn;
  return { model: { ...settled, timer, askedOn }, notes, effects: [...effects, ...remindersIn(event)] };
}

function remindersIn(event: JournalEvent): readonly Remind[] {
  if (event.type === 'check-in-reminded')
    return event.open ? [{ type: 'remind', date: event.date, moment: CHECK_IN, left: [] }] : [];
  if (event.type !== 'supplement-reminded' || event.left.length === 0) return [];
  const { date, moment, left } = event;
  return [{ type: 'remind', date, moment, left }];
}

/** What was over stays over when the clock is put back. */
function claimThen({ claim, timer: { looked } }: Model, { at }: JournalEvent): Claim | null {
  if (claim === null || at >= looked || claim.until > looked) return claim;
  return { ...claim, until: claim.until + at - looked };
}

/** A claim ends with its time, when it is taken back, and when what it says is over. */
function claimAfter(claim: Claim | null, event: JournalEvent): Claim | null {
  if (event.type === 'sitting-claimed') return { kind: event.claim, until: event.until };
  if (claim === null || !endsClaim(claim, event)) return claim;
  return { ...claim, until: Math.min(claim.until, event.at) };
}

/** A break is no end of a meeting, but whoever takes one sits no more. */
function endsClaim(claim: Claim, event: JournalEvent): boolean {
  if (event.type === 'claim-ended' || event.type === 'paused') return true;
  return event.type === 'break-logged' && claim.kind === 'seated';
}

function settingsAfter(settings: Settings, event: JournalEvent): Settings {
  const changes = event.type === 'settings-changed' || event.type === 'imported';
  return changes ? { ...settings, ...event.settings } : settings;
}

function gatesAfter(gates: Gates, event: JournalEvent): Gates {
  if (event.type === 'imported') return { ...gates, ...event.gates };
  if (event.type === 'red-flags-answered') return { ...gates, redFlags: event.answer };
  if (event.type === 'care-contacted' && gates.redFlags === 'any') return { ...gates, redFlags: 'contacted' };
  return gates;
}

function foodAfter(food: FoodAnswers | null, event: JournalEvent): FoodAnswers | null {
  if (event.type === 'imported') return event.food ?? food;
  return event.type === 'food-answered' ? event.answers : food;
}
