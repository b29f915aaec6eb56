/** The exercises of an action, as text: name, dose, steps, and when to stop. A chunk of its own. */
import type { ExerciseId } from '../../core/programme.ts';
import { exerciseTexts } from '../../store/texts.ts';

export default function Exercises({ ids }: { ids: readonly ExerciseId[] }) {
  const texts = exerciseTexts.value;
  if (texts === null) return null;
  return (
    <div class="exercises">
      <p class="stop-rule">{texts.stopRule}</p>
      {ids.map((id) => {
        const { name, dose, needs, steps, stopIf } = texts.exercises[id];
        return (
          <section key={id}>
            <h4>{name}</h4>
            <p class="soft">
              {dose}
              {needs !== '' && ` · ${needs}`}
            </p>
            <ol>
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            <p class="stop-if">{stopIf}</p>
          </section>
        );
      })}
    </div>
  );
}
