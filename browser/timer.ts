/** The timer's hands: what is derived from its state, restated at every step, and how its prompts are shown. */
import { RECOVERY_HASH } from '../core/messages.ts';
import { type Model, timerPlan, whenAt } from '../core/model.ts';
import { nextReminder, type Remind } from '../core/supplements/reminders.ts';
import { type Badge, badge, nextLook, type Sight, sightOf } from '../core/timer/looks.ts';
import type { Effect } from '../core/timer/step.ts';
import { idleInterval, SHORTEST_IDLE, type TimerPlan, waitsForTyping } from '../core/timer/timer.ts';
import { alarmStands, LOOK_ALARM, onceADay, REMINDER_ALARM, restateAlarm, setAlarm } from './alarms.ts';
import type { Moment } from './commit.ts';
import { type Hands, reported } from './door.ts';
import { languageOf } from './language.ts';
import { restateLookup } from './lookup.ts';
import { clearStale, type PromptWords, showPrompt, showReminder } from './notifications.ts';
import { openPage } from './panel.ts';
import { lookAtPerson, setIdleInterval } from './presence.ts';
import { clockOf } from './reminders.ts';
import { restateBadge } from './toolbar.ts';

/** The words that the wiring hands in, in the user's language. */
export interface TimerWords {
  prompt(effect: Effect, seen: Sight, model: Model, moment: Moment): PromptWords;
  reminder(effect: Remind, model: Model): PromptWords;
  icon(seen: Sight, shown: Badge, model: Model): string;
}

/** What the door does in the browser. */
export function timerHands(words: TimerWords, clock: () => Moment): Hands {
  return {
    lookAtPerson,
    // Sent off before the commit ends: a worker that dies between commit and restating wakes too early, never too late.
    foresee(before, after, moment) {
      const was = nextLook(before.timer, planOf(before, moment));
      const will = nextLook(after.timer, planOf(after, moment));
      if (will !== null && (was === null || will < was)) reported(setAlarm(LOOK_ALARM, will));
    },
    async restate(model, moment) {
      const plan = planOf(model, moment);
      const today = whenAt(model.settings, moment.at, moment.zone).localDate;
      const seen = sightOf(model.timer, plan, moment.at);
      setIdleInterval(waitsForTyping(model.timer) ? SHORTEST_IDLE : idleInterval(plan));
      const shown = badge(model.timer, plan, moment.at);
      await Promise.all([
        restateAlarm(LOOK_ALARM, nextLook(model.timer, plan)),
        restateAlarm(REMINDER_ALARM, nextReminder(model, clockOf(model, moment))),
        restateBadge(shown, words.icon(seen, shown, model)),
        clearStale(seen.prompt?.due ?? null, seen.dueAt, today),
        restateLookup(languageOf(model.settings.language)),
      ]);
    },
    async forgotten(model, moment) {
      const awaited = nextLook(model.timer, planOf(model, moment));
      return awaited !== null && !(await alarmStands());
    },
    cannotOpen: () => onceADay('told', () => openPage('/options.html', RECOVERY_HASH)),
    async perform(effect, model) {
      if (effect.type === 'remind') return showReminder(effect, words.reminder(effect, model));
      const moment = clock();
      const seen = sightOf(model.timer, planOf(model, moment), moment.at);
      await showPrompt(effect, words.prompt(effect, seen, model, moment), model.settings);
    },
  };
}

function planOf(model: Model, { at, zone }: Moment): TimerPlan {
  return timerPlan(model, whenAt(model.settings, at, zone));
}
