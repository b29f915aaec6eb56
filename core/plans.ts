/**
 * What the model means at a moment. Apart from the way it changes: pages need the one with their first data, the other
 * only for a look into a file.
 */
import { goalOn, openingAt, turnOf } from './hours.ts';
import type { Gates } from './journal.ts';
import type { Model } from './model.ts';
import type { Settings } from './settings.ts';
import { sittingPlanOn } from './sitting-plan.ts';
import { type Instant, type LocalDate, localDateAt, MINUTE, SECOND, type Turn, type Zone } from './time.ts';
import type { TimerPlan } from './timer/timer.ts';

/** The instant, the zone and the local day that a plan is made for. */
export interface When {
  readonly at: Instant;
  readonly zone: Zone;
  readonly localDate: LocalDate;
}

/** Exercise is closed while a red flag stands. */
export function mayMove(gates: Gates): boolean {
  return gates.redFlags !== 'any';
}

/** What settings, programme and the person's own words mean to the timer at a moment. */
export function timerPlan(model: Omit<Model, 'timer'>, { at, zone, localDate }: When): TimerPlan {
  const { settings } = model;
  const weeks = sittingPlanOn(model.programme, localDate);
  return {
    promptAfter: (settings.promptAfter === 'programme' ? weeks.promptAfter : settings.promptAfter) * MINUTE,
    naturalBreak: settings.naturalBreak * SECOND,
    snooze: settings.snoozeMinutes * MINUTE,
    snoozeLimit: settings.snoozeLimit,
    mayMove: mayMove(model.gates),
    opening: openingAt(settings.hours, at, zone),
    countOutside: settings.countOutside,
    claim: model.claim,
    holdForSound: settings.holdForSound,
    warnBefore: settings.warnBefore,
    waitForTyping: settings.waitForTyping && model.idleSeen,
    postureEvery: settings.postureEvery * MINUTE,
    mayAsk: model.askedOn !== localDate,
  };
}

/** Minutes after midnight at which this person's day turns. */
export function dayTurn({ hours, followShift }: Settings): Turn {
  return followShift ? turnOf(hours) : 0;
}

/** An instant in a zone with the local day that it belongs to under these settings. */
export function whenAt(settings: Settings, at: Instant, zone: Zone): When {
  return { at, zone, localDate: localDateAt(at, zone, dayTurn(settings)) };
}

/** Minutes of a break on a date, and how many breaks the day asks: in proportion to its working hours. */
export function breakPlan(
  model: Pick<Model, 'settings' | 'programme'>,
  date: LocalDate,
): { readonly minutes: number; readonly goal: number } {
  const weeks = sittingPlanOn(model.programme, date);
  const { breakMinutes, dayGoal, hours } = model.settings;
  return {
    minutes: breakMinutes === 'programme' ? weeks.breakLength : breakMinutes,
    goal: goalOn(dayGoal === 'programme' ? weeks.goal : dayGoal, hours, date),
  };
}
