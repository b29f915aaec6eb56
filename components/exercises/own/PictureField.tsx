/** The picture of an exercise: chosen, dropped or pasted; shown as it will be kept; taken away again. */
import { useId, useRef } from 'preact/hooks';
import type { OwnExerciseWords } from '../../../content/words/library.ts';
import type { DraftPicture } from '../../../core/exercise-draft.ts';
import { OwnPicture } from './OwnPicture.tsx';
import type { Chosen } from './use-picture.ts';

interface Props {
  readonly picture: DraftPicture | null;
  /** Of the exercise: it is what the picture shows. */
  readonly name: string;
  readonly chosen: Chosen;
  readonly words: OwnExerciseWords;
}

export function PictureField({ picture, name, chosen, words }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { working, trouble, take, drop } = chosen;
  const alt = name.trim() || words.picture;
  return (
    <div class="field picture-field" data-over={chosen.over ? '' : undefined}>
      <label for={id}>{words.picture}</label>
      {picture !== null && <Preview picture={picture} alt={alt} />}
      <div class="row">
        <button
          type="button"
          aria-describedby={`${id}-said`}
          data-testid="choose-picture"
          onClick={() => field.current?.click()}
        >
          {picture === null ? words.choose : words.chooseOther}
        </button>
        {picture !== null && (
          <button type="button" class="quiet" data-testid="remove-picture" onClick={drop}>
            {words.takeAway}
          </button>
        )}
        {/* The browser's own button speaks the browser's language; ours opens it. */}
        <input
          id={id}
          ref={field}
          class="visually-hidden"
          type="file"
          tabIndex={-1}
          accept="image/jpeg,image/png,image/webp,image/gif"
          data-testid="own-picture"
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file !== undefined) void take(file);
            // So that the same file can be chosen again.
            input.value = '';
          }}
        />
      </div>
      <div id={`${id}-said`}>
        <p class="small soft">{words.pictureHint}</p>
        <p role="status" class="small">
          {working && words.working}
        </p>
        <p class="wrong" role="alert" data-testid="picture-wrong">
          {trouble !== null && `${words.pictureTrouble[trouble]} ${words.unchanged}`}
        </p>
      </div>
    </div>
  );
}

function Preview({ picture, alt }: { picture: DraftPicture; alt: string }) {
  if ('kept' in picture) return <OwnPicture id={picture.kept} alt={alt} />;
  return (
    <span class="own-picture">
      <img src={picture.address} alt={alt} data-testid="picture-preview" />
    </span>
  );
}
