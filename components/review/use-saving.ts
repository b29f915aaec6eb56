/** What saving and taking back come to, for a part that is written down. */
import { useSignal } from '@preact/signals';
import type { ReviewPart } from '../../core/review.ts';
import type { Told } from '../../core/told.ts';
import { takeBack, tickReview } from '../../store/review.ts';
import { todayDate } from '../../store/state.ts';
import { tellDay } from '../../store/telling.ts';
import type { Outcome } from './SaveReview.tsx';

/** @param forget lets go of what is typed, once it is saved or taken back */
export function useSaving(part: ReviewPart, what: 'habits' | 'badWeek', forget: () => void) {
  const outcome = useSignal<Outcome>('none');
  return {
    outcome: outcome.value,
    quiet: () => {
      outcome.value = 'none';
    },
    save: async (told: Partial<Told>) => {
      const reply = await tellDay(todayDate.value, told);
      if (reply.ok) forget();
      outcome.value = reply.ok ? ((await tickReview(part)) ? 'savedAndTicked' : 'saved') : reply.trouble;
    },
    remove: async () => {
      const reply = await takeBack(what);
      if (reply.ok) forget();
      outcome.value = reply.ok ? 'removed' : reply.trouble;
    },
  };
}
