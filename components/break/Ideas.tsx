/** Two exercises in words. Closed until the red flags were answered, and while one stands. */

import type { ExerciseTexts } from '../../content/exercises/exercise.ts';
import type { PageWords } from '../../content/words/pages.ts';
import type { ExerciseId } from '../../core/programme.ts';
import { moment, redFlagGate, today } from '../../store/state.ts';
import { exerciseTexts } from '../../store/texts.ts';
import { ideasFor } from './ideas.ts';

export function Ideas({ words }: { words: PageWords }) {
  const texts = exerciseTexts.value;
  if (texts === null) return null;
  return (
    <section class="ideas" aria-labelledby="ideas">
      <h2 id="ideas">{words.break.ideas}</h2>
      <Inside texts={texts} words={words} />
    </section>
  );
}

function Inside({ texts, words }: { texts: ExerciseTexts; words: PageWords }) {
  switch (redFlagGate.value) {
    case 'any':
      return <p>{words.break.ideasClosed}</p>;
    case 'unasked':
      return (
        <p>
          {words.break.ideasAsk} <a href="/welcome.html#red-flags">{words.break.ideasAskLink}</a>
        </p>
      );
    case 'none':
    case 'contacted':
      return <Suggestions texts={texts} words={words} />;
  }
}

function Suggestions({ texts, words }: { texts: ExerciseTexts; words: PageWords }) {
  const phase = moment.value.stage === 'running' ? moment.value.phase : 'base';
  return (
    <>
      {ideasFor(phase, today.value.breaks.length).map((id) => (
        <Idea key={id} id={id} texts={texts} words={words} />
      ))}
      <p class="hint">{texts.stopRule}</p>
    </>
  );
}

function Idea({ id, texts, words }: { id: ExerciseId; texts: ExerciseTexts; words: PageWords }) {
  const { name, dose, steps, stopIf } = texts.exercises[id];
  return (
    <div class="idea">
      <h3>{name}</h3>
      <p class="hint">{dose}</p>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="hint">
        {words.break.stopIf}: {stopIf}
      </p>
    </div>
  );
}
