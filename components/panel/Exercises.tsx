/** The exercises of an action, as text: name, dose, steps, and when to stop. A chunk of its own. */
import type { ExerciseId } from '../../core/programme.ts';
import { exerciseTexts, pageWords } from '../../store/texts.ts';

interface Props {
  readonly ids: readonly ExerciseId[];
  /** The level of each name below what stands above it. */
  readonly heading?: 'h2' | 'h4';
}

export default function Exercises({ ids, heading: Heading = 'h4' }: Props) {
  const [texts, words] = [exerciseTexts.value, pageWords.value];
  if (texts === null || words === null) return null;
  return (
    <div class="exercises">
      <p class="stop-rule">{texts.stopRule}</p>
      {ids.map((id) => {
        const { name, dose, needs, steps, stopIf } = texts.exercises[id];
        return (
          <section key={id}>
            <Heading>{name}</Heading>
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
          </section>
        );
      })}
    </div>
  );
}
