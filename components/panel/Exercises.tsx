/** The exercises of an action, as text: name, dose, steps, and when to stop. A chunk of its own. */
import type { ExerciseText } from '../../content/exercises/exercise.ts';
import type { PageWords } from '../../content/words/pages.ts';
import type { ExerciseId } from '../../core/programme.ts';
import { hashOf } from '../../core/route.ts';
import { leftOut } from '../../store/screening.ts';
import { exerciseTexts, libraryWords, pageWords } from '../../store/texts.ts';
import { ExerciseGate } from '../screening/ExerciseGate.tsx';

export default function Exercises({ ids }: { ids: readonly ExerciseId[] }) {
  const [texts, words] = [exerciseTexts.value, pageWords.value];
  if (texts === null || words === null) return null;
  return (
    <ExerciseGate>
      <div class="exercises">
        <p class="stop-rule">{texts.stopRule}</p>
        {ids.map((id) => (
          <section key={id}>
            <h4>{texts.exercises[id].name}</h4>
            {leftOut.value.has(id) ? <LeftOut id={id} /> : <Steps text={texts.exercises[id]} words={words} />}
          </section>
        ))}
        <p>
          <a href={hashOf({ view: 'exercises', part: '' })}>{libraryWords.value?.one.all}</a>
        </p>
      </div>
    </ExerciseGate>
  );
}

function Steps({ text, words }: { text: ExerciseText; words: PageWords }) {
  const { dose, needs, steps, stopIf } = text;
  return (
    <>
      <p class="soft">
        {dose}
        {needs !== '' && ` · ${needs}`}
      </p>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="stop-if">
        {words.break.stopIf}: {stopIf}
      </p>
    </>
  );
}

/** The name stays, so that nobody wonders where it went. */
function LeftOut({ id }: { id: ExerciseId }) {
  const words = libraryWords.value?.screening;
  if (words === undefined) return null;
  return (
    <>
      <p>{words.leftThis}.</p>
      {leftOut.value.get(id)?.map((reason) => (
        <p key={reason} class="soft">
          {words.left[reason]}
        </p>
      ))}
    </>
  );
}
