/** The timer's hands: what is derived from its state, restated at every step, and how its prompts are shown. */
import { type Model, timerPlan } from '../core/model.ts';
import { localDateAt } from '../core/time.ts';
import { badge, type Glance, glance, nextLook } from '../core/timer/looks.ts';
import type { Effect } from '../core/timer/step.ts';
import { idleInterval } from '../core/timer/timer.ts';
import { restateAlarm } from './alarms.ts';
import type { Moment } from './commit.ts';
import type { Hands } from './door.ts';
import { clearStalePrompts, type PromptWords, showPrompt } from './notifications.ts';
import { lookAtPerson, setIdleInterval } from './presence.ts';
import { restateBadge } from './toolbar.ts';

/** The words that the wiring hands in, in the user's language. */
export interface TimerWords {
  prompt(effect: Effect, seen: Glance, model: Model, moment: Moment): PromptWords;
  icon(seen: Glance, model: Model): string;
}

/** What the door does in the browser. */
export function timerHands(words: TimerWords, clock: () => Moment): Hands {
  return {
    lookAtPerson,
    async restate(model, moment) {
      const plan = timerPlan(model, localDateAt(moment.at, moment.zone));
      const seen = glance(model.timer, plan, moment.at);
      setIdleInterval(idleInterval(plan));
      await Promise.all([
        restateAlarm(nextLook(model.timer, plan)),
        restateBadge(badge(model.timer, moment.at), words.icon(seen, model)),
        clearStalePrompts(seen.prompt?.due ?? null),
      ]);
    },
    async perform(effect, model) {
      const moment = clock();
      const plan = timerPlan(model, localDateAt(moment.at, moment.zone));
      await showPrompt(effect, words.prompt(effect, glance(model.timer, plan, moment.at), model, moment));
    },
  };
}
