/** One exercise of one's own. Who gave it knows this person; the warning signs stand before it all the same. */
import type { LibraryWords } from '../../../content/words/library.ts';
import type { OwnExercise } from '../../../core/own-exercises.ts';
import { mayExercise } from '../../../core/safety.ts';
import { removeExercise } from '../../../store/own-exercises.ts';
import { closing, screening } from '../../../store/screening.ts';
import { redFlagGate } from '../../../store/state.ts';
import { Gate } from '../../panel/Gate.tsx';
import { ScreeningLine } from '../../screening/ScreeningLine.tsx';
import { editHash, LIBRARY, startHash } from '../addresses.ts';
import { FigurePlace } from '../FigurePlace.tsx';
import { Facts, PageHead, StopRule } from '../Frame.tsx';
import { Marks } from '../Marks.tsx';
import type { Speech } from '../speech.ts';

interface Props {
  readonly exercise: OwnExercise;
  readonly speech: Speech;
}

export function OwnPage({ exercise, speech }: Props) {
  const { words } = speech;
  const { id, name, counts, amount } = exercise;
  return (
    <>
      <PageHead name={name} above={words.shelf.own} words={words} />
      <FigurePlace id={id} name={name} />
      <Facts facts={[[words.one.dose, words.own.dose[counts](amount)]]} />
      {mayExercise(redFlagGate.value) ? <Doing exercise={exercise} speech={speech} /> : <Gate />}
      <Marks id={id} words={words} />
      <Care exercise={exercise} words={words} />
    </>
  );
}

/** An answer that closes our exercises leaves these to be read: they are what somebody's own care provider gave. */
function Doing({ exercise: { id, steps }, speech }: Props) {
  const { words } = speech;
  const open = screening.value !== null && closing.value.length === 0;
  return (
    <>
      {open ? (
        <p>
          <a class="button" data-testid="start-exercise" href={startHash(id)}>
            {words.one.start}
          </a>
        </p>
      ) : (
        <ScreeningLine />
      )}
      <h2>{words.one.steps}</h2>
      <ol>
        {steps.map((step, at) => (
          // Two steps may be the same, and none ever changes its place here.
          <li key={at}>{step}</li>
        ))}
      </ol>
      <StopRule speech={speech} />
      <p class="small soft">{words.own.intro}</p>
    </>
  );
}

function Care({ exercise, words }: { exercise: OwnExercise; words: LibraryWords }) {
  const remove = async () => {
    if ((await removeExercise(exercise)).ok) location.hash = LIBRARY;
  };
  return (
    <div class="row own-care">
      <a class="as-button" data-testid="edit-exercise" href={editHash(exercise.id)}>
        {words.own.edit}
      </a>
      <button type="button" data-testid="remove-exercise" onClick={() => void remove()}>
        {words.own.remove}
      </button>
    </div>
  );
}

/** An address of one that was taken away, or of another computer. */
export function Gone({ words }: { words: LibraryWords }) {
  return (
    <>
      <p>
        <a class="back" href={LIBRARY}>
          {words.one.all}
        </a>
      </p>
      <h1 tabIndex={-1}>{words.shelf.own}</h1>
      <p>{words.one.gone}</p>
    </>
  );
}
