/** Hands the background's words to the adapters, in the user's language. */
import { languageOf } from '../../browser/language.ts';
import type { PromptWords } from '../../browser/notifications.ts';
import type { TimerWords } from '../../browser/timer.ts';
import { type NotificationWords, promptWords } from '../../content/words/prompts.ts';
import { breakPlan, type Model, whenAt } from '../../core/model.ts';
import { CHECK_IN } from '../../core/supplements/reminders.ts';
import type { Sight } from '../../core/timer/looks.ts';

const wordsOf = (model: Model) => promptWords[languageOf(model.settings.language)];

export const timerWords: TimerWords = {
  prompt(effect, seen, model, { at, zone }) {
    const words = wordsOf(model);
    if (effect.type === 'warn') return { ...words.ahead, buttons: [] };
    const { minutes } = breakPlan(model, whenAt(model.settings, at, zone).localDate);
    return {
      title: words.title[effect.kind](seen.sittingMinutes),
      message: words.message[effect.kind](minutes),
      buttons: effect.kind === 'still-paused' ? words.pause : getUpOrLater(words, seen, model),
    };
  },
  reminder({ moment, left }, model) {
    if (moment === CHECK_IN) return { ...wordsOf(model).checkIn, buttons: [] };
    const names = model.supplements.filter(({ id }) => left.includes(id)).map(({ name }) => name);
    return { title: wordsOf(model).reminder, message: names.join(', '), buttons: [] };
  },
  icon(seen, { tone }, model) {
    const { icon } = wordsOf(model);
    if (seen.prompt !== null) return seen.prompt.kind === 'still-paused' ? icon.paused : icon.due;
    if (tone === 'meeting') return icon.meeting;
    if (tone === 'nudge') return icon.nudge;
    return seen.sittingMinutes > 0 ? icon.sitting(seen.sittingMinutes) : icon.idle;
  },
};

function getUpOrLater(words: NotificationWords, seen: Sight, model: Model): readonly string[] {
  return [words.getUp, ...(seen.maySnooze ? [words.later(model.settings.snoozeMinutes)] : [])];
}

/** The test notification of the welcome and settings pages. */
export function testWords(model: Model): PromptWords {
  return { ...wordsOf(model).test, buttons: [] };
}
