/** Three habits that stay: one to move, one to rest, one for food or sleep. */
import { useSignal } from '@preact/signals';
import type { ReviewText } from '../../content/review/review.ts';
import { everyDay } from '../../store/every-day.ts';
import { foodNow } from '../../store/food.ts';
import { habitsDraft, habitsKept } from '../../store/review.ts';
import { HabitField } from './HabitField.tsx';
import { SaveReview } from './SaveReview.tsx';
import { useSaving } from './use-saving.ts';

const THREE = [0, 1, 2] as const;

export function Habits({ words }: { words: ReviewText }) {
  const says = words.habits;
  const missing = useSignal(false);
  const saving = useSaving('habits', 'habits', () => {
    habitsDraft.value = null;
  });
  if (everyDay.value === null) return null;
  const texts = textsNow();
  // Whoever leaves food alone is not asked about it here either.
  const third = foodNow.value === 'neutral' ? says.kinds.foodOrSleep : says.kinds.sleep;
  const write = (place: number, text: string) => {
    habitsDraft.value = textsNow().map((one, index) => (index === place ? text : one));
    missing.value = false;
    saving.quiet();
  };
  const save = async () => {
    const habits = textsNow().map((text) => text.trim());
    missing.value = habits.includes('');
    if (!missing.value) await saving.save({ habits });
  };
  return (
    <>
      <p>{says.intro}</p>
      {[says.kinds.movement, says.kinds.rest, third].map((kind, place) => (
        <HabitField
          key={kind.label}
          kind={kind}
          ideas={says.ideas}
          value={texts[place] ?? ''}
          missing={missing.value && (texts[place] ?? '').trim() === ''}
          onInput={(text) => write(place, text)}
        />
      ))}
      <p class="wrong" role="alert">
        {missing.value && says.missing}
      </p>
      <SaveReview
        words={words}
        outcome={saving.outcome}
        kept={habitsKept.value !== null}
        onSave={save}
        onRemove={saving.remove}
      />
    </>
  );
}

/** What is typed, else what is kept. */
function textsNow(): readonly string[] {
  const texts = habitsDraft.value ?? habitsKept.value ?? [];
  return THREE.map((place) => texts[place] ?? '');
}
