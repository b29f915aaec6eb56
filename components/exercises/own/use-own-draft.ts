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
import type { OwnExercise } from '../../../core/own-exercises.ts';
import {
  draftFor,
  dropDraft,
  isBegun,
  keepDraft,
  keepExercise,
  keepPicture,
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
  const draft = draftFor(whose, exercise === null ? EMPTY_EXERCISE : draftOfExercise(exercise));
  const read = readExercise(draft);
  const change = (part: Partial<ExerciseDraft>) => keepDraft(whose, { ...draft, ...part });
  return {
    draft,
    wrong: tried.value && 'wrong' in read ? read.wrong : {},
    begun: begun.current,
    change,
    async save() {
      tried.value = true;
      if ('wrong' in read) return null;
      const picture = await kept(draft.picture);
      if (picture === undefined) return null;
      // A second try needs not to keep it a second time.
      change({ picture: picture === null ? null : { kept: picture } });
      const id = exercise?.id ?? newOwnId();
      const reply = await keepExercise({ id, ...read.typed, picture });
      if (!reply.ok) return null;
      dropDraft(whose);
      return id;
    },
    drop: () => dropDraft(whose),
  };
}

/** @returns the name of the picture, null for none, nothing when it could not be kept */
async function kept(picture: DraftPicture | null): Promise<string | null | undefined> {
  if (picture === null) return null;
  if ('kept' in picture) return picture.kept;
  return (await keepPicture(picture.address)) ?? undefined;
}
