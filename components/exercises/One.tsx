/** One exercise that somebody looked up, or the names of all of them; closed until the warning signs were answered. */
import { EXERCISE_IDS } from '../../core/exercises.ts';
import { HOME, hashOf } from '../../core/route.ts';
import { mayExercise } from '../../core/safety.ts';
import { redFlagGate, route } from '../../store/state.ts';
import { exerciseTexts, pageWords } from '../../store/texts.ts';
import { spoken } from '../../store/words.ts';
import Exercises from '../panel/Exercises.tsx';
import { Gate } from '../panel/Gate.tsx';
import '../article/reading.css';

export default function One() {
  const [texts, words] = [exerciseTexts.value, pageWords.value];
  if (texts === null || words === null || spoken.value === null) return null;
  const chosen = EXERCISE_IDS.find((id) => id === route.value.part);
  const open = mayExercise(redFlagGate.value);
  return (
    <article class="reading">
      <p>
        <a class="back" href={hashOf(HOME)}>
          {words.redFlags.back}
        </a>
      </p>
      <h1 tabIndex={-1}>{spoken.value.words.programme.exercises}</h1>
      {!open && <Gate />}
      {open && chosen !== undefined && <Exercises ids={[chosen]} heading="h2" />}
      {chosen === undefined && (
        <ul>
          {EXERCISE_IDS.map((id) => (
            <li key={id}>
              <a href={hashOf({ view: 'exercises', part: id })}>{texts.exercises[id].name}</a>
            </li>
          ))}
        </ul>
      )}
      <p class="disclaimer">{words.common.disclaimer}</p>
    </article>
  );
}
