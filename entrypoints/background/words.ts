/** Hands the background's words to the adapters, in the user's language. */
import { languageOf } from '../../browser/language.ts';
import type { PromptWords } from '../../browser/notifications.ts';
import type { TimerWords } from '../../browser/timer.ts';
import { promptWords } from '../../content/words/prompts.ts';
import { breakPlan, type Model } from '../../core/model.ts';
import { localDateAt } from '../../core/time.ts';

const wordsOf = (model: Model) => promptWords[languageOf(model.settings.language)];

export const timerWords: TimerWords = {
  prompt({ kind }, seen, model, { at, zone }) {
    const words = wordsOf(model);
    const { minutes } = breakPlan(model, localDateAt(at, zone));
    return {
      title: words.title[kind](seen.sittingMinutes),
      message: words.message[kind](minutes),
      buttons: [words.getUp, ...(seen.maySnooze ? [words.later(model.settings.snoozeMinutes)] : [])],
    };
  },
  icon(seen, model) {
    const { icon } = wordsOf(model);
    if (seen.prompt !== null) return icon.due;
    return seen.sittingMinutes > 0 ? icon.sitting(seen.sittingMinutes) : icon.idle;
  },
};

/** The test notification of the welcome and settings pages. */
export function testWords(model: Model): PromptWords {
  return { ...wordsOf(model).test, buttons: [] };
}
