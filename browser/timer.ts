/** The timer's hands: what is derived from its state, restated at every step, and how its prompts are shown. */
import { type Model, timerPlan } from '../core/model.ts';
import { type Instant, localDateAt } from '../core/time.ts';
import { badge, type Glance, glance, nextLook } from '../core/timer/looks.ts';
import type { Effect } from '../core/timer/step.ts';
import { idleInterval } from '../core/timer/timer.ts';
import { restateAlarm, setAlarm } from './alarms.ts';
import type { Moment } from './commit.ts';
import { type Hands, reported } from './door.ts';
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
    // Sent off before the commit ends: a worker that dies between commit and restating wakes too early, never too late.
    foresee(before, after, moment) {
      const was = nextLookOf(before, moment);
      const will = nextLookOf(after, moment);
      if (will !== null && (was === null || will < was)) reported(setAlarm(will));
    },
    async restate(model, moment) {
      const plan = timerPlan(model, localDateAt(moment.at, moment.zone));
      const seen = glance(model.timer, plan, moment.at);
      setIdleInterval(idleInterval(plan));
      await Promise.all([
        restateAlarm(nextLookOf(model, moment)),
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

function nextLookOf(model: Model, { at, zone }: Moment): Instant | null {
  return nextLook(model.timer, timerPlan(model, localDateAt(at, zone)));
}
