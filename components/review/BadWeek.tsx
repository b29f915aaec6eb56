/** What to do in a week with a bad back, written before it comes. */
import { useId } from 'preact/hooks';
import type { ReviewText } from '../../content/review/review.ts';
import { TOLD_LIMITS } from '../../core/told.ts';
import { everyDay } from '../../store/every-day.ts';
import { badWeekDraft, badWeekPlan } from '../../store/review.ts';
import { SaveReview } from './SaveReview.tsx';
import { useSaving } from './use-saving.ts';

export function BadWeek({ words }: { words: ReviewText }) {
  const says = words.badWeek;
  const id = useId();
  const saving = useSaving('bad-week', 'badWeek', () => {
    badWeekDraft.value = null;
  });
  if (everyDay.value === null) return null;
  const written = () => badWeekDraft.value ?? badWeekPlan.value ?? says.suggestion;
  const save = async () => {
    const plan = written().trim();
    await (plan === '' ? saving.remove() : saving.save({ badWeek: plan }));
  };
  return (
    <>
      <p>{says.intro}</p>
      <div class="bad-week">
        <label for={id}>{says.label}</label>
        <textarea
          id={id}
          rows={10}
          maxLength={TOLD_LIMITS.badWeek}
          aria-describedby={`${id}-hint`}
          data-testid="bad-week"
          value={written()}
          onInput={(event) => {
            saving.quiet();
            badWeekDraft.value = event.currentTarget.value;
          }}
        />
        <p class="small soft" id={`${id}-hint`}>
          {badWeekPlan.value === null && `${says.suggested} `}
          {says.shown}
        </p>
      </div>
      <SaveReview
        words={words}
        outcome={saving.outcome}
        kept={badWeekPlan.value !== null}
        onSave={save}
        onRemove={saving.remove}
      />
    </>
  );
}
