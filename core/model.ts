/**
 * All that is true on this computer, derived from its journal: timer, settings, programme, gates.
 * `apply` is the one way that it changes.
 */
import type { Gates, JournalEvent, Note } from './journal.ts';
import { latestDate, type Programme, programmeOn, sittingPlan } from './programme.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { type Instant, type LocalDate, MINUTE, SECOND } from './time.ts';
import { type Effect, step } from './timer/step.ts';
import { newTimer, type Timer, type TimerPlan } from './timer/timer.ts';

export interface Model {
  readonly timer: Timer;
  readonly settings: Settings;
  readonly programme: Programme | null;
  readonly gates: Gates;
}

export interface Applied {
  readonly model: Model;
  readonly notes: readonly Note[];
  readonly effects: readonly Effect[];
}

const DEFAULT_GATES: Gates = { redFlags: 'unasked' };

/** The model before anything happened. */
export function newModel(at: Instant): Model {
  return { timer: newTimer(at), settings: DEFAULT_SETTINGS, programme: null, gates: DEFAULT_GATES };
}

/** A model that an earlier release wrote: settings and gates that did not exist then get their defaults. */
export function completed(model: Model): Model {
  return {
    ...model,
    settings: { ...DEFAULT_SETTINGS, ...model.settings },
    gates: { ...DEFAULT_GATES, ...model.gates },
  };
}

/** One event in, the next model out; settings and gates first, so that the timer hears them at once. */
export function apply(model: Model, event: JournalEvent): Applied {
  // Bookkeeping about the past: nothing was lived, so the timer hears nothing.
  if (event.type === 'day-folded') return { model, notes: [], effects: [] };
  const settled: Model = {
    ...model,
    settings: settingsAfter(model.settings, event),
    programme: programmeAfter(model.programme, event),
    gates: gatesAfter(model.gates, event),
  };
  const { timer, notes, effects } = step(model.timer, event, timerPlan(settled, event.localDate));
  return { model: { ...settled, timer }, notes, effects };
}

function settingsAfter(settings: Settings, event: JournalEvent): Settings {
  const changes = event.type === 'settings-changed' || event.type === 'imported';
  return changes ? { ...settings, ...event.settings } : settings;
}

/** What an event makes of the programme. Every event lived moves `seen` on. */
export function programmeAfter(programme: Programme | null, event: JournalEvent): Programme | null {
  if (event.type === 'imported') return event.programme;
  if (event.type === 'programme-started') return { start: event.start, seen: event.localDate };
  if (event.type === 'programme-stopped' || programme === null) return null;
  const seen = latestDate(programme.seen, event.localDate);
  return seen === programme.seen ? programme : { ...programme, seen };
}

function gatesAfter(gates: Gates, event: JournalEvent): Gates {
  if (event.type === 'imported') return { ...gates, ...event.gates };
  if (event.type === 'red-flags-answered') return { ...gates, redFlags: event.answer };
  if (event.type === 'care-contacted' && gates.redFlags === 'any') return { ...gates, redFlags: 'contacted' };
  return gates;
}

/** Exercise is closed while a red flag stands. */
export function mayMove(gates: Gates): boolean {
  return gates.redFlags !== 'any';
}

/** What settings and programme mean to the timer on a local date. */
export function timerPlan(model: Omit<Model, 'timer'>, date: LocalDate): TimerPlan {
  const { settings } = model;
  const weeks = sittingPlan(programmeOn(model.programme, date));
  return {
    promptAfter: (settings.promptAfter === 'programme' ? weeks.promptAfter : settings.promptAfter) * MINUTE,
    naturalBreak: settings.naturalBreak * SECOND,
    snooze: settings.snoozeMinutes * MINUTE,
    snoozeLimit: settings.snoozeLimit,
    mayMove: mayMove(model.gates),
  };
}

/** Minutes of a break today, and how many breaks the day asks. */
export function breakPlan(
  model: Omit<Model, 'timer'>,
  date: LocalDate,
): { readonly minutes: number; readonly goal: number } {
  const weeks = sittingPlan(programmeOn(model.programme, date));
  const { breakMinutes } = model.settings;
  return { minutes: breakMinutes === 'programme' ? weeks.breakLength : breakMinutes, goal: weeks.goal };
}
