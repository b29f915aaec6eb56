/** The timer's hands: what is derived from its state, restated at every step, and how its prompts are shown. */
import { type Model, type Outgoing, timerPlan, whenAt } from '../core/model.ts';
import { nextReminder, type Remind } from '../core/supplements/reminders.ts';
import { type Glance, glance } from '../core/timer/glance.ts';
import { type Badge, badge, nextLook } from '../core/timer/looks.ts';
import type { Effect } from '../core/timer/step.ts';
import { idleInterval, SHORTEST_IDLE, waitsForTyping } from '../core/timer/timer.ts';
import { REMINDER_ALARM, restateAlarm } from './alarms.ts';
import type { Moment } from './commit.ts';
import type { Hands } from './door.ts';
import { clearStale, type PromptWords, showPrompt, showReminder } from './notifications.ts';
import { lookAtPerson, setIdleInterval } from './presence.ts';
import { clockOf } from './reminders.ts';
import { restateBadge } from './toolbar.ts';

/** The words that the wiring hands in, in the user's language. */
export interface TimerWords {
  prompt(effect: Effect, seen: Glance, model: Model, moment: Moment): PromptWords;
  reminder(effect: Remind, model: Model): PromptWords;
  icon(seen: Glance, shown: Badge, model: Model): string;
}

/** What the door does in the browser. */
export function timerHands(words: TimerWords, clock: () => Moment): Hands {
  return {
    lookAtPerson,
    async restate(model, { at, zone }) {
      const when = whenAt(model.settings, at, zone);
      const plan = timerPlan(model, when);
      const seen = glance(model.timer, plan, at);
      setIdleInterval(waitsForTyping(model.timer) ? SHORTEST_IDLE : idleInterval(plan));
      const shown = badge(model.timer, plan, at);
      await Promise.all([
        restateAlarm(nextLook(model.timer, plan)),
        restateAlarm(nextReminder(model, clockOf(model, { at, zone })), REMINDER_ALARM),
        restateBadge(shown, words.icon(seen, shown, model)),
        clearStale(seen.prompt?.due ?? null, seen.dueAt, when.localDate),
      ]);
    },
    async perform(effect: Outgoing, model) {
      if (effect.type === 'remind') return showReminder(effect, words.reminder(effect, model));
      const moment = clock();
      const plan = timerPlan(model, whenAt(model.settings, moment.at, moment.zone));
      const seen = glance(model.timer, plan, moment.at);
      await showPrompt(effect, words.prompt(effect, seen, model, moment), model.settings);
    },
  };
}
