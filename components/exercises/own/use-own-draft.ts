/** The state of an exercise that is being written down. What is wrong shows after the first try to save. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import {
  type DraftPicture,
  draftOfExercise,
  EMPTY_EXERCISE,
  type ExerciseDraft,
  type ExerciseWrong,
  readExercise,
} from '../../../core/exercise-draft.ts';
import type { Reply } from '../../../core/messages.ts';
import type { OwnExercise } from '../../../core/own-exercises.ts';
import {
  draftFor,
  dropDraft,
  isBegun,
  keepDraft,
  keepExercise,
  keepWithPicture,
  NEW,
  newOwnId,
} from '../../../store/own-exercises.ts';

export interface OwnDraft {
  readonly draft: ExerciseDraft;
  readonly wrong: ExerciseWrong;
  /** It was begun at an earlier visit. */
  readonly begun: boolean;
  readonly change: (part: Partial<ExerciseDraft>) => void;
  /** @returns the id of the exercise once it is kept, else null */
  readonly save: () => Promise<string | null>;
  readonly drop: () => void;
}

/** @param exercise null for a new one */
export function useOwnDraft(exercise: OwnExercise | null): OwnDraft {
  const whose = exercise?.id ?? NEW;
  const begun = useRef(isBegun(whose));
  const tried = useSignal(false);
  // The same at a second try, so that it is kept once.
  const id = useRef(exercise?.id ?? newOwnId());
  const saving = useRef(false);
  const now = () => draftFor(whose, exercise === null ? EMPTY_EXERCISE : draftOfExercise(exercise));
  const draft = now();
  const read = readExercise(draft);
  const change = (part: Partial<ExerciseDraft>) => keepDraft(whose, { ...now(), ...part });
  return {
    draft,
    wrong: tried.value && 'wrong' in read ? read.wrong : {},
    begun: begun.current,
    change,
    async save() {
      tried.value = true;
      // A second press while the first is being written would keep the picture twice.
      if ('wrong' in read || saving.current) return null;
      saving.current = true;
      const reply = await keep({ id: id.current, ...read.typed, picture: null }, draft.picture);
      saving.current = false;
      if (!reply.ok) return null;
      dropDraft(whose);
      return id.current;
    },
    drop: () => dropDraft(whose),
  };
}

function keep(exercise: OwnExercise, picture: DraftPicture | null): Promise<Reply> {
  if (picture === null) return keepExercise(exercise);
  if ('kept' in picture) return keepExercise({ ...exercise, picture: picture.kept });
  return keepWithPicture(exercise, picture.address);
}
