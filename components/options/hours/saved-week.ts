/** Saving a week of working hours: what was saved, in words, and the way back. */
import { useSignal } from '@preact/signals';
import type { HoursWords } from '../../../content/words/pages-settings.ts';
import type { WorkWeek } from '../../../core/hours.ts';
import { model } from '../../../store/state.ts';
import { changeSettings } from '../../../store/verbs.ts';

/** Saves working hours (null = none) and says so in a sentence. @returns false when nothing was saved */
export type SaveWeek = (week: WorkWeek | null, said: Sentence) => Promise<boolean>;

/** Said anew when the reader changes the language. */
type Sentence = (words: HoursWords) => string;

export function useWeek(words: HoursWords) {
  const said = useSignal<Sentence | null>(null);
  /** What stood before the last change; in a box, because null is a week too. */
  const before = useSignal<{ readonly hours: WorkWeek | null } | null>(null);

  const save: SaveWeek = async (hours, sentence) => {
    const stood = { hours: model.peek().settings.hours };
    const reply = await changeSettings({ hours });
    if (!reply.ok) return false;
    said.value = sentence;
    before.value = stood;
    return true;
  };
  const putBack = async (hours: WorkWeek | null) => {
    const reply = await changeSettings({ hours });
    if (!reply.ok) return;
    said.value = (now) => now.wasPutBack;
    before.value = null;
  };
  const back = before.value;
  return { said: said.value?.(words) ?? '', save, putBack: back === null ? null : () => putBack(back.hours) };
}
