/** What is true before anything has happened. On its own, because pages need it before the rest of the core. */
import type { DayTotals } from './days.ts';
import type { Spent } from './journal.ts';
import type { Model } from './model.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import type { Instant, LocalDate } from './time.ts';
import type { Glance } from './timer/glance.ts';
import type { Off } from './timer/timer.ts';

/** The first state of the timer ever. */
export function newTimer(at: Instant): Off {
  return {
    state: 'off',
    why: 'new',
    since: at,
    looked: at,
    until: null,
    prompt: null,
    asked: false,
    askAt: null,
  };
}

/** The model before anything happened. */
export function newModel(at: Instant): Model {
  return {
    timer: newTimer(at),
    settings: DEFAULT_SETTINGS,
    programme: null,
    gates: { redFlags: 'unasked' },
    safety: { answers: {}, weight: null },
    supplements: [],
    reminded: null,
    food: null,
    flareUp: null,
    exercises: [],
    backup: null,
    claim: null,
    idleSeen: false,
    askedOn: null,
  };
}

const NO_TIME: Spent = { sitting: 0, unclear: 0, break: 0, away: 0, off: 0 };

/** The row of a day on which nothing happened. */
export function emptyDay(date: LocalDate): DayTotals {
  return { date, spent: NO_TIME, breaks: [], ticked: [] };
}

/** What is seen of a timer that nothing is known of. */
export const NOT_YET: Glance = {
  state: 'off',
  sittingMinutes: 0,
  progress: 0,
  dueAt: null,
  prompt: null,
  maySnooze: false,
  snoozesLeft: 0,
  snoozeCost: 0,
  until: null,
  breakId: null,
  claim: null,
  heldBy: null,
  question: null,
  awayFor: null,
};
