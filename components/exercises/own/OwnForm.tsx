/** An exercise to write down: its name, its steps, how it is counted, and a picture. */
import type { LibraryWords } from '../../../content/words/library.ts';
import { OWN_LIMITS, type OwnExercise } from '../../../core/own-exercises.ts';
import { exerciseHash, LIBRARY } from '../addresses.ts';
import { AmountField } from './AmountField.tsx';
import { Field } from './Field.tsx';
import { PictureField } from './PictureField.tsx';
import { useOwnDraft } from './use-own-draft.ts';
import { usePicture } from './use-picture.ts';
import './own.css';

interface Props {
  /** Null for a new one. */
  readonly exercise: OwnExercise | null;
  readonly words: LibraryWords;
}

export function OwnForm({ exercise, words }: Props) {
  const { own } = words;
  const { draft, wrong, begun, change, save, drop } = useOwnDraft(exercise);
  const picture = usePicture((chosen) => change({ picture: chosen }));
  const back = exercise === null ? LIBRARY : exerciseHash(exercise.id);
  const submit = async (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const id = await save();
    // In the place of the form: back leads past it, to where one came from.
    if (id !== null) location.replace(exerciseHash(id));
    else form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
  return (
    <form class="own-form" data-testid="own-form" onSubmit={(event) => void submit(event)} {...picture.hears}>
      <p>
        <a class="back" href={back}>
          {exercise === null ? words.one.all : exercise.name}
        </a>
      </p>
      <h1 tabIndex={-1}>{exercise === null ? own.add : own.change}</h1>
      <p class="small soft">{begun ? own.begun : own.intro}</p>
      <Field
        label={own.name}
        hint={own.nameHint}
        testid="own-name"
        value={draft.name}
        longest={OWN_LIMITS.name.max}
        wrong={wrong.name && own.trouble[wrong.name](OWN_LIMITS.name.min, OWN_LIMITS.name.max)}
        onInput={(name) => change({ name })}
      />
      <Field
        lines
        label={own.steps}
        hint={own.stepsHint(OWN_LIMITS.steps.max)}
        testid="own-steps"
        value={draft.steps}
        wrong={wrong.steps && own.trouble[wrong.steps](OWN_LIMITS.steps.min, mostOf(wrong.steps))}
        onInput={(steps) => change({ steps })}
      />
      <AmountField draft={draft} wrong={wrong.amount} words={own} onChange={change} />
      <PictureField picture={draft.picture} name={draft.name} chosen={picture} words={own} />
      <div class="row">
        <button type="submit" class="primary" data-testid="own-save" disabled={picture.working}>
          {own.save}
        </button>
        <a class="as-button" data-testid="own-cancel" href={back} onClick={drop}>
          {own.cancel}
        </a>
      </div>
    </form>
  );
}

function mostOf(trouble: string): number {
  return trouble === 'long-step' ? OWN_LIMITS.step.max : OWN_LIMITS.steps.max;
}
