/** The timer's hands: what is derived from its state, restated at every step, and how its prompts are shown. */
import { type Model, timerPlan, whenAt } from '../core/model.ts';
import { type Glance, glance } from '../core/timer/glance.ts';
import { type Badge, badge, nextLook } from '../core/timer/looks.ts';
import type { Effect } from '../core/timer/step.ts';
import { idleInterval, SHORTEST_IDLE, type TimerPlan, waitsForTyping } from '../core/timer/timer.ts';
import { alarmStands, restateAlarm, setAlarm } from './alarms.ts';
import type { Moment } from './commit.ts';
import { type Hands, reported } from './door.ts';
import { languageOf } from './language.ts';
import { restateLookup } from './lookup.ts';
import { clearStalePrompts, type PromptWords, showPrompt } from './notifications.ts';
import { lookAtPerson, setIdleInterval } from './presence.ts';
import { restateBadge } from './toolbar.ts';

/** The words that the wiring hands in, in the user's language. */
export interface TimerWords {
  prompt(effect: Effect, seen: Glance, model: Model, moment: Moment): PromptWords;
  icon(seen: Glance, shown: Badge, model: Model): string;
}

/** What the door does in the browser. */
export function timerHands(words: TimerWords, clock: () => Moment): Hands {
  return {
    lookAtPerson,
    // Sent off before the commit ends: a worker that dies between commit and restating wakes too early, never too late.
    foresee(before, after, moment) {
      const was = nextLook(before.timer, planOf(before, moment));
      const will = nextLook(after.timer, planOf(after, moment));
      if (will !== null && (was === null || will < was)) reported(setAlarm(will));
    },
    async restate(model, moment) {
      const plan = planOf(model, moment);
      const seen = glance(model.timer, plan, moment.at);
      setIdleInterval(waitsForTyping(model.timer) ? SHORTEST_IDLE : idleInterval(plan));
      const shown = badge(model.timer, plan, moment.at);
      await Promise.all([
        restateAlarm(nextLook(model.timer, plan)),
        restateBadge(shown, words.icon(seen, shown, model)),
        clearStalePrompts(seen.prompt?.due ?? null, seen.dueAt),
        restateLookup(languageOf(model.settings.language)),
      ]);
    },
    async forgotten(model, moment) {
      const awaited = nextLook(model.timer, planOf(model, moment));
      return awaited !== null && !(await alarmStands());
    },
    async perform(effect, model) {
      const moment = clock();
      const seen = glance(model.timer, planOf(model, moment), moment.at);
      await showPrompt(effect, words.prompt(effect, seen, model, moment), model.settings);
    },
  };
}

function planOf(model: Model, { at, zone }: Moment): TimerPlan {
  return timerPlan(model, whenAt(model.settings, at, zone));
}
