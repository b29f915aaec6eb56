/** What is true before anything has happened. On its own, because pages need it before the rest of the core. */
import type { Model } from './model.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import type { Instant } from './time.ts';
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
