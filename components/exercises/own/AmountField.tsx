/** How an exercise is counted, and how much of it. */
import { useId } from 'preact/hooks';
import type { OwnExerciseWords } from '../../../content/words/library.ts';
import type { ExerciseDraft, ExerciseTrouble } from '../../../core/exercise-draft.ts';
import { OWN_LIMITS } from '../../../core/own-exercises.ts';
import { Field } from './Field.tsx';

interface Props {
  readonly draft: ExerciseDraft;
  readonly wrong: ExerciseTrouble | undefined;
  readonly words: OwnExerciseWords;
  readonly onChange: (part: Partial<ExerciseDraft>) => void;
}

export function AmountField({ draft: { counts, amount }, wrong, words, onChange }: Props) {
  const group = useId();
  const { min, max } = OWN_LIMITS[counts];
  return (
    <>
      <fieldset class="field">
        <legend>{words.counts}</legend>
        <div class="row">
          {(['repetitions', 'seconds'] as const).map((one) => (
            <label key={one} class="choice">
              <input
                type="radio"
                name={group}
                data-testid={`own-${one}`}
                checked={counts === one}
                onChange={() => onChange({ counts: one })}
              />
              <span>{words.countsBy[one]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <Field
        whole
        label={words.amount[counts]}
        hint={words.amountHint(min, max)}
        testid="own-amount"
        value={amount}
        longest={4}
        wrong={wrong && words.trouble[wrong](min, max)}
        onInput={(text) => onChange({ amount: text })}
      />
    </>
  );
}
